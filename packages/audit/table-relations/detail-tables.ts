/** Statutory tables with columns that their forms do not have (年初结转, 本年收入 by kind of spending) and that add up, row by row. */
import type { Cell } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type OtherRow, rowsOf } from './other-tables.ts'

export interface DetailTable {
  /** All cells down to the headings. */
  readonly head: readonly Cell[]
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
      if (table?.kind !== 'table') return []
      const beside = details.flatMap(({ block: at, cell = -1 }) => (at === block ? (table.cells[cell] ?? []) : []))
      const end = beside.reduce((last, { row }) => Math.max(last, row), -1)
      const head = table.cells.filter(({ row }) => row <= end)
      const withoutParts = head.filter(({ text }) => NO_PARTS.test(text))
      const headings = beside.filter((heading) => !withoutParts.some((cell) => isOver(cell, heading)))
      if (headings.length === 0) return []
      const columns = new Set(headings.map(({ column }) => column))
      return [{ head, headings, columns, rows: rowsOf(table, block), goesOn: blocks.length > 1 }]
    }),
  ),
)
