/** Tables as they were entered, totals included, for the check of equations (勾稽关系). */
import {
  AmountGrid,
  type EnteredTable,
  type EnteredTables,
  type FilledRow,
  fenPer,
  type Rounding,
  type SheetCell,
} from '@mingzhang/accounts'
import type { TableRow } from '../../statutory-table.ts'
import type { TableSet } from './leaf-rows.ts'
import type { TableAmounts } from './table-amounts.ts'

export const enteredTables = (tables: TableSet): EnteredTables =>
  new Map([...tables].map(([id, table]) => [id, enteredTable(table)]))

function enteredTable(table: TableAmounts): EnteredTable {
  const { form, rows, columnTitles, cells } = table
  const rounding = roundingOf(table)
  const columns = [...columnTitles].map(([key, title]) => ({ key, title }))
  const amounts = new AmountGrid(columns)
  for (const { row, column, fen } of cells.values()) amounts.set(row, column, fen)
  return {
    form,
    rows: rows.map(filledRow),
    columns,
    cells: amounts,
    ...(rounding === undefined ? {} : { rounding }),
    empty: [...cells.values()].every(({ fen }) => fen === 0n),
    places: new Map(
      [...cells].flatMap(([key, { at }]): [string, SheetCell][] =>
        at.place.sheet === undefined || at.place.address === undefined
          ? []
          : [[key, { sheet: at.place.sheet, address: at.place.address }]],
      ),
    ),
  }
}

/** The decimals that were kept, so that half a unit of the last one covers every cell; nothing where amounts are exact. */
function roundingOf({ unit, cells, isRounded }: TableAmounts): Rounding | undefined {
  if (!isRounded) return undefined
  const widest = [...cells.values()].reduce((most, { tolerance }) => (tolerance > most ? tolerance : most), 0n)
  let decimals = 0
  for (let step = fenPer(unit) / 10n; step >= 2n * widest && step > 1n; step /= 10n) decimals++
  return { unit, decimals }
}

const SIDES = ['income', 'expenditure', 'personnel', 'public'] as const

function filledRow({ key, code, name, level, side }: TableRow): FilledRow {
  const known = SIDES.find((one) => one === side)
  return { key, code, name, level, ...(known === undefined ? {} : { side: known }) }
}
