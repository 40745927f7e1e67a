import type { PrintedNumber } from '@mingzhang/disclosure'

/** A score; `name` is the project's, reduced to its core, or empty for the whole department (部门整体支出). */
export interface StatedScore {
  readonly name: string
  readonly title: string
  readonly score: PrintedNumber
  /** What the score is that of. */
  readonly own?: 'form' | 'report'
}
