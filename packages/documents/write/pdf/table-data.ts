/** A table as data for the template. Lengths are points. */
import { type ManuscriptCell, type ManuscriptTable, textOfRuns } from '../../manuscript.ts'
import { closedHeaderRows } from '../layout/header-rows.ts'
import { breakableRows, isKeptWhole } from '../layout/row-groups.ts'
import { CELL_MARGIN, measureTable, roomOf, rowSpacing, TABLE_SIZES } from '../layout/table-measure.ts'
import type { TablePlace } from '../layout/table-place.ts'
import { printedLines } from '../printed-lines.ts'
import type { PlacedCell } from '../table-grid.ts'
import { type FittedText, fitted } from './fitted-text.ts'
import { points } from './points.ts'

export interface TableData {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly size: number
  readonly margin: number
  readonly spacing: number
  readonly headerRows: number
  /** Whether no page ends within it. */
  readonly whole: boolean
  readonly cells: readonly CellData[]
}

interface CellData {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly align: ManuscriptCell['align']
  readonly indent: number
  readonly bold: boolean
  /** Whether a page may end within it. */
  readonly breakable: boolean
  readonly lines: readonly FittedText[]
}

/** Figures of the face that tables are set in, in sizes, bold ones too. */
const FIGURE_WIDTH = 0.58

export function tableData(table: ManuscriptTable, place: TablePlace): TableData {
  const { grid, columns, size: narrow } = measureTable(table, place)
  const smallest = TABLE_SIZES.at(-1) ?? narrow
  const size =
    TABLE_SIZES.find((size) => size <= narrow && grid.cells.every((cell) => keepsFigures(cell, columns, size))) ??
    smallest
  const measure = { grid, columns, size }
  const breakable = breakableRows(measure, place.page)
  const headerRows = closedHeaderRows(table, grid.cells)
  return {
    kind: 'table',
    columns: columns.map(points),
    size: size / 2,
    margin: points(CELL_MARGIN),
    spacing: points(rowSpacing(size)),
    // A header that is no small part of a page is not repeated.
    headerRows: breakable.slice(0, headerRows).includes(true) ? 0 : headerRows,
    whole: isKeptWhole(measure, place),
    cells: grid.cells.map((placed): CellData => {
      const { row, column, cell } = placed
      const { rowSpan, columnSpan, align, indent = 0, bold = false, runs } = cell
      const room = points(roomOf(placed, columns, size))
      const lines = printedLines(runs).map((line) => fitted(textOfRuns(line), room, size / 2))
      return { row, column, rowSpan, columnSpan, align, indent, bold, breakable: breakable[row] ?? true, lines }
    }),
  }
}

/** Whether the figures of a cell stay on one line. */
function keepsFigures(placed: PlacedCell, columns: readonly number[], size: number): boolean {
  const lines = printedLines(placed.cell.runs).map(textOfRuns)
  return lines.every(
    (text) => !/^[-+\d.,%]+$/.test(text) || text.length * FIGURE_WIDTH * size * 10 <= roomOf(placed, columns, size),
  )
}
