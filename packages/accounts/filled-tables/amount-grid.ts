/** Amounts summed up by row and column. */
import type { Fen } from '../money.ts'
import { cellKey } from '../tables/table-form.ts'

/** Amounts of one row by column. */
export type RowAmounts = Map<string, Fen>

/** Rows come into being when they are first asked for. */
export class AmountGrid {
  readonly #rows = new Map<string, RowAmounts>()

  /** Keys of the rows, in the order in which they came. */
  keys(): Iterable<string> {
    return this.#rows.keys()
  }

  row(key: string): RowAmounts {
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const row: RowAmounts = new Map()
    this.#rows.set(key, row)
    return row
  }

  /** By `cellKey`. */
  cells(): Map<string, Fen> {
    const cells = new Map<string, Fen>()
    for (const [row, columns] of this.#rows)
      for (const [column, amount] of columns) cells.set(cellKey(row, column), amount)
    return cells
  }
}

/** Add an amount to the column of each of these rows. */
export function addTo(rows: readonly RowAmounts[], column: string, amount: Fen): void {
  for (const row of rows) row.set(column, (row.get(column) ?? 0n) + amount)
}
