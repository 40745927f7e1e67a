/** Observations with the checks that made them, and several as one. */
import type { Span } from '@mingzhang/documents'
import type { Check, Observation, Severity } from '../check.ts'

/** One observation with the check that made it. */
export interface Observed {
  readonly check: Check
  readonly observation: Observation
}

export const severityOf = ({ check, observation }: Observed): Severity => observation.severity ?? check.severity

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
  return {
    check: primary.check,
    observation: {
      ...observation,
      message: `${observation.message}${saying}${others.length}处不符${messages.size === 0 ? '。' : `：${[...messages].join('')}`}`,
      evidence: [culprit, ...spans.values()],
      cause: spanKey(culprit),
    },
  }
}
