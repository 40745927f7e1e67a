/** A statutory table as somebody entered it: totals as typed, each cell with where it stands. */
import type { FilledTable } from '../filled-tables/filled-table.ts'
import type { AmountUnit } from '../unit.ts'

/** A cell of a workbook. */
export interface SheetCell {
  readonly sheet: string
  /** Such as `C12`. */
  readonly address: string
}

/** How amounts were typed that are not exact: `万元` with two decimals. */
export interface Rounding {
  readonly unit: AmountUnit
  readonly decimals: number
}

/** The cells are those typed, subtotals and totals among them: they are checked, never trusted. */
export interface EnteredTable extends FilledTable {
  /** Where each cell stands, by `cellKey`. */
  readonly places: ReadonlyMap<string, SheetCell>
  /** Absent where amounts are exact to one 分. */
  readonly rounding?: Rounding
}

/** Entered tables of one organisation and year, by their id. */
export type EnteredTables = ReadonlyMap<EnteredTable['form']['id'], EnteredTable>
