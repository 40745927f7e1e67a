/** 年初、年末结转和结余 by source: 财政拨款收入支出决算总表 tells the fiscal ones, 收入支出决算总表 all. */
import { FISCAL_SOURCES, type FiscalSource, type FundSource } from '@mingzhang/accounts'
import type { DraftCarryOver } from './draft-accounts.ts'
import { leafRows, type TableSet } from './leaf-rows.ts'
import { type Measured, NOTHING, restOf, sumOf } from './measured.ts'
import { measuredAt, type TableAmounts } from './table-amounts.ts'

type When = 'opening' | 'closing'

export function draftCarryOver(tables: TableSet): DraftCarryOver[] {
  const fiscal = FISCAL_SOURCES.flatMap((source) => bySubject(tables, source))
  const total = tables.get('T1')
  const own = (when: When): Measured =>
    restOf(measuredAt(total, when, 'final'), [sumOf(FISCAL_SOURCES.map((source) => wholeOf(tables, source, when)))])
  return [...fiscal, ...entry('other', undefined, own('opening'), own('closing'))]
}

/** By subject where the budget has a table of balances; what that does not hold, without a subject. */
function bySubject(tables: TableSet, source: FiscalSource): DraftCarryOver[] {
  const table = source === 'general' ? undefined : tables.get(source === 'funds' ? 'T8' : 'T9')
  const known = leafRows(table).flatMap(({ code }) =>
    entry(source, code, measuredAt(table, code, 'opening'), measuredAt(table, code, 'closing')),
  )
  const rest = (when: When): Measured =>
    restOf(
      wholeOf(tables, source, when),
      known.map((one) => one[when]),
    )
  return [...known, ...entry(source, undefined, rest('opening'), rest('closing'))]
}

function entry(
  source: FundSource,
  subject: string | undefined,
  opening: Measured,
  closing: Measured,
): DraftCarryOver[] {
  if (opening.fen === 0n && closing.fen === 0n) return []
  return [{ source, ...(subject === undefined ? {} : { subject }), opening, closing }]
}

/** The line of the source itself, else the cell of its column; a table that tells no sources is all general budget. */
function wholeOf(tables: TableSet, source: FiscalSource, when: When): Measured {
  const table = tables.get('T4')
  const told = (row: string, columns: readonly string[]): Measured | undefined =>
    columns.map((column) => cellOf(table, row, column)).find((cell) => cell !== undefined && cell.fen !== 0n)
  const columns = when === 'opening' ? ['final'] : [source, 'total']
  const own = told(`${when}.${source}`, columns) ?? (when === 'closing' ? told(when, [source]) : undefined)
  if (own !== undefined) return own
  const isTold = FISCAL_SOURCES.some(
    (one) =>
      told(`${when}.${one}`, [...columns, one]) !== undefined ||
      (when === 'closing' && told(when, [one]) !== undefined),
  )
  return source === 'general' && !isTold ? (told(when, ['final', 'total']) ?? NOTHING) : NOTHING
}

const cellOf = (table: TableAmounts | undefined, row: string, column: string): Measured | undefined =>
  table?.cells.get(`${row}|${column}`)
