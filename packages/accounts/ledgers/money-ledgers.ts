/** The ledgers of income, expenditure and carry-over. */
import { AmountGrid } from '../filled-tables/amount-grid.ts'
import { basicByEconomic, carriedOver, entriesOf, isPersonnel } from '../filled-tables/books.ts'
import type { FilledRow } from '../filled-tables/filled-table.ts'
import { functionalRows, type SubjectAmounts, type SubjectRows, sumUp } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry } from '../final-accounts/money-entries.ts'
import { FUND_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'
import { TOTAL_ROW } from '../tables/table-form.ts'
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
export function linesLedger(form: LedgerForm, cells: AmountGrid): LedgerTable {
  const rows =
    typeof form.rows === 'string'
      ? []
      : form.rows.map(({ key, title }): FilledRow => ({ key, code: undefined, name: title, level: 0 }))
  return { form, rows, columns: form.columns, cells }
}

/** 财决01, the lines of expenditure by nature and by economic category; needs the economic detail. */
export function natureLedger(accounts: Accounts): LedgerTable | undefined {
  if (!hasEconomicDetail(accounts)) return undefined
  const cells = new AmountGrid(NATURE.columns)
  const add = (row: string, amount: Fen): void => cells.add(row, 'final', amount)
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
export function balanceLedger(accounts: Accounts, of: 'all' | 'general', subjects: SubjectRows): LedgerTable {
  const wanted = (source: FundSource): boolean => of === 'all' || source === of
  const carried = accounts.carryOver.filter(({ source }) => wanted(source))
  const bySubject =
    carried.every(({ subject }) => subject !== undefined) &&
    (of === 'general' || (accounts.surplusUsed === 0n && accounts.surplusDistributed === 0n))
  const amounts: SubjectAmounts = (add) => {
    for (const { subject, kind, amount } of accounts.income)
      if (of === 'all' || kind === of) add(subject, 'income', amount)
    for (const { subject, source, amount } of entriesOf(accounts)) if (wanted(source)) add(subject, 'total', amount)
    for (const { subject, opening, closing } of carried) {
      if (subject === undefined) continue
      add(subject, 'opening', opening)
      add(subject, 'closing', closing)
    }
  }
  const form = of === 'all' ? SUBJECT_BALANCE : GENERAL_BALANCE
  const { rows, cells } = functionalRows(form.columns, amounts, subjects)
  for (const when of ['opening', 'closing'] as const) cells.set(TOTAL_ROW, when, carriedOver(accounts, when, wanted))
  if (of === 'all') {
    cells.set(TOTAL_ROW, 'surplus', accounts.surplusUsed)
    cells.set(TOTAL_ROW, 'distribution', accounts.surplusDistributed)
  }
  return { form, rows: bySubject ? rows : rows.slice(0, 1), columns: form.columns, cells }
}

/** 财决05, 08, 10 summed up by economic subject; of accounts without the detail, 一般公共预算基本支出 alone. */
export function economicLedger(accounts: Accounts, subjects: SubjectRows): LedgerTable {
  const detailed = hasEconomicDetail(accounts)
  const columns = ECONOMIC.columns.filter(({ key }) => detailed || key === 'general.basic')
  const cells = new AmountGrid(columns)
  const add = (economic: string, column: string, amount: Fen): void => cells.add(economic, column, amount)
  if (!detailed) for (const [economic, amount] of basicByEconomic(accounts)) add(economic, 'general.basic', amount)
  else for (const entry of entriesOf(accounts)) addEntry(entry, add)
  return { form: ECONOMIC, rows: subjects.of(sumUp(cells, [3])), columns, cells }
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
export function economicRowsLedger(accounts: Accounts, subjects: SubjectRows): LedgerTable | undefined {
  if (!hasEconomicDetail(accounts)) return undefined
  const { columns } = ECONOMIC_ROWS
  const amounts: SubjectAmounts = (add) => {
    for (const { subject, economic, amount } of entriesOf(accounts))
      if (economic !== undefined) add(subject, 'economic', amount)
  }
  return { form: ECONOMIC_ROWS, columns, ...functionalRows(columns, amounts, subjects) }
}

export function openingAdjustmentLedger({ openingAdjustments }: Accounts): LedgerTable {
  const of = (wanted: (source: FundSource) => boolean): Fen =>
    totalFen(openingAdjustments.flatMap(({ source, amount }) => (wanted(source) ? [amount] : [])))
  const cells = new AmountGrid(OPENING_ADJUSTMENT.columns)
  const line = (row: string, amount: Fen): void => cells.set(row, 'amount', amount)
  for (const source of FUND_SOURCES)
    line(
      source,
      of((one) => one === source),
    )
  line(
    'total',
    of(() => true),
  )
  line('fiscal', of(isFiscal))
  return linesLedger(OPENING_ADJUSTMENT, cells)
}

/** Last year's figures as these accounts state them; `undefined` where they state none. */
export function previousFiguresLedger({ previous }: Accounts): LedgerTable | undefined {
  if (previous === undefined) return undefined
  const cells = new AmountGrid(PREVIOUS_FIGURES.columns)
  for (const [row, amount] of Object.entries(previous)) cells.set(row, 'final', amount)
  return linesLedger(PREVIOUS_FIGURES, cells)
}
