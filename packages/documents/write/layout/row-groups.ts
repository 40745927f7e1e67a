/** Which rows of a table stay together on a page. */
import { type PageSetup, textHeight } from './page-setup.ts'
import { rowHeights, type TableMeasure } from './table-measure.ts'
import { roomForRows, type TablePlace } from './table-place.ts'

/** Rows that hang together by merged cells are parted by the end of a page where they are higher than this part of it. */
const WHOLE_PART = 0.95
/** Whether a table stays together: it finds room on a page. */
export const isKeptWhole = (measure: TableMeasure, place: TablePlace): boolean =>
  rowHeights(measure).reduce((sum, each) => sum + each, 0) <= roomForRows(place)

/** For each row, whether a page may end within it or between it and a row that it shares a merged cell with. */
export function breakableRows(measure: TableMeasure, page: PageSetup): boolean[] {
  const heights = rowHeights(measure)
  const lastRows = lastRowsOf(measure)
  const breakable: boolean[] = []
  for (let row = 0; row < heights.length; row = breakable.length) {
    const end = groupEnd(lastRows, row)
    const height = heights.slice(row, end).reduce((sum, each) => sum + each, 0)
    breakable.push(...Array.from({ length: end - row }, () => height > textHeight(page) * WHOLE_PART))
  }
  return breakable
}

/** The last row that a merged cell ties to each. */
function lastRowsOf({ grid }: TableMeasure): number[] {
  const lastRows = Array.from({ length: grid.rows }, (_, row) => row)
  for (const { row, cell } of grid.cells) lastRows[row] = Math.max(lastRows[row] ?? row, row + cell.rowSpan - 1)
  return lastRows
}

/** The row behind those that merged cells tie to a row. */
function groupEnd(lastRows: readonly number[], first: number): number {
  let last = first
  for (let row = first; row <= last; row++) last = Math.max(last, lastRows[row] ?? row)
  return last + 1
}
