/** Expenditure by subject, source and nature: 支出决算表 less the tables of the three fiscal budgets is own money. */
import {
  EXPENDITURE_NATURES,
  type ExpenditureNature,
  FISCAL_SOURCES,
  type FiscalSource,
  FUND_SOURCES,
  type FundSource,
} from '@mingzhang/accounts'
import type { DraftAccounts, DraftBasic, DraftEntry } from './draft-accounts.ts'
import { entriesInDetail } from './draft-detail.ts'
import { leafRows, type TableSet } from './leaf-rows.ts'
import { type Measured, restOf } from './measured.ts'
import { measuredAt, type TableAmounts } from './table-amounts.ts'

/** The entries at the finest level that the tables allow. */
export function draftExpenditure(tables: TableSet): DraftAccounts['expenditure'] {
  const entries = functionalEntries(tables)
  const detailed = entriesInDetail(tables, entries)
  if (detailed !== undefined) return { level: 'economic', entries: detailed }
  return { level: 'functional', entries, basicByEconomic: basicOf(tables.get('T6')) }
}

const basicOf = (table: TableAmounts | undefined): DraftBasic[] =>
  leafRows(table).flatMap(({ code }) => {
    const amount = measuredAt(table, code, 'final')
    return amount.fen === 0n ? [] : [{ economic: code, amount }]
  })

function functionalEntries(tables: TableSet): DraftEntry[] {
  const whole = tables.get('T3')
  const fiscal = FISCAL_SOURCES.map((source) => tableOf(tables, source))
  const codes = new Set([whole, ...fiscal].flatMap((table) => leafRows(table).map(({ code }) => code)))
  return [...codes].sort().flatMap((subject) => {
    const of = (source: FundSource, nature: ExpenditureNature, amount: Measured): DraftEntry[] =>
      amount.fen === 0n ? [] : [{ subject, source, nature, amount }]
    return FUND_SOURCES.flatMap((source) =>
      EXPENDITURE_NATURES.flatMap((nature) => of(source, nature, amountOf(tables, source, subject, nature))),
    )
  })
}

function amountOf(tables: TableSet, source: FundSource, subject: string, nature: ExpenditureNature): Measured {
  if (source !== 'other') return measuredAt(tableOf(tables, source), subject, nature)
  const fiscal = FISCAL_SOURCES.map((one) => measuredAt(tableOf(tables, one), subject, nature))
  return restOf(measuredAt(tables.get('T3'), subject, nature), fiscal)
}

/** 国有资本经营预算 has two forms; the one with balances may tell no natures. */
function tableOf(tables: TableSet, source: FiscalSource): TableAmounts | undefined {
  if (source === 'general') return tables.get('T5')
  if (source === 'funds') return tables.get('T8')
  return [tables.get('T9'), tables.get('S12')].find((table) => table?.columnTitles.has('basic') === true)
}
