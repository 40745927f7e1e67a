/** What mutations start from: a clean disclosure, and what is known of its figures. */
import type { Document, FigureRun, Manuscript } from '@mingzhang/documents'

export interface MutationSource {
  readonly name: string
  /** Form it is written in, as the summary groups it. */
  readonly form: string
  readonly organisation: string
  readonly year: number
  readonly manuscript: Manuscript
  /**
   * Smallest change, in units of a figure's last place, that another statement of the disclosure contradicts beyond
   * rounding; `undefined` when nothing else determines the figure.
   */
  readonly slackOf: (figure: FigureRun) => bigint | undefined
  /** Only the sum of a list determines it: two such figures swapped contradict nothing. */
  readonly isAddend: (figure: FigureRun) => boolean
  /** The manuscript as a file of the source's format is read. */
  readonly read: (manuscript: Manuscript) => Promise<Document>
}
