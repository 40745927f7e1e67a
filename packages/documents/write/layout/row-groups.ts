/** Which rows of a table stay together on a page. */
import { type PageSetup, textHeight } from './page-setup.ts'
import { linesOf, rowSpacing, type TableMeasure } from './table-measure.ts'

/** Rows that hang together by merged cells are parted by the end of a page where they are higher than this part of it. */
const WHOLE_PART = 0.95
/** Lines of a cell are this many sizes apart; there are more of them than their length tells, as few end at the edge. */
const LINE_PITCH = 1.4
const MORE_LINES = 1.15

/** For each row, whether a page may end within it or between it and a row that it shares a merged cell with. */
export function breakableRows(measure: Omit<TableMeasure, 'size'>, size: number, page: PageSetup): boolean[] {
  const { grid, columns } = measure
  const heights = Array.from({ length: grid.rows }, () => 0)
  const lastRows = heights.map((_, row) => row)
  for (const placed of grid.cells) {
    const { row, cell } = placed
    lastRows[row] = Math.max(lastRows[row] ?? row, row + cell.rowSpan - 1)
    if (cell.rowSpan > 1) continue
    const height =
      Math.ceil(linesOf(placed, columns, size) * MORE_LINES) * LINE_PITCH * size * 10 + 2 * rowSpacing(size)
    heights[row] = Math.max(heights[row] ?? 0, height)
  }
  const breakable: boolean[] = []
  for (let row = 0; row < grid.rows; row = breakable.length) {
    const end = groupEnd(lastRows, row)
    const height = heights.slice(row, end).reduce((sum, each) => sum + each, 0)
    breakable.push(...Array.from({ length: end - row }, () => height > textHeight(page) * WHOLE_PART))
  }
  return breakable
}

/** The row behind those that merged cells tie to a row. */
function groupEnd(lastRows: readonly number[], first: number): number {
  let last = first
  for (let row = first; row <= last; row++) last = Math.max(last, lastRows[row] ?? row)
  return last + 1
}
