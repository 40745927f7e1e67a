/** The rows of a table, each cell with where it stands among all of the table. */
import type { Cell } from '@mingzhang/documents'

export interface IndexedCell {
  readonly cell: Cell
  /** What `Span.cell` counts. */
  readonly index: number
}

/** Rows from above; one that merged cells cover wholly is left out. */
export function indexedRows(cells: readonly Cell[]): readonly (readonly IndexedCell[])[] {
  const rows = new Map<number, IndexedCell[]>()
  for (const [index, cell] of cells.entries()) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [{ cell, index }])
    else row.push({ cell, index })
  }
  return [...rows.values()]
}
