/** A statutory table as somebody entered it: totals as typed, each cell with where it stands. */
import type { FilledTable } from '../filled-tables/filled-table.ts'

/** A cell of a workbook. */
export interface SheetCell {
  readonly sheet: string
  /** Such as `C12`. */
  readonly address: string
}

/** The cells are those typed, subtotals and totals among them: they are checked, never trusted. */
export interface EnteredTable extends FilledTable {
  /** Where each cell stands, by `cellKey`. */
  readonly places: ReadonlyMap<string, SheetCell>
}

/** Entered tables of one organisation and year, by their id. */
export type EnteredTables = ReadonlyMap<EnteredTable['form']['id'], EnteredTable>
