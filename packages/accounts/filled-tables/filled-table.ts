/** A statutory table (公开附表) filled with exact amounts. */
import type { Fen } from '../money.ts'
import type { TableForm } from '../tables/table-form.ts'
import type { AmountGrid } from './amount-grid.ts'

/** A row; keys are those that a read table has: code of a subject, key of a line, `category:名称`, `total`, `data`. */
export interface FilledRow {
  readonly key: string
  readonly code: string | undefined
  readonly name: string
  /** 1 类, 2 款, 3 项; 0 for lines and totals. */
  readonly level: 0 | 1 | 2 | 3
  /** `income` or `expenditure` in a two-sided table, `personnel` or `public` in that of basic expenditure. */
  readonly side?: 'income' | 'expenditure' | 'personnel' | 'public'
}

export interface FilledColumn {
  readonly key: string
  readonly title: string
}

export interface FilledTable {
  readonly form: TableForm
  readonly rows: readonly FilledRow[]
  /** The value columns that have cells; those of economic subjects are `类名` and `类名/款名`. */
  readonly columns: readonly FilledColumn[]
  /** By the columns above; a row that is absent is zero. */
  readonly cells: AmountGrid
  /** No amount other than zero. */
  readonly empty: boolean
}

/** Tables of one organisation and year, by their id. */
export type FilledTables = ReadonlyMap<TableForm['id'], FilledTable>

/** The amount of a cell, zero where there is none. */
export const filledCell = (table: FilledTable, row: string, column: string): Fen => table.cells.at(row, column) ?? 0n

export function filledTable(
  form: TableForm,
  rows: readonly FilledRow[],
  columns: readonly FilledColumn[],
  cells: AmountGrid,
): FilledTable {
  let empty = true
  for (const [, amounts] of cells.rows()) if (amounts.some((amount) => amount !== 0n)) empty = false
  return { form, rows, columns, cells, empty }
}
