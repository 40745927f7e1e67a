/** The grid of a table: which cell covers each position. */
import type { Cell, Table } from '@mingzhang/documents'

/** More positions than any printed table has: a hostile file, which stays unread. */
const MOST_POSITIONS = 400_000

export interface GridCell {
  /** Index into `Table.cells`. */
  readonly index: number
  readonly cell: Cell
  /** Text without white space, in compatibility form. */
  readonly plain: string
}

export interface Grid {
  readonly rows: number
  readonly columns: number
  at(row: number, column: number): GridCell | undefined
  /** The cells that start in a row, from left to right. */
  startingIn(row: number): readonly GridCell[]
}

/** The grid of a table; `undefined` where it is too large. */
export function gridOf(table: Table): Grid | undefined {
  if (table.rows * table.columns > MOST_POSITIONS) return undefined
  const covered: (GridCell | undefined)[] = new Array(table.rows * table.columns)
  const starting: GridCell[][] = Array.from({ length: table.rows }, () => [])
  table.cells.forEach((cell, index) => {
    const gridCell: GridCell = { index, cell, plain: plainText(cell.text) }
    starting[cell.row]?.push(gridCell)
    const lastRow = Math.min(table.rows, cell.row + cell.rowSpan)
    const lastColumn = Math.min(table.columns, cell.column + cell.columnSpan)
    for (let row = cell.row; row < lastRow; row++) {
      for (let column = cell.column; column < lastColumn; column++) covered[row * table.columns + column] ??= gridCell
    }
  })
  for (const row of starting) row.sort((a, b) => a.cell.column - b.cell.column)
  return {
    rows: table.rows,
    columns: table.columns,
    at: (row, column) => (column < 0 || column >= table.columns ? undefined : covered[row * table.columns + column]),
    startingIn: (row) => starting[row] ?? [],
  }
}

/** Text without white space and quotation marks, full-width forms made plain. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'‘’「」]/g, '')
