/** What a figure would have to be for the observations that one wrong figure explains to go away. */
import { type Interval, intervalOf, likelySlip, overlap, parseStated, printStated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Observation } from '../check.ts'
import { partSums } from '../relations/part-sums.ts'
import { printFigure } from '../relations/printed.ts'
import { rightValueIn } from './likely-part.ts'
import { type Observed, spanKey } from './observed.ts'

/** What is stated, what would be consistent where the observations agree on it, and the slip between the two. */
export type Remedy = Pick<Observation, 'actual' | 'expected' | 'suggestion'>

/** A value that an observation would have in the figure's place. */
interface Claim {
  readonly words: string
  readonly interval: Interval
}

/** The remedy of the figure that all of `together` cite. */
export function remedyOf(culprit: Figure, together: readonly Observed[], disclosure: Disclosure): Remedy {
  const actual = printFigure(culprit)
  const expected = agreed([
    ...together.flatMap((one) => claimOf(one, culprit)),
    ...sumsOf(culprit, together, disclosure),
  ])
  if (expected === undefined) return { actual }
  const right = parseStated(numberIn(expected))
  const slip = right === undefined ? undefined : likelySlip(culprit.stated, right)
  return { actual, expected, ...(slip === undefined ? {} : { suggestion: `${slip}${culprit.unit.word}。` }) }
}

/** What is expected may be an amount and its change. */
const FEWEST_ROUNDED = 2

/** What one observation expects in the figure's place, or the other of two statements. */
function claimOf({ check, observation: { evidence, expected, actual } }: Observed, culprit: Figure): Claim[] {
  const [first] = evidence
  if (first === undefined || expected === undefined || actual === undefined) return []
  const states = (text: string): boolean => numberIn(text) === printStated(culprit.stated)
  const rounded = check.category === 'sum' ? evidence.length - 1 : FEWEST_ROUNDED
  if (spanKey(first) === spanKey(culprit.span) && states(actual)) return claimsOf(expected, rounded)
  return states(expected) ? claimsOf(actual, rounded) : []
}

/** What the lists that do not come to their totals leave for the figure as one of their parts. */
function sumsOf(culprit: Figure, together: readonly Observed[], disclosure: Disclosure): Claim[] {
  const key = spanKey(culprit.span)
  const cited = new Set(together.flatMap(({ observation: { evidence } }) => evidence.map(spanKey)))
  return partSums(disclosure).flatMap(({ breakdown, relation }) => {
    const { total, parts } = breakdown
    const part = parts.find(({ figure }) => spanKey(figure.span) === key)
    if (relation.holds || part === undefined || !cited.has(spanKey(total.figure.span))) return []
    const right = rightValueIn(breakdown, part.figure)
    return right === undefined ? [] : claimsOf(`${printStated(right)}${part.figure.unit.word}`, parts.length)
  })
}

/** A claim that was reckoned from so many rounded figures. */
function claimsOf(words: string, rounded: number): Claim[] {
  const stated = parseStated(numberIn(words))
  if (stated === undefined) return []
  const { low, high } = intervalOf(stated)
  const more = ((high - low) / 2n) * BigInt(Math.max(0, rounded - 1))
  return [{ words, interval: { low: low - more, high: high + more } }]
}

/** What more observations claim than anything else, in the words that say it most exactly. */
function agreed(claims: readonly Claim[]): string | undefined {
  const counted: (Claim & { readonly votes: number })[] = []
  for (const claim of claims) {
    const at = counted.findIndex(({ interval }) => overlap(interval, claim.interval))
    const other = counted[at]
    if (other === undefined) counted.push({ ...claim, votes: 1 })
    else counted[at] = { ...(isExacter(claim, other) ? claim : other), votes: other.votes + 1 }
  }
  const [most, next] = counted.sort((a, b) => b.votes - a.votes)
  return most === undefined || most.votes === next?.votes ? undefined : most.words
}

/** Whether a claim is a figure alone and the other is not, or both are and it leaves less room. */
function isExacter(one: Claim, other: Claim): boolean {
  if (FIGURE_ALONE.test(one.words) !== FIGURE_ALONE.test(other.words)) return FIGURE_ALONE.test(one.words)
  return one.interval.high - one.interval.low < other.interval.high - other.interval.low
}
const FIGURE_ALONE = /^-?[\d,.]+\s?[^\d]{0,3}$/

/** `1,276.07万元` as `1276.07`. */
const numberIn = (text: string): string => text.replace(/[^\d.-]/g, '')
