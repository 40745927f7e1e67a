/** A point of a chart as it is shown. */
import type { Stated } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'

export interface ChartPoint {
  readonly series: string
  readonly category: string
  readonly stated: Stated
  readonly percentSign: boolean
  /** As printed. */
  readonly value: string
  /** What is typed beside it. */
  readonly label: string | undefined
  readonly span: Span
}
