/** Tables as they were entered, totals included, for the check of equations (勾稽关系). */
import type { EnteredTable, EnteredTables, FilledRow, SheetCell } from '@mingzhang/accounts'
import type { TableRow } from '../../statutory-table.ts'
import type { TableSet } from './leaf-rows.ts'
import type { TableAmounts } from './table-amounts.ts'

export const enteredTables = (tables: TableSet): EnteredTables =>
  new Map([...tables].map(([id, table]) => [id, enteredTable(table)]))

function enteredTable({ form, rows, columnTitles, cells }: TableAmounts): EnteredTable {
  const amounts = [...cells].map(([key, { fen }]) => [key, fen] as const)
  return {
    form,
    rows: rows.map(filledRow),
    columns: [...columnTitles].map(([key, title]) => ({ key, title })),
    cells: new Map(amounts),
    empty: amounts.every(([, fen]) => fen === 0n),
    places: new Map(
      [...cells].flatMap(([key, { at }]): [string, SheetCell][] =>
        at.place.sheet === undefined || at.place.address === undefined
          ? []
          : [[key, { sheet: at.place.sheet, address: at.place.address }]],
      ),
    ),
  }
}

const SIDES = ['income', 'expenditure', 'personnel', 'public'] as const

function filledRow({ key, code, name, level, side }: TableRow): FilledRow {
  const known = SIDES.find((one) => one === side)
  return { key, code, name, level, ...(known === undefined ? {} : { side: known }) }
}
