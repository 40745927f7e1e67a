import type { ManuscriptCell } from '@mingzhang/documents'

/** A table as it is set: its head, its rows, and the relative widths of its columns. */
export interface LaidTable {
  readonly header: readonly (readonly ManuscriptCell[])[]
  readonly rows: readonly (readonly ManuscriptCell[])[]
  readonly widths: readonly number[]
}
