/** What equations are laid over: tables of figures, wherever they come from. */
import type { EquationTableId, EquationYear } from './equation.ts'

export interface EquationRow {
  /** Key of a line, code of a subject, `category:名称`, `total`, `data`. */
  readonly key: string
  readonly code: string | undefined
  readonly name: string
  /** 1 类, 2 款, 3 项; 0 for lines and totals. */
  readonly level: 0 | 1 | 2 | 3
  /** Columns of which one holds a figure that may stand in any of them. */
  readonly open?: readonly string[]
}

/** A table whose cells hold figures of kind `Q`; rows and columns go by their index. */
export interface EquationTable<Q> {
  readonly id: EquationTableId
  readonly rows: readonly EquationRow[]
  /** Keys. */
  readonly columns: readonly string[]
  /** Everything in it was read: sums may run over it. */
  readonly complete: boolean
  /** `undefined` where the table has no such column. */
  columnIndex(key: string): number | undefined
  /** The figure of a cell; `undefined` where the table prints none. */
  at(row: number, column: number): Q | undefined
  /** The same by keys; the total of an empty table is a zero although it prints no such row. */
  cell(row: string, column: string): Q | undefined
}

export interface EquationTables<Q> {
  /** Whether a row that a table does not hold is zero (accounts), or may just not be printed (documents). */
  readonly absentIsZero: boolean
  /** The tables of one form: several where a document prints it again. */
  all(id: EquationTableId): readonly EquationTable<Q>[]
  /** The table of a form, where there is just one. */
  single(id: EquationTableId, year?: EquationYear): EquationTable<Q> | undefined
}
