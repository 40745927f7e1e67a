/** How large the columns and characters of a table are set. */
import type { ManuscriptTable } from '../../manuscript.ts'
import { type PlacedCell, type TableGrid, tableGrid } from '../table-grid.ts'
import { halvesOf } from '../text-width.ts'
import { type PageSetup, smallLine, textWidth } from './page-setup.ts'
import { linesIn } from './set-lines.ts'
import { roomForRows, type TablePlace } from './table-place.ts'

/** White space at the left and right of a cell, in twips. */
export const CELL_MARGIN = 40
/** A line between two cells, in twips. */
const BORDER = 10
/** Sizes in half points, from 五号 downwards. */
export const TABLE_SIZES = [21, 18, 16, 14, 12, 10] as const
type TableSize = (typeof TABLE_SIZES)[number]
const SMALLEST: TableSize = 10
/** Smaller characters are hard to read: a wider page is taken instead. */
const READABLE: TableSize = 14

/** Characters are made smaller, down to this size, where the table then stands on one page. */
const COMFORTABLE: TableSize = 16
/** Twips of half a character, and of a sign of a figure in Times New Roman, for each half point of its size. */
const SIGN = 5
/** In the widest face that stands in for it where it is not installed. */
const WIDE_SIGN = 6.4

/** Twips above and below the text of a cell. */
export const rowSpacing = (size: number): number => (size > READABLE ? 40 : 20)

export interface TableMeasure {
  readonly grid: TableGrid
  /** Width of each column in twips; together they fill the page. */
  readonly columns: readonly number[]
  /** Size of characters in half points. */
  readonly size: TableSize
}

export function measureTable(table: ManuscriptTable, place: TablePlace): TableMeasure {
  const grid = tableGrid(table)
  const columns = columnsOf(table, place.page, grid)
  return (
    largestMeasure(columns, grid, place, WIDE_SIGN) ??
    largestMeasure(columns, grid, place, SIGN) ?? { grid, columns: columns.inProportion, size: SMALLEST }
  )
}

function largestMeasure(columns: Columns, grid: TableGrid, place: TablePlace, sign: number): TableMeasure | undefined {
  let largest: TableMeasure | undefined
  for (const size of TABLE_SIZES) {
    if (largest !== undefined && size < COMFORTABLE) return largest
    const widths = widthsFor(columns, size, sign)
    if (widths === undefined) continue
    const measure = { grid, columns: widths, size }
    if (size < COMFORTABLE || isOnOnePage(measure, place)) return measure
    largest ??= measure
  }
  return largest
}

const isOnOnePage = (measure: TableMeasure, place: TablePlace): boolean =>
  sum(rowHeights(measure)) <= roomForRows(place)

/** Twips that each row takes. */
export function rowHeights({ grid, columns, size }: TableMeasure): number[] {
  const heights = Array.from({ length: grid.rows }, () => 0)
  for (const placed of grid.cells) {
    const height = linesOf(placed, columns, size) * smallLine(size) + 2 * rowSpacing(size) + BORDER
    heights[placed.row] = Math.max(heights[placed.row] ?? 0, height / placed.cell.rowSpan)
  }
  return heights
}

/** Whether the figures of a table can be read on such a page. */
export function fitsOn(table: ManuscriptTable, page: PageSetup): boolean {
  const columns = columnsOf(table, page, tableGrid(table))
  return TABLE_SIZES.some((size) => size >= READABLE && widthsFor(columns, size, SIGN) !== undefined)
}

/** The columns of a table on a page. */
interface Columns {
  /** Their widths where nothing needs more. */
  readonly inProportion: readonly number[]
  readonly needs: readonly Need[]
}

/** What a cell needs of its column. */
interface Need {
  readonly column: number
  /** Signs of a figure, which is not broken over lines. */
  readonly signs: number
  /** Halves of a character of words. */
  readonly halves: number
  readonly isHead: boolean
  readonly indent: number
}

function columnsOf(table: ManuscriptTable, page: PageSetup, { cells }: TableGrid): Columns {
  const needs = cells.flatMap(({ row, column, cell, text }): Need[] => {
    if (cell.columnSpan > 1 || text === '') return []
    const own = isFigure(text) ? { signs: text.length, halves: 0 } : { signs: 0, halves: halvesOf(text) }
    return [{ column, ...own, isHead: row < table.headerRows, indent: cell.indent ?? 0 }]
  })
  return { inProportion: inProportion(table.widths, textWidth(page)), needs }
}

/** Widths that leave figures of such a size whole, and short headings where there is room: otherwise in proportion. */
function widthsFor({ inProportion: columns, needs }: Columns, size: number, sign: number): number[] | undefined {
  const withHeads = (head: number) => withRoom(columns, neededWidths(columns.length, needs, size, sign, head))
  return withHeads(SHORT_HEAD) ?? withHeads(LEAST_HEAD)
}

/** Columns that are too narrow get what they need from those that have more than they need; `undefined` where there is not enough. */
function withRoom(columns: readonly number[], needed: readonly number[]): number[] | undefined {
  const lacking = columns.map((width, column) => Math.max(0, (needed[column] ?? 0) - width))
  const spare = columns.map((width, column) => Math.max(0, width - (needed[column] ?? 0)))
  const wanted = sum(lacking)
  if (wanted > sum(spare)) return undefined
  const given = wanted === 0 ? [] : inProportion(spare, wanted)
  return columns.map((width, column) => width + (lacking[column] ?? 0) - (given[column] ?? 0))
}

/** Halves of a character that a line of text has at least, in the head of a table and below. */
const LEAST_HEAD = 4
const LEAST_TEXT = 12
/** Halves of a character of a heading that is not broken where there is room. */
const SHORT_HEAD = 12

function neededWidths(columns: number, needs: readonly Need[], size: number, sign: number, head: number): number[] {
  const needed = new Array<number>(columns).fill(0)
  for (const { column, signs, halves, isHead, indent } of needs) {
    const words = Math.min(isHead ? head : LEAST_TEXT, halves) * SIGN
    const width = Math.ceil((signs * sign + words) * size) + indentOf(indent, size) + 2 * CELL_MARGIN + BORDER
    needed[column] = Math.max(needed[column] ?? 0, width)
  }
  return needed
}

/** Twips that the text of a cell has room in. */
export const roomOf = ({ column, cell }: PlacedCell, columns: readonly number[], size: number): number =>
  sum(columns.slice(column, column + cell.columnSpan)) - 2 * CELL_MARGIN - indentOf(cell.indent ?? 0, size)

/** A step is a character. */
export const indentOf = (steps: number, size: number): number => steps * size * 10

function linesOf(placed: PlacedCell, columns: readonly number[], size: number): number {
  const room = roomOf(placed, columns, size) / (size * 2 * SIGN)
  return placed.text.split('\n').reduce((total, line) => total + linesIn(line, room), 0)
}

/** Figures and codes are not broken over lines. */
const isFigure = (text: string): boolean => /^[-+\d.,%]+$/.test(text)

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0)

/** Widths in proportion; what rounding leaves goes to the first columns that have any. */
function inProportion(widths: readonly number[], total: number): number[] {
  const all = sum(widths)
  const whole = widths.map((width) => Math.floor((width / all) * total))
  let rest = total - sum(whole)
  return whole.map((width, column) => (widths[column] !== 0 && rest-- > 0 ? width + 1 : width))
}
