/** Indicators whose deviation (偏差) some form of their project explains. */
import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'

/** Tells whether a row is explained, in its own form or in another of the same project. */
export function explainedIndicators({
  evaluations,
}: Disclosure): (evaluation: Evaluation, row: IndicatorRow) => boolean {
  const keyOf = ({ name }: Evaluation, { indicator }: IndicatorRow): string => `${name?.text ?? ''}|${indicator.name}`
  const explained = new Set(
    evaluations.flatMap((evaluation) =>
      evaluation.indicators.flatMap((row) => (row.indicator.reason === '' ? [] : [keyOf(evaluation, row)])),
    ),
  )
  return (evaluation, row) => row.indicator.reason !== '' || explained.has(keyOf(evaluation, row))
}
