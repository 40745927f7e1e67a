/** Amounts by row and column; each row is a list in the order of the columns. */
import type { Fen } from '../money.ts'

export class AmountGrid {
  readonly #columns: ReadonlyMap<string, number>
  readonly #zeros: readonly Fen[]
  readonly #rows = new Map<string, Fen[]>()

  constructor(columns: readonly { readonly key: string }[]) {
    this.#columns = new Map(columns.map(({ key }, index) => [key, index]))
    this.#zeros = columns.map(() => 0n)
  }

  /** Keys and amounts of the rows, in the order in which they came. */
  rows(): Iterable<readonly [key: string, amounts: readonly Fen[]]> {
    return this.#rows
  }

  columnIndex(key: string): number | undefined {
    return this.#columns.get(key)
  }

  /** The amounts of a row; `undefined` where nothing was put into it. */
  row(key: string): readonly Fen[] | undefined {
    return this.#rows.get(key)
  }

  /** The amount of a cell; `undefined` where there is no such row or column. */
  at(row: string, column: string): Fen | undefined {
    const index = this.#columns.get(column)
    return index === undefined ? undefined : this.#rows.get(row)?.[index]
  }

  /** What belongs to a column that the grid does not have goes nowhere. */
  set(row: string, column: string, amount: Fen): void {
    const index = this.#columns.get(column)
    if (index !== undefined) this.#open(row)[index] = amount
  }

  /** Add to a cell; as {@link set}. */
  add(row: string, column: string, amount: Fen): void {
    const index = this.#columns.get(column)
    if (index === undefined) return
    const amounts = this.#open(row)
    amounts[index] = (amounts[index] ?? 0n) + amount
  }

  /** Add one amount to each column of a row. */
  addRow(row: string, added: readonly Fen[]): void {
    const amounts = this.#open(row)
    added.forEach((amount, index) => {
      if (amount !== 0n) amounts[index] = (amounts[index] ?? 0n) + amount
    })
  }

  /** Rows come into being when something is first put into them. */
  #open(key: string): Fen[] {
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const row = this.#zeros.slice()
    this.#rows.set(key, row)
    return row
  }
}
