/** What a figure would have to be for the observations that one wrong figure explains to go away. */
import { intervalOf, likelySlip, overlap, parseStated, printStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Observation } from '../check.ts'
import { partSums } from '../relations/part-sums.ts'
import { printFigure } from '../relations/printed.ts'
import { rightValueIn } from './likely-part.ts'
import { type Observed, spanKey } from './observed.ts'

/** What is stated, what would be consistent where the observations agree on it, and the slip between the two. */
export type Remedy = Pick<Observation, 'actual' | 'expected' | 'suggestion'>

/** The remedy of the figure that all of `together` cite. */
export function remedyOf(culprit: Figure, together: readonly Observed[], disclosure: Disclosure): Remedy {
  const actual = printFigure(culprit)
  const expected = agreed([
    ...together.flatMap(({ observation }) => claimOf(observation, culprit)),
    ...sumsOf(culprit, together, disclosure),
  ])
  if (expected === undefined) return { actual }
  const right = parseStated(numberIn(expected))
  const slip = right === undefined ? undefined : likelySlip(culprit.stated, right)
  return { actual, expected, ...(slip === undefined ? {} : { suggestion: `${slip}${culprit.unit.word}。` }) }
}

/** What one observation would have in the figure's place: what it expects there, or the other of two statements. */
function claimOf({ evidence, expected, actual }: Observation, culprit: Figure): string[] {
  const [first] = evidence
  if (first === undefined || expected === undefined || actual === undefined) return []
  const states = (text: string): boolean => numberIn(text) === printStated(culprit.stated)
  if (spanKey(first) === spanKey(culprit.span) && states(actual)) return [expected]
  return states(expected) ? [actual] : []
}

/** What the lists that do not come to their totals leave for the figure as one of their parts. */
function sumsOf(culprit: Figure, together: readonly Observed[], disclosure: Disclosure): string[] {
  const key = spanKey(culprit.span)
  const cited = new Set(together.flatMap(({ observation: { evidence } }) => evidence.map(spanKey)))
  return partSums(disclosure).flatMap(({ breakdown, relation }) => {
    const part = breakdown.parts.find(({ figure }) => spanKey(figure.span) === key)
    if (relation.holds || part === undefined || !cited.has(spanKey(breakdown.total.figure.span))) return []
    const right = rightValueIn(breakdown, part.figure)
    return right === undefined ? [] : [`${printStated(right)}${part.figure.unit.word}`]
  })
}

/** One value that observations claim, in its plainest and most precise words, and how many claim it. */
interface Claim {
  readonly words: string
  readonly stated: Stated
  readonly votes: number
}

/** What more observations claim than anything else; of 2097.40 and 2097.398975 one is the other rounded. */
function agreed(claims: readonly string[]): string | undefined {
  const counted: Claim[] = []
  for (const words of claims) {
    const stated = parseStated(numberIn(words))
    if (stated === undefined) continue
    const at = counted.findIndex((other) => overlap(intervalOf(other.stated), intervalOf(stated)))
    const other = counted[at]
    if (other === undefined) counted.push({ words, stated, votes: 1 })
    else counted[at] = { ...(isPlainer(words, other.words) ? { words, stated } : other), votes: other.votes + 1 }
  }
  const [most, next] = counted.sort((a, b) => b.votes - a.votes)
  return most === undefined || most.votes === next?.votes ? undefined : most.words
}

/** Whether a claim is the figure alone and the other is not, or both are and it has more decimals. */
const isPlainer = (one: string, other: string): boolean =>
  FIGURE_ALONE.test(one) && (!FIGURE_ALONE.test(other) || one.length > other.length)
const FIGURE_ALONE = /^-?[\d,.]+\s?(?:[^\d]{1,3})?$/

/** `1,276.07万元` as `1276.07`. */
const numberIn = (text: string): string => text.replace(/[^\d.-]/g, '')
