/** How large the columns and characters of a table are set. */
import type { ManuscriptTable } from '../../manuscript.ts'
import { type PlacedCell, type TableGrid, tableGrid } from '../table-grid.ts'
import { halvesOf } from '../text-width.ts'
import { type PageSetup, textWidth } from './page-setup.ts'

/** White space at the left and right of a cell, in twips. */
export const CELL_MARGIN = 60
/** Sizes in half points, from 五号 downwards. */
export const TABLE_SIZES = [21, 18, 16, 14, 12, 10] as const
type TableSize = (typeof TABLE_SIZES)[number]
const SMALLEST: TableSize = 10
/** Smaller characters are hard to read: a wider page is taken instead. */
const READABLE: TableSize = 14

/** Twips above and below the text of a cell. */
export const rowSpacing = (size: number): number => (size > READABLE ? 40 : 20)

export interface TableMeasure {
  readonly grid: TableGrid
  /** Width of each column in twips; together they fill the page. */
  readonly columns: readonly number[]
  /** Size of characters in half points. */
  readonly size: TableSize
}

export function measureTable(table: ManuscriptTable, page: PageSetup): TableMeasure {
  const grid = tableGrid(table)
  const columns = columnWidths(table.widths, textWidth(page))
  const size = TABLE_SIZES.find((size) => grid.cells.every((placed) => staysWhole(placed, columns, size))) ?? SMALLEST
  return { grid, columns, size }
}

/** Whether the figures of a table can be read on such a page. */
export function fitsOn(table: ManuscriptTable, page: PageSetup): boolean {
  const columns = columnWidths(table.widths, textWidth(page))
  return tableGrid(table).cells.every((placed) => staysWhole(placed, columns, READABLE))
}

/** Twips that the text of a cell has room in. */
export const roomOf = ({ column, cell }: PlacedCell, columns: readonly number[], size: number): number =>
  columns.slice(column, column + cell.columnSpan).reduce((total, width) => total + width, 0) -
  2 * CELL_MARGIN -
  indentOf(cell.indent ?? 0, size)

/** A step is a character. */
export const indentOf = (steps: number, size: number): number => steps * size * 10

/** Lines that a cell takes. */
export const linesOf = (placed: PlacedCell, columns: readonly number[], size: number): number => {
  const room = Math.max(roomOf(placed, columns, size), size * 10)
  return placed.text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil((halvesOf(line) * size * 5) / room)), 0)
}

/** Figures and codes are not broken over lines. */
function staysWhole(placed: PlacedCell, columns: readonly number[], size: number): boolean {
  // Such a text is one half of a character for each of its signs.
  return !/^[-+\d.,%]+$/.test(placed.text) || placed.text.length * size * 5 <= roomOf(placed, columns, size)
}

/** Widths in proportion; what rounding leaves goes to the first columns. */
function columnWidths(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  const whole = widths.map((width) => Math.floor((width / sum) * total))
  let rest = total - whole.reduce((all, width) => all + width, 0)
  return whole.map((width) => (rest-- > 0 ? width + 1 : width))
}
