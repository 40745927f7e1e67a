/** Statutory tables with columns that their forms do not have (年初结转, 本年收入 by kind of spending) and that add up, row by row. */
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

/** Rates have no sum; of last year, of the budget and of changes not every subject is listed. */
const NO_PARTS = /[%％]|率|比|占|幅度|增减|变动|预算数|上年(?!结转)|20\d\d年/

const isOver = (cell: Cell, heading: Cell): boolean =>
  cell.row <= heading.row &&
  cell.column <= heading.column &&
  heading.column + heading.columnSpan <= cell.column + cell.columnSpan

export const detailTables = oncePerDisclosure(({ document, statutoryTables }): readonly DetailTable[] =>
  statutoryTables.flatMap(({ blocks, details }) =>
    blocks.flatMap((block) => {
      const table = document.blocks[block]
      const cells = table?.kind === 'table' ? table.cells : []
      const headings = details
        .flatMap(({ block: at, cell = -1 }) => (at === block ? (cells[cell] ?? []) : []))
        .filter((heading) => !cells.some((cell) => isOver(cell, heading) && NO_PARTS.test(cell.text)))
      if (table?.kind !== 'table' || headings.length === 0) return []
      const columns = new Set(headings.map(({ column }) => column))
      return [{ table, headings, columns, rows: rowsOf(table, block), goesOn: blocks.length > 1 }]
    }),
  ),
)
