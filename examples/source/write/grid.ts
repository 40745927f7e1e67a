/** A table's cells at their grid positions, with the cells that merged ones cover left open. */
import type { Cell, Table } from '../content.ts'

export interface Placed {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

export function grid(table: Table): { readonly placed: readonly Placed[]; readonly columns: number } {
  const taken = new Set<string>()
  const placed: Placed[] = []
  let columns = 0
  table.rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (taken.has(`${row}:${column}`)) column += 1
      placed.push({ cell, row, column })
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.columnSpan; right += 1) taken.add(`${row + down}:${column + right}`)
      }
      column += cell.columnSpan
      columns = Math.max(columns, column)
    }
  })
  return { placed, columns }
}
