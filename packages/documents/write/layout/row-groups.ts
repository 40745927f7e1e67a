/** Which rows of a table stay together on a page. */
import { type PageSetup, textHeight } from './page-setup.ts'
import { linesOf, rowSpacing, type TableMeasure } from './table-measure.ts'

/** Rows that hang together by merged cells are parted by the end of a page where they are higher than this part of it. */
const WHOLE_PART = 0.95
/** Lines of a cell are this many sizes apart; there are more of them than their length tells, as few end at the edge. */
const LINE_PITCH = 1.4
const MORE_LINES = 1.15

/** A table of no more than this part of a page, with the lines that lead to it, is not parted. */
const WHOLE_TABLE = 0.92

/** Whether a table stays together: it finds room on a page. */
export function isKeptWhole(measure: Omit<TableMeasure, 'size'>, size: number, page: PageSetup): boolean {
  const { heights } = rowsOf(measure, size)
  return heights.reduce((sum, each) => sum + each, 0) <= textHeight(page) * WHOLE_TABLE
}

/** For each row, whether a page may end within it or between it and a row that it shares a merged cell with. */
export function breakableRows(measure: Omit<TableMeasure, 'size'>, size: number, page: PageSetup): boolean[] {
  const { heights, lastRows } = rowsOf(measure, size)
  const breakable: boolean[] = []
  for (let row = 0; row < heights.length; row = breakable.length) {
    const end = groupEnd(lastRows, row)
    const height = heights.slice(row, end).reduce((sum, each) => sum + each, 0)
    breakable.push(...Array.from({ length: end - row }, () => height > textHeight(page) * WHOLE_PART))
  }
  return breakable
}

interface Rows {
  readonly heights: readonly number[]
  /** The last row that a merged cell ties to each. */
  readonly lastRows: readonly number[]
}

function rowsOf({ grid, columns }: Omit<TableMeasure, 'size'>, size: number): Rows {
  const heights = Array.from({ length: grid.rows }, () => 0)
  const lastRows = heights.map((_, row) => row)
  for (const placed of grid.cells) {
    const { row, cell } = placed
    lastRows[row] = Math.max(lastRows[row] ?? row, row + cell.rowSpan - 1)
    if (cell.rowSpan > 1) continue
    const told = linesOf(placed, columns, size)
    const lines = told === 1 ? 1 : Math.ceil(told * MORE_LINES)
    const height = lines * LINE_PITCH * size * 10 + 2 * rowSpacing(size)
    heights[row] = Math.max(heights[row] ?? 0, height)
  }
  return { heights, lastRows }
}

/** The row behind those that merged cells tie to a row. */
function groupEnd(lastRows: readonly number[], first: number): number {
  let last = first
  for (let row = first; row <= last; row++) last = Math.max(last, lastRows[row] ?? row)
  return last + 1
}
