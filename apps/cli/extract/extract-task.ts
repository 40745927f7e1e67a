/** What is handed to a worker thread, and what comes back. Plain data: it is copied between threads. */
import type { FailedDocument } from '@mingzhang/audit'
import type { Submission } from '../sources/source.ts'

export interface ExtractTask {
  readonly submission: Submission
}

/** The data sets that every run writes, one file each. */
export const DATA_SETS = ['cells', 'facts', 'summary', 'unread'] as const
export type DataSet = (typeof DATA_SETS)[number]

/** What was extracted of one report. */
export interface Extracted {
  readonly organisation: string
  readonly year: number | undefined
  /** Rows as CSV, without a heading. */
  readonly rows: Readonly<Record<DataSet, string>>
  /** Figures by what the checks say of them, cells of tables and the text together. */
  readonly figures: Readonly<Record<'confirmed' | 'contradicted' | 'unchecked', number>>
  readonly cells: number
  /** Absent where what is published does not suffice; then `refusals` say why. */
  readonly accounts?: { readonly json: string; readonly workbook: Uint8Array }
  readonly refusals: readonly string[]
}

export interface ExtractAnswer {
  readonly extracted?: Extracted
  readonly failed: readonly FailedDocument[]
}
