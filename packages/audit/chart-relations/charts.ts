/** The charts of a disclosure, and the units in their captions. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Chart, Span } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

export interface PlacedChart {
  readonly chart: Chart
  /** Its block in the document. */
  readonly block: number
}

/** All charts, in reading order. */
export const chartsOf = oncePerDisclosure(({ document }): readonly PlacedChart[] =>
  document.blocks.flatMap((chart, block) => (chart.kind === 'chart' ? [{ chart, block }] : [])),
)

const CAPTION_UNIT = /单位[:：]\s?(?<unit>万元|亿元|元)/

/** The unit that the axis of a chart's values names; it is shown at the chart. */
export function axisUnit({ chart, block }: PlacedChart): { unit: string; span: Span } | undefined {
  const unit = CAPTION_UNIT.exec(chart.valueTitle ?? '')?.groups?.unit
  return unit === undefined ? undefined : { unit, span: { block, start: 0, end: chart.title.length } }
}

/** The unit that the paragraph below a chart (its block) names, and where. */
export function captionUnit({ document }: Disclosure, chart: number): { unit: string; span: Span } | undefined {
  const caption = document.blocks[chart + 1]
  const match = caption?.kind === 'paragraph' ? CAPTION_UNIT.exec(caption.text) : null
  const unit = match?.groups?.unit
  if (match === null || unit === undefined) return undefined
  const end = match.index + match[0].length
  return { unit, span: { block: chart + 1, start: end - unit.length, end } }
}
