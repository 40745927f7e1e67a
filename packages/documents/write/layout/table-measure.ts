/** How large the columns and characters of a table are set. */
import type { ManuscriptTable } from '../../manuscript.ts'
import { type PlacedCell, type TableGrid, tableGrid } from '../table-grid.ts'
import { halvesOf } from '../text-width.ts'
import { LINE, type PageSetup, textHeight, textWidth } from './page-setup.ts'

/** White space at the left and right of a cell, in twips. */
export const CELL_MARGIN = 40
/** Sizes in half points, from 五号 downwards. */
export const TABLE_SIZES = [21, 18, 16, 14, 12, 10] as const
type TableSize = (typeof TABLE_SIZES)[number]
const SMALLEST: TableSize = 10
/** Smaller characters are hard to read: a wider page is taken instead. */
const READABLE: TableSize = 14

/** Characters are made smaller, down to this size, where the table then stands on one page. */
const COMFORTABLE: TableSize = 16
/** Heading, unit and note that stand on the page with a table. */
const BESIDE = 4 * LINE
/** Twips of a line in a table for each half point of its characters. */
const LINE_PITCH = 14

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
  let largest: TableMeasure | undefined
  for (const size of TABLE_SIZES) {
    if (largest !== undefined && size < COMFORTABLE) return largest
    const columns = columnsFor(table, page, size)
    if (columns === undefined) continue
    const measure = { grid, columns, size }
    if (size < COMFORTABLE || isOnOnePage(measure, page)) return measure
    largest ??= measure
  }
  return largest ?? { grid, columns: inProportion(table.widths, textWidth(page)), size: SMALLEST }
}

const isOnOnePage = (measure: TableMeasure, page: PageSetup): boolean =>
  rowHeights(measure).reduce((total, height) => total + height, 0) <= textHeight(page) - BESIDE

/** Twips that each row takes. */
export function rowHeights({ grid, columns, size }: TableMeasure): number[] {
  const heights = Array.from({ length: grid.rows }, () => 0)
  for (const placed of grid.cells) {
    const height = linesOf(placed, columns, size) * size * LINE_PITCH + 2 * rowSpacing(size)
    heights[placed.row] = Math.max(heights[placed.row] ?? 0, height / placed.cell.rowSpan)
  }
  return heights
}

/** Whether the figures of a table can be read on such a page. */
export const fitsOn = (table: ManuscriptTable, page: PageSetup): boolean =>
  TABLE_SIZES.some((size) => size >= READABLE && columnsFor(table, page, size) !== undefined)

/** Widths that leave figures of such a size whole: in proportion, else first of all what the figures need. */
function columnsFor(table: ManuscriptTable, page: PageSetup, size: number): number[] | undefined {
  const total = textWidth(page)
  const columns = inProportion(table.widths, total)
  if (tableGrid(table).cells.every((placed) => staysWhole(placed, columns, size))) return columns
  const needed = neededWidths(table, size)
  const rest = total - needed.reduce((all, width) => all + width, 0)
  if (rest < 0) return undefined
  const more = inProportion(table.widths, rest)
  return needed.map((width, column) => width + (more[column] ?? 0))
}

/** Halves of a character that a line of text has at least, in the head of a table and below. */
const LEAST_HEAD = 4
const LEAST_TEXT = 12

function neededWidths(table: ManuscriptTable, size: number): number[] {
  const needed = table.widths.map(() => 0)
  for (const { row, column, cell, text } of tableGrid(table).cells) {
    if (cell.columnSpan > 1) continue
    const least = row < table.headerRows ? LEAST_HEAD : LEAST_TEXT
    const halves = isFigure(text) ? text.length : Math.min(least, halvesOf(text))
    const width = halves * size * 5 + indentOf(cell.indent ?? 0, size) + 2 * CELL_MARGIN
    needed[column] = Math.max(needed[column] ?? 0, width)
  }
  return needed
}

/** Twips that the text of a cell has room in. */
export const roomOf = ({ column, cell }: PlacedCell, columns: readonly number[], size: number): number =>
  columns.slice(column, column + cell.columnSpan).reduce((total, width) => total + width, 0) -
  2 * CELL_MARGIN -
  indentOf(cell.indent ?? 0, size)

/** A step is a character. */
export const indentOf = (steps: number, size: number): number => steps * size * 10

/** Lines that a cell takes. */
export function linesOf(placed: PlacedCell, columns: readonly number[], size: number): number {
  const room = Math.max(roomOf(placed, columns, size), size * 10)
  return placed.text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil((halvesOf(line) * size * 5) / room)), 0)
}

/** Figures and codes are not broken over lines; each of their signs is one half of a character. */
const isFigure = (text: string): boolean => /^[-+\d.,%]+$/.test(text)

const staysWhole = (placed: PlacedCell, columns: readonly number[], size: number): boolean =>
  !isFigure(placed.text) || placed.text.length * size * 5 <= roomOf(placed, columns, size)

/** Widths in proportion; what rounding leaves goes to the first columns. */
function inProportion(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  const whole = widths.map((width) => Math.floor((width / sum) * total))
  let rest = total - whole.reduce((all, width) => all + width, 0)
  return whole.map((width) => (rest-- > 0 ? width + 1 : width))
}
