/** Two statements that changed places are one slip of the pen, told once with both places. */
import { type Interval, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { MergedObservations } from './merged-observations.ts'
import { joined, type Observed, severityOf, spanKey } from './observed.ts'

/** Where more of one check differ, two that fit are no sign of an exchange. */
const MOST_CLAIMS = 200

/** An observation with what it reads and what it expects, as figures where they are. */
interface Claim {
  readonly observed: Observed
  readonly place: string
  readonly actual: Told
  readonly expected: Told
}

interface Told {
  readonly words: string
  readonly figure?: Interval
}

/** Observations of one check of which each expects what the other states, as one; remarks are left as they are. */
export function withoutExchanges(observed: readonly Observed[]): Observed[] {
  const merged = new MergedObservations()
  for (const claims of claimsByCheck(observed).values())
    for (const claim of claims.length > MOST_CLAIMS ? [] : claims) {
      const other = onlyPartner(claim, claims)
      const [culprit] = claim.observed.observation.evidence
      if (other === undefined || culprit === undefined || merged.has(claim.observed)) continue
      if (onlyPartner(other, claims) !== claim) continue
      const whole = joined(claim.observed, [other.observed], '两处所写正好互换，另有', culprit)
      merged.merge(whole, [claim.observed, other.observed])
    }
  return merged.toldOf(observed)
}

function claimsByCheck(observed: readonly Observed[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const one of observed) {
    const { actual, expected, evidence } = one.observation
    const [first] = evidence
    const severity = severityOf(one)
    if (severity === 'info' || actual === undefined || expected === undefined || first === undefined) continue
    const key = `${one.check.id} ${severity}`
    const claim = { observed: one, place: spanKey(first), actual: toldIn(actual), expected: toldIn(expected) }
    const same = claims.get(key)
    if (same === undefined) claims.set(key, [claim])
    else same.push(claim)
  }
  return claims
}

/** What expects the one's statement and states what the one expects; none where several do. */
function onlyPartner(one: Claim, claims: readonly Claim[]): Claim | undefined {
  const [partner, second] = claims.filter(
    (other) => other.place !== one.place && areSame(one.actual, other.expected) && areSame(other.actual, one.expected),
  )
  return second === undefined ? partner : undefined
}

const MONEY_UNIT = /[亿万千]?元$/
const PAGE = /(?<=[\u4e00-\u9fff）)”》])[\s.…·]*\d+$/

/** An entry of the contents (目录) but for the page at its end. */
export const withoutPage = (text: string): string => text.replace(PAGE, '')

function toldIn(text: string): Told {
  const stated = parseStated(text.trim().replace(MONEY_UNIT, ''))
  return { words: withoutPage(text), ...(stated === undefined ? {} : { figure: intervalOf(stated) }) }
}

/** The same words, or figures that one amount satisfies: a chart has more decimals than the text. */
const areSame = (one: Told, other: Told): boolean =>
  one.figure === undefined || other.figure === undefined ? one.words === other.words : overlap(one.figure, other.figure)
