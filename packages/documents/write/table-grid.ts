/** Where the cells of a manuscript's table stand. */
import type { ManuscriptCell, ManuscriptTable } from '../manuscript.ts'
import { printedCell } from './printed-lines.ts'

/** A cell at its 0-based grid position. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: ManuscriptCell
  /** As printed; lines are separated by `\n`. */
  readonly text: string
}

export interface TableGrid {
  readonly rows: number
  readonly columns: number
  /** In row order. */
  readonly cells: readonly PlacedCell[]
}

/** A manuscript does not change: every format takes the same grid of a table. */
const grids = new WeakMap<ManuscriptTable, TableGrid>()

/**
 * The grid of a table.
 * @throws RangeError where its cells leave a position open or cover one twice: no format can print such a table.
 */
export function tableGrid(table: ManuscriptTable): TableGrid {
  const grid = grids.get(table) ?? gridOf(table)
  grids.set(table, grid)
  return grid
}

function gridOf(table: ManuscriptTable): TableGrid {
  const columns = table.widths.length
  const covered = table.rows.map(() => new Set<number>())
  const cells = table.rows.flatMap((cellsOfRow, row) => {
    let column = 0
    return cellsOfRow.map((cell): PlacedCell => {
      while (covered[row]?.has(column)) column++
      const placed = { row, column, cell, text: printedCell(cell.runs) }
      cover(table, covered, placed)
      return placed
    })
  })
  const open = covered.findIndex((row) => row.size < columns)
  if (open >= 0) throw misfit(table, open, 'leaves positions open')
  return { rows: table.rows.length, columns, cells }
}

function cover(table: ManuscriptTable, covered: readonly Set<number>[], { row, column, cell }: PlacedCell): void {
  if (cell.rowSpan < 1 || cell.columnSpan < 1) throw misfit(table, row, 'has a cell without extent')
  if (column + cell.columnSpan > table.widths.length) throw misfit(table, row, 'has more cells than columns')
  for (let below = row; below < row + cell.rowSpan; below++) {
    const taken = covered[below]
    if (taken === undefined) throw misfit(table, row, 'has a cell that goes beyond the last row')
    for (let within = column; within < column + cell.columnSpan; within++) {
      if (taken.has(within)) throw misfit(table, below, 'covers a position twice')
      taken.add(within)
    }
  }
}

const misfit = ({ title }: ManuscriptTable, row: number, what: string): RangeError =>
  new RangeError(`table ${title}: row ${row + 1} ${what}`)
