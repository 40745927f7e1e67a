import type { ManuscriptTable } from '../../manuscript.ts'
import type { PlacedCell } from '../table-grid.ts'

/** How many rows form the header of a table as it can be repeated: none where a merged cell leads out of it. */
export const closedHeaderRows = ({ headerRows, rows }: ManuscriptTable, cells: readonly PlacedCell[]): number =>
  cells.some(({ row, cell }) => row < headerRows && row + cell.rowSpan > headerRows)
    ? 0
    : Math.min(headerRows, rows.length)
