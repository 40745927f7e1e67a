/** Rows of a table beside those of its earlier form. */
import type { ManuscriptTable } from '../../manuscript.ts'
import { type PlacedCell, tableGrid } from '../table-grid.ts'
import { align } from './align.ts'
import type { Change } from './revision.ts'
import { formOf } from './words.ts'

/** A cell as a row shows it: one that is merged over rows stands in each of them. */
export interface RowCell {
  readonly placed: PlacedCell
  /** It began in a row above. */
  readonly continued: boolean
}

export interface RevisedRow {
  /** Cells from left to right. */
  readonly cells: readonly RowCell[]
  /** The earlier cells at the same places, where both versions have the row. */
  readonly before?: readonly RowCell[]
  readonly change?: Change
  /** Repeated at the head of each page. */
  readonly header: boolean
}

interface Row {
  readonly cells: readonly RowCell[]
  readonly header: boolean
}

/** The rows of a table that stand in all versions, or in the one that has the table. */
export const unrevisedRows = (table: ManuscriptTable, change: Change | undefined): RevisedRow[] =>
  gridRows(table).map((row) => (change === undefined ? row : { ...row, change }))

/** Rows of both forms of a table with the same columns. */
export function revisedRows(before: ManuscriptTable, after: ManuscriptTable): RevisedRow[] {
  const [earlier, later] = [gridRows(before), gridRows(after)]
  const part = (header: boolean) => {
    const belongs = (row: Row): boolean => row.header === header
    return align(earlier.filter(belongs), later.filter(belongs), ROW_KEYS)
  }
  return [...part(true), ...part(false)].map(({ before: one, after: other }): RevisedRow => {
    if (one === undefined) return { ...other, change: 'inserted' }
    return other === undefined ? { ...one, change: 'deleted' } : { ...other, before: one.cells }
  })
}

/** Rows are paired that show the same, name the same, or begin alike; their cells must always lie alike. */
const ROW_KEYS: readonly ((row: Row) => string)[] = [
  (row) => keyOf(row, textsOf(row)),
  (row) =>
    keyOf(
      row,
      textsOf(row).filter((text) => !FIGURE.test(text)),
    ),
  (row) =>
    keyOf(
      row,
      textsOf(row).map((text) => (text.startsWith(CODE_MARK) ? text : formOf(text))),
    ),
  (row) => keyOf(row, [textsOf(row).find((text) => text !== '') ?? '']),
]

const FIGURE = /^[-\d.,%]*$/
/** Codes of subjects (科目编码) name a row; figures do not. */
const CODE = /^\d{3,}$/
const CODE_MARK = '#'

const textsOf = ({ cells }: Row): string[] =>
  cells
    .map(({ placed, continued }) => (continued ? '' : placed.text))
    .map((text) => (CODE.test(text) ? CODE_MARK + text : text))

const keyOf = ({ cells }: Row, texts: readonly string[]): string => JSON.stringify([cells.map(layOf), texts])

const layOf = ({ placed: { column, cell }, continued }: RowCell): string =>
  `${column} ${cell.columnSpan} ${continued ? 'continued' : cell.rowSpan > 1 ? 'begun' : ''}`

function gridRows(table: ManuscriptTable): Row[] {
  const grid = tableGrid(table)
  const rows = Array.from({ length: grid.rows }, (): RowCell[] => [])
  for (const placed of grid.cells)
    for (let below = 0; below < placed.cell.rowSpan; below++)
      rows[placed.row + below]?.push({ placed, continued: below > 0 })
  return rows.map((cells, row) => ({
    cells: cells.sort((a, b) => a.placed.column - b.placed.column),
    header: row < table.headerRows,
  }))
}
