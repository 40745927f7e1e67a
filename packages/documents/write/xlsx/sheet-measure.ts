/** How wide the columns of a sheet are and how high its rows: programs that open it do not all work it out. */
import type { ManuscriptTable } from '../../manuscript.ts'
import type { PlacedCell, TableGrid } from '../table-grid.ts'
import { halvesOf } from '../text-width.ts'
import { sheetNumber } from './sheet-number.ts'

/** Characters that fit beside each other on a page of each orientation. */
const PAGE_CHARACTERS = { portrait: 95, landscape: 150 }
const NARROWEST = 4
const WIDEST = 80

/** Characters of a name that stand in one line of a column at least, and of the heading of a column. */
const LEAST_NAME = 24
const LEAST_HEADING = 8

/** Width of each column in characters: in proportion, but wide enough for figures, codes and names. */
export function columnWidths({ widths, orientation, headerRows }: ManuscriptTable, { cells }: TableGrid): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  const needed = widths.map(() => NARROWEST)
  for (const placed of cells) {
    const { row, column, cell } = placed
    if (cell.columnSpan === 1) needed[column] = Math.max(needed[column] ?? 0, neededWidth(placed, row < headerRows))
  }
  return widths.map((width, column) =>
    Math.min(WIDEST, Math.max(needed[column] ?? 0, Math.round((width / sum) * PAGE_CHARACTERS[orientation]))),
  )
}

/** Figures and codes are not broken over lines; a short name is not either. */
function neededWidth({ cell, text }: PlacedCell, isHeading: boolean): number {
  if (sheetNumber(cell.runs) !== undefined || /^\d+$/.test(text)) return text.length + 2
  const longest = Math.max(...text.split('\n').map(halvesOf))
  return Math.min(longest, isHeading ? LEAST_HEADING : LEAST_NAME) + 2 * (cell.indent ?? 0) + 1
}

const LINE_HEIGHT = 14
const MARGIN = 4
/** The greatest height of a row. */
const TALLEST = 409
const heightOf = (lines: number): number => Math.min(TALLEST, Math.ceil(lines * LINE_HEIGHT) + MARGIN)

/** Characters that fit into columns beside each other. */
export const roomOf = (widths: readonly number[], from = 0, to = widths.length): number =>
  widths.slice(from, to).reduce((all, width) => all + width, 0)

/** Points that a text needs in so many characters. */
export const textHeight = (text: string, room: number): number => heightOf(linesIn(text, room))

/** Points of each row of a table. */
export function rowHeights({ rows, cells }: TableGrid, widths: readonly number[]): number[] {
  const lines = Array.from({ length: rows }, () => 1)
  for (const { row, column, cell, text } of cells) {
    const room = roomOf(widths, column, column + cell.columnSpan)
    const needed = linesIn(text, room - 2 * (cell.indent ?? 0)) / cell.rowSpan
    lines[row] = Math.max(lines[row] ?? 1, needed)
  }
  return lines.map(heightOf)
}

const linesIn = (text: string, room: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(halvesOf(line) / Math.max(2, room - 1))), 0)
