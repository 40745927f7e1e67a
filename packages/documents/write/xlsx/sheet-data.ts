/** The cells of a sheet as the workbook library takes them. */
import type { SheetData } from 'write-excel-file/node'
import type { ManuscriptTable } from '../../manuscript.ts'
import { printedCell } from '../printed-lines.ts'
import { type PlacedCell, type TableGrid, tableGrid } from '../table-grid.ts'
import { halvesOf } from '../text-width.ts'
import { sheetNumber } from './sheet-number.ts'
import type { StatutorySheet } from './statutory-sheets.ts'

export type SheetCell = NonNullable<SheetData[number][number]>

export interface LaidSheet {
  readonly data: SheetData
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** Rows repeated on every page, and always in sight. */
  readonly headRows: number
}

/** The most characters that a cell can hold. */
const LONGEST_TEXT = 32_767
/** Longer texts are not shown by the format for texts. */
const LONGEST_SHOWN = 255
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const
const MIDDLE = { alignVertical: 'center', wrap: true } as const

/** A cell of text: typed as text, so that nothing in it is ever a formula. */
export const textCell = (value: string, style: object = {}): SheetCell => ({
  value,
  type: String,
  ...(value.length <= LONGEST_SHOWN ? { format: '@' } : {}),
  ...MIDDLE,
  ...style,
})

/** @throws RangeError where a cell has more text than a workbook can hold */
export function laidSheet(sheet: StatutorySheet): LaidSheet {
  const { title, unit, table, notes } = sheet
  const grid = tableGrid(table)
  const widths = columnWidths(table, grid.cells)
  const across = (text: string, style: object): SheetData[number] => [
    textCell(text, { columnSpan: grid.columns, ...style }),
    ...Array.from({ length: grid.columns - 1 }, () => null),
  ]
  const head = [
    across(title, { align: 'center', fontSize: 16, fontWeight: 'bold', height: 30 }),
    ...(unit === '' ? [] : [across(unit, { align: 'right', height: 18 })]),
  ]
  const total = widths.reduce((all, width) => all + width, 0)
  const foot = notes.map((note) => across(note, { align: 'left', height: heightOf(linesIn(note, total)) }))
  return {
    data: [...head, ...tableRows(title, grid, widths), ...foot],
    widths,
    headRows: head.length + table.headerRows,
  }
}

function tableRows(title: string, grid: TableGrid, widths: readonly number[]): SheetData {
  const rows = Array.from({ length: grid.rows }, (): SheetData[number] => widths.map(() => null))
  const lines = rows.map(() => 1)
  for (const placed of grid.cells) {
    const { row, column, cell } = placed
    rows[row]?.splice(column, 1, tableCell(title, placed))
    const room = widths.slice(column, column + cell.columnSpan).reduce((all, width) => all + width, 0)
    const needed = linesIn(printedCell(cell.runs), room - 2 * (cell.indent ?? 0)) / cell.rowSpan
    lines[row] = Math.max(lines[row] ?? 1, needed)
  }
  return rows.map((cells, row) => withHeight(cells, heightOf(lines[row] ?? 1)))
}

function tableCell(title: string, { cell }: PlacedCell): SheetCell {
  const { runs, columnSpan, rowSpan, align, indent = 0, bold = false } = cell
  const style = {
    ...BORDER,
    ...MIDDLE,
    align,
    ...(indent > 0 ? { indent } : {}),
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  }
  const number = sheetNumber(runs)
  if (number !== undefined) return { ...number, type: Number, ...style, wrap: false }
  const text = printedCell(runs)
  if (text.length > LONGEST_TEXT) throw new RangeError(`table ${title}: a cell of more than ${LONGEST_TEXT} characters`)
  return text === '' ? style : textCell(text, style)
}

/** Characters that fit beside each other on a page of each orientation. */
const PAGE_CHARACTERS = { portrait: 95, landscape: 150 }
const WIDEST = 80

/** In proportion, but wide enough for the figures. */
function columnWidths({ widths, orientation }: ManuscriptTable, cells: readonly PlacedCell[]): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  const needed = widths.map(() => 4)
  for (const { column, cell } of cells) {
    if (cell.columnSpan > 1 || sheetNumber(cell.runs) === undefined) continue
    needed[column] = Math.max(needed[column] ?? 0, halvesOf(printedCell(cell.runs)) + 2)
  }
  return widths.map((width, column) =>
    Math.min(WIDEST, Math.max(needed[column] ?? 0, Math.round((width / sum) * PAGE_CHARACTERS[orientation]))),
  )
}

const linesIn = (text: string, room: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(halvesOf(line) / Math.max(2, room - 1))), 0)

const LINE_HEIGHT = 14
/** The greatest height of a row. */
const TALLEST = 409
const heightOf = (lines: number): number => Math.min(TALLEST, Math.ceil(lines * LINE_HEIGHT) + 4)

/** The height is set on a cell, as the library asks. */
function withHeight(row: SheetData[number], height: number): SheetData[number] {
  const first = row.findIndex((cell) => cell !== null)
  return row.map((cell, index) => (index === first && typeof cell === 'object' ? { ...cell, height } : cell))
}
