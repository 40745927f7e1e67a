/** Two rows of a table that hold each other's amounts, shown against a table that usually prints the same. */
import { type TableId, TOTAL_ROW } from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import { distinctTables } from './distinct-tables.ts'

export interface ExchangedRows {
  readonly table: StatutoryTable
  readonly reference: StatutoryTable
  readonly rows: readonly [TableRow, TableRow]
  /** Each holds the other's amount; else only the first holds that of the second, its sibling. */
  readonly both: boolean
}

/** Tables whose totals usually agree subject by subject, with that column. */
const COMPARED: readonly (readonly [TableId, string])[] = [
  ['T2', 'income'],
  ['T3', 'total'],
  ['T5', 'total'],
  ['S5', TOTAL_ROW],
  ['S7', TOTAL_ROW],
]

export function exchangedRows(disclosure: Disclosure): ExchangedRows[] {
  const tables = distinctTables(disclosure)
  const printed = COMPARED.flatMap(([id, column]) => {
    const [only, second] = tables.filter(({ form }) => form.id === id)
    return only === undefined || second !== undefined ? [] : [{ table: only, amounts: amountsOf(only, column) }]
  })
  return printed.flatMap((one) =>
    printed.flatMap((other) => (one === other ? [] : pairs(one.table, one.amounts, other.table, other.amounts))),
  )
}

interface RowAmount {
  readonly row: TableRow
  /** Digits and decimals as printed. */
  readonly amount: string
}

/** Subjects whose amount is filled, by code. */
function amountsOf({ rows }: StatutoryTable, column: string): Map<string, RowAmount> {
  const amounts = new Map<string, RowAmount>()
  for (const row of rows) {
    const stated = row.cells.get(column)?.stated
    if (row.code === undefined || row.level < 2 || stated === undefined || stated.digits === 0n) continue
    amounts.set(row.code, { row, amount: `${stated.digits}/${stated.decimals}` })
  }
  return amounts
}

/** Rows `a` and `b` of one level: here `a` holds what the other table gives `b`, and the other way round. */
function pairs(
  table: StatutoryTable,
  here: ReadonlyMap<string, RowAmount>,
  reference: StatutoryTable,
  there: ReadonlyMap<string, RowAmount>,
): ExchangedRows[] {
  const unlike = [...here].flatMap(([code, { row, amount }]) => {
    const expected = there.get(code)?.amount
    return expected === undefined || expected === amount ? [] : [{ code, row, amount, expected }]
  })
  const exchanged = unlike.flatMap((a, index) =>
    unlike
      .slice(index + 1)
      .filter((b) => a.code.length === b.code.length && a.amount === b.expected && b.amount === a.expected)
      .map((b) => ({ table, reference, rows: [a.row, b.row] as const, both: true })),
  )
  return exchanged.length > 0 ? exchanged : copied(table, reference, unlike, there)
}

interface UnlikeRow {
  readonly code: string
  readonly row: TableRow
  readonly amount: string
  readonly expected: string
}

const TELLING = /^\d{3}/
/** Where more rows are unlike, the tables differ for another reason: rows out of place, other money. */
const MOST_UNLIKE = 6

/** An amount that only the sibling has there: the row may hold its sibling's. */
function copied(
  table: StatutoryTable,
  reference: StatutoryTable,
  unlike: readonly UnlikeRow[],
  there: ReadonlyMap<string, RowAmount>,
): ExchangedRows[] {
  if (unlike.length > MOST_UNLIKE) return []
  return unlike.flatMap((a) => {
    const holders = [...there].filter(([code, { amount }]) => code.length === a.code.length && amount === a.amount)
    const [holder, another] = holders
    const b = unlike.find(({ code }) => code === holder?.[0])
    const siblings = b !== undefined && b.code.slice(0, -2) === a.code.slice(0, -2)
    return siblings && another === undefined && TELLING.test(a.amount)
      ? [{ table, reference, rows: [a.row, b.row] as const, both: false }]
      : []
  })
}
