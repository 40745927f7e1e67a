/** Observations with the checks that made them, and several as one. */
import type { Span } from '@mingzhang/documents'
import type { Check, Observation, Severity } from '../check.ts'

/** One observation with the check that made it. */
export interface Observed {
  readonly check: Check
  readonly observation: Observation
}

export const severityOf = ({ check, observation }: Observed): Severity => observation.severity ?? check.severity

/** Observations that have one key, in their order; those without a key are in none. */
export function groupsBy(observed: readonly Observed[], keyOf: (one: Observed) => string | undefined): Observed[][] {
  const groups = new Map<string, Observed[]>()
  for (const one of observed) {
    const key = keyOf(one)
    const same = key === undefined ? undefined : groups.get(key)
    if (same !== undefined) same.push(one)
    else if (key !== undefined) groups.set(key, [one])
  }
  return [...groups.values()]
}

export const spanKey = (span: Span): string => `${span.block}.${span.cell ?? ''}.${span.start}.${span.end}`

/** One observation with what else its cause broke; `saying` introduces how many others there are. */
export function joined(primary: Observed, others: readonly Observed[], saying: string, culprit: Span): Observed {
  const { observation } = primary
  const spans = new Map(
    [primary, ...others].flatMap((one) => one.observation.evidence).map((span) => [spanKey(span), span]),
  )
  spans.delete(spanKey(culprit))
  const messages = new Set(others.map((one) => one.observation.message))
  messages.delete(observation.message)
  const told = messages.size === 0 ? `${others.length}处不符。` : `${messages.size}处不符：${numbered([...messages])}`
  return {
    check: primary.check,
    observation: {
      ...observation,
      message: `${observation.message}${saying}${told}`,
      evidence: [culprit, ...spans.values()],
      cause: spanKey(culprit),
    },
  }
}

const FIRST_NUMERAL = 0x2460
/** So many are told, from `①` on; the evidence holds them all. */
const MOST_TOLD = 12

/** Several sentences as a numbered list, one as it is. */
function numbered(messages: readonly string[]): string {
  if (messages.length === 1) return messages.join('')
  const told = messages
    .slice(0, MOST_TOLD)
    .map((message, index) => `${String.fromCodePoint(FIRST_NUMERAL + index)}${message}`)
  return `${told.join('')}${messages.length > MOST_TOLD ? '……' : ''}`
}
