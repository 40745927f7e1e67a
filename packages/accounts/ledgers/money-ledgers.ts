/** The ledgers of income, expenditure and carry-over. */
import { AmountGrid, addTo, type RowAmounts } from '../filled-tables/amount-grid.ts'
import { basicByEconomic, carriedOver, entriesOf, isPersonnel } from '../filled-tables/books.ts'
import type { FilledRow } from '../filled-tables/filled-table.ts'
import { functionalRows, nameOf, type SubjectAmount, type SubjectNames } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry } from '../final-accounts/money-entries.ts'
import { FUND_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'
import { cellKey, TOTAL_ROW } from '../tables/table-form.ts'
import type { LedgerForm, LedgerTable } from './ledger.ts'
import {
  ECONOMIC,
  ECONOMIC_ROWS,
  GENERAL_BALANCE,
  NATURE,
  OPENING_ADJUSTMENT,
  PREVIOUS_FIGURES,
  SUBJECT_BALANCE,
} from './ledger-forms.ts'

/** Transfers between units have no economic subject (上缴上级支出, 对附属单位补助支出). */
const isTransfer = ({ nature }: EconomicEntry): boolean => nature === 'superior' || nature === 'subordinate'

/** Whether every payment tells its economic subject. */
const hasEconomicDetail = ({ expenditure }: Accounts): boolean =>
  expenditure.level === 'economic' &&
  expenditure.entries.every((entry) => entry.economic !== undefined || isTransfer(entry))

/** A ledger of fixed lines, whose amounts go by row and column. */
export function linesLedger(form: LedgerForm, amounts: ReadonlyMap<string, Fen>): LedgerTable {
  const rows =
    typeof form.rows === 'string'
      ? []
      : form.rows.map(({ key, title }): FilledRow => ({ key, code: undefined, name: title, level: 0 }))
  return { form, rows, columns: form.columns, cells: amounts }
}

/** 财决01, the lines of expenditure by nature and by economic category; needs the economic detail. */
export function natureLedger(accounts: Accounts): LedgerTable | undefined {
  if (!hasEconomicDetail(accounts)) return undefined
  const cells = new Map<string, Fen>()
  const add = (row: string, amount: Fen): void => {
    const key = cellKey(row, 'final')
    cells.set(key, (cells.get(key) ?? 0n) + amount)
  }
  for (const { nature, economic, amount } of entriesOf(accounts)) {
    add('total', amount)
    add(nature, amount)
    if (economic === undefined) continue
    const category = economic.slice(0, 3)
    add('economic', amount)
    add(category, amount)
    if (nature === 'basic') add(isPersonnel(economic) ? 'personnel' : 'public', amount)
    if (nature === 'project' && (category === '309' || category === '311')) add('construction', amount)
  }
  return linesLedger(NATURE, cells)
}

/** 财决02 and 财决07: what was carried over, received and spent by subject; only the total where subjects are not told. */
export function balanceLedger(accounts: Accounts, of: 'all' | 'general', names: SubjectNames): LedgerTable {
  const wanted = (source: FundSource): boolean => of === 'all' || source === of
  const carried = accounts.carryOver.filter(({ source }) => wanted(source))
  const bySubject =
    carried.every(({ subject }) => subject !== undefined) &&
    (of === 'general' || (accounts.surplusUsed === 0n && accounts.surplusDistributed === 0n))
  const amounts: SubjectAmount[] = []
  for (const { subject, kind, amount } of accounts.income)
    if (of === 'all' || kind === of) amounts.push({ subject, column: 'income', amount })
  for (const { subject, source, amount } of entriesOf(accounts))
    if (wanted(source)) amounts.push({ subject, column: 'total', amount })
  for (const { subject, opening, closing } of carried) {
    if (subject === undefined) continue
    amounts.push({ subject, column: 'opening', amount: opening }, { subject, column: 'closing', amount: closing })
  }
  const form = of === 'all' ? SUBJECT_BALANCE : GENERAL_BALANCE
  const filled = functionalRows(amounts, names)
  const cells = new Map(filled.cells)
  for (const when of ['opening', 'closing'] as const)
    cells.set(cellKey(TOTAL_ROW, when), carriedOver(accounts, when, wanted))
  if (of === 'all') {
    cells.set(cellKey(TOTAL_ROW, 'surplus'), accounts.surplusUsed)
    cells.set(cellKey(TOTAL_ROW, 'distribution'), accounts.surplusDistributed)
  }
  return { form, rows: bySubject ? filled.rows : filled.rows.slice(0, 1), columns: form.columns, cells }
}

/** 财决05, 08, 10 summed up by economic subject; of accounts without the detail, 一般公共预算基本支出 alone. */
export function economicLedger(accounts: Accounts, names: SubjectNames): LedgerTable {
  const grid = new AmountGrid()
  const rowsAbove = new Map<string, readonly RowAmounts[]>()
  const add = (economic: string, column: string, amount: Fen): void => {
    let rows = rowsAbove.get(economic)
    if (rows === undefined) {
      rows = [TOTAL_ROW, economic.slice(0, 3), economic].map((key) => grid.row(key))
      rowsAbove.set(economic, rows)
    }
    addTo(rows, column, amount)
  }
  const detailed = hasEconomicDetail(accounts)
  if (!detailed) for (const [economic, amount] of basicByEconomic(accounts)) add(economic, 'general.basic', amount)
  else for (const entry of entriesOf(accounts)) addEntry(entry, add)
  const rows = [...grid.keys()]
    .filter((key) => key !== TOTAL_ROW)
    .sort()
    .map((code): FilledRow => ({ key: code, code, name: nameOf(code, names), level: code.length === 3 ? 1 : 2 }))
  const total: FilledRow = { key: TOTAL_ROW, code: undefined, name: '合计', level: 0 }
  const columns = ECONOMIC.columns.filter(({ key }) => detailed || key === 'general.basic')
  return { form: ECONOMIC, rows: [total, ...rows], columns, cells: grid.cells() }
}

function addEntry(
  { source, nature, economic, amount }: EconomicEntry,
  add: (economic: string, column: string, amount: Fen) => void,
): void {
  if (economic === undefined) return
  add(economic, 'total', amount)
  add(economic, nature, amount)
  if (isFiscal(source)) add(economic, 'fiscal', amount)
  if (source !== 'general' && source !== 'funds') return
  add(economic, source, amount)
  add(economic, `${source}.${nature}`, amount)
}

/** 财决05 by functional subject: what has an economic subject; needs the economic detail. */
export function economicRowsLedger(accounts: Accounts, names: SubjectNames): LedgerTable | undefined {
  if (!hasEconomicDetail(accounts)) return undefined
  const amounts = entriesOf(accounts).flatMap(({ subject, economic, amount }): SubjectAmount[] =>
    economic === undefined ? [] : [{ subject, column: 'economic', amount }],
  )
  return { form: ECONOMIC_ROWS, ...functionalRows(amounts, names), columns: ECONOMIC_ROWS.columns }
}

export function openingAdjustmentLedger({ openingAdjustments }: Accounts): LedgerTable {
  const of = (wanted: (source: FundSource) => boolean): Fen =>
    totalFen(openingAdjustments.flatMap(({ source, amount }) => (wanted(source) ? [amount] : [])))
  const cells = new Map(FUND_SOURCES.map((source) => [cellKey(source, 'amount'), of((one) => one === source)]))
  cells.set(
    cellKey('total', 'amount'),
    of(() => true),
  )
  cells.set(cellKey('fiscal', 'amount'), of(isFiscal))
  return linesLedger(OPENING_ADJUSTMENT, cells)
}

/** Last year's figures as these accounts state them; `undefined` where they state none. */
export function previousFiguresLedger({ previous }: Accounts): LedgerTable | undefined {
  if (previous === undefined) return undefined
  return linesLedger(
    PREVIOUS_FIGURES,
    new Map(Object.entries(previous).map(([row, amount]) => [cellKey(row, 'final'), amount])),
  )
}
