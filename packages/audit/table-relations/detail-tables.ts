/** Statutory tables with columns that their forms do not have (年初结转, 本年收入 by kind of spending), row by row. */
import type { Cell, Table } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type OtherRow, rowsOf } from './other-tables.ts'

export interface DetailTable {
  readonly table: Table
  /** The headings of those columns. */
  readonly headings: readonly Cell[]
  readonly columns: ReadonlySet<number>
  readonly rows: readonly OtherRow[]
  /** The same table goes on in another one. */
  readonly goesOn: boolean
}

export const detailTables = oncePerDisclosure(({ document, statutoryTables }): readonly DetailTable[] =>
  statutoryTables.flatMap(({ blocks, details }) =>
    blocks.flatMap((block) => {
      const table = document.blocks[block]
      const cells = table?.kind === 'table' ? table.cells : []
      const headings = details.flatMap(({ block: at, cell = -1 }) => (at === block ? (cells[cell] ?? []) : []))
      if (table?.kind !== 'table' || headings.length === 0) return []
      const columns = new Set(headings.map(({ column }) => column))
      return [{ table, headings, columns, rows: rowsOf(table, block), goesOn: blocks.length > 1 }]
    }),
  ),
)
