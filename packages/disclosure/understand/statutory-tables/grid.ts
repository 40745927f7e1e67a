/** The grid of a table: which cell covers each position. */
import type { Cell, Format, Table } from '@mingzhang/documents'
import { readAmount } from './amount-text.ts'

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

/** The grid of a table; `undefined` where it is too large, or its cells cannot be laid into columns. */
export function gridOf(printed: Table, format: Format): Grid | undefined {
  if (printed.rows * printed.columns > MOST_POSITIONS) return undefined
  const table = format === 'text' && isExtracted(printed) ? alignedRows(printed) : printed
  if (table === undefined) return undefined
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

/** A text may be read together with the workbook of its tables, whose cells know their columns. */
const isExtracted = ({ place }: Table): boolean =>
  place.sheet === undefined && place.page === undefined && place.paragraph === undefined

/**
 * Extracted text loses the spans of merged cells: a short row is laid out only where its labels can
 * have spanned in one way, so that nothing is read from the wrong column.
 */
function alignedRows(table: Table): Table | undefined {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  const cells: Cell[] = []
  for (const row of rows) {
    const missing = table.columns - row.length
    const labels = row.filter((cell) => readAmount(cell.text) === undefined)
    const each = missing === 0 ? 0 : missing / labels.length
    if (missing > 0 && labels[0] !== row[0]) return undefined
    if (!Number.isInteger(each) || (labels.length > 1 && each > 1)) return undefined
    let column = 0
    for (const cell of row) {
      const columnSpan = labels.includes(cell) ? 1 + each : 1
      cells.push({ ...cell, column, columnSpan })
      column += columnSpan
    }
  }
  return { ...table, cells }
}

/** Text without white space and quotation marks, full-width forms made plain. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s“”"'‘’「」]/g, '')
