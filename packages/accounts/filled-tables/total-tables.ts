/** The two-sided tables: 收入支出决算总表 and 财政拨款收入支出决算总表. */
import type { Accounts } from '../final-accounts/accounts.ts'
import { INCOME_KINDS, type IncomeKind } from '../final-accounts/money-entries.ts'
import { FISCAL_SOURCES, type FundSource, isFiscal } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'
import { fiscalTotal } from '../tables/fiscal-total.ts'
import { incomeExpenditureTotal } from '../tables/income-expenditure-total.ts'
import type { SideForm, TableForm } from '../tables/table-form.ts'
import { AmountGrid } from './amount-grid.ts'
import { carriedOver, entriesOf, spentBySource } from './books.ts'
import { type FilledColumn, type FilledRow, type FilledTable, filledTable } from './filled-table.ts'
import { nameOf, type SubjectRows } from './subject-rows.ts'

const FINAL: FilledColumn = { key: 'final', title: '决算数' }
const FISCAL_COLUMNS: readonly FilledColumn[] = [
  FINAL,
  ...['total', ...FISCAL_SOURCES].map((key) => ({
    key,
    title: fiscalTotal.columns.find((column) => column.key === key)?.title ?? key,
  })),
]

function incomeByKind({ income }: Accounts): ReadonlyMap<IncomeKind, Fen> {
  const found = new Map(INCOME_KINDS.map((kind): [IncomeKind, Fen] => [kind, 0n]))
  for (const { kind, amount } of income) found.set(kind, (found.get(kind) ?? 0n) + amount)
  return found
}

/** 收入支出决算总表 */
export function totalTable(accounts: Accounts, subjects: SubjectRows): FilledTable {
  const cells = new AmountGrid([FINAL])
  const line = (row: string, amount: Fen): void => cells.set(row, FINAL.key, amount)
  const byKind = incomeByKind(accounts)
  for (const [kind, amount] of byKind) line(`income.${kind}`, amount)
  const categories = byCategory(accounts, () => true, subjects)
  for (const [row, { total }] of categories) line(row, total)
  const income = totalFen(byKind.values())
  const expenditure = totalFen(Object.values(spentBySource(accounts)))
  const opening = carriedOver(accounts, 'opening')
  const closing = carriedOver(accounts, 'closing')
  line('income', income)
  line('surplus', accounts.surplusUsed)
  line('opening', opening)
  line('total.income', income + accounts.surplusUsed + opening)
  line('expenditure', expenditure)
  line('distribution', accounts.surplusDistributed)
  line('closing', closing)
  line('total.expenditure', expenditure + accounts.surplusDistributed + closing)
  return filledTable(incomeExpenditureTotal, rowsOf(incomeExpenditureTotal, categories), [FINAL], cells)
}

/** 财政拨款收入支出决算总表 */
export function fiscalTotalTable(accounts: Accounts, subjects: SubjectRows): FilledTable {
  const cells = new AmountGrid(FISCAL_COLUMNS)
  const left = (row: string, amount: Fen): void => cells.set(row, FINAL.key, amount)
  const right = (row: string, amount: Fen, column: string): void => cells.set(row, column, amount)
  const byKind = incomeByKind(accounts)
  let income = 0n
  for (const source of FISCAL_SOURCES) {
    const received = byKind.get(source) ?? 0n
    income += received
    left(`income.${source}`, received)
    left(
      `opening.${source}`,
      carriedOver(accounts, 'opening', (one) => one === source),
    )
  }
  const opening = carriedOver(accounts, 'opening', isFiscal)
  left('income', income)
  left('opening', opening)
  left('total.income', income + opening)
  const bySource = spentBySource(accounts)
  const categories = byCategory(accounts, isFiscal, subjects)
  for (const [row, category] of categories) {
    right(row, category.total, 'total')
    for (const source of FISCAL_SOURCES) right(row, category.bySource[source], source)
  }
  for (const column of ['total', ...FISCAL_SOURCES] as const) {
    const wanted = (source: FundSource): boolean => (column === 'total' ? isFiscal(source) : source === column)
    const spent = column === 'total' ? bySource.general + bySource.funds + bySource.capital : bySource[column]
    const closing = carriedOver(accounts, 'closing', wanted)
    right('expenditure', spent, column)
    right('closing', closing, column)
    right('total.expenditure', spent + closing, column)
    if (column === 'total') continue
    right(`closing.${column}`, closing, 'total')
    right(`closing.${column}`, closing, column)
  }
  return filledTable(fiscalTotal, rowsOf(fiscalTotal, categories), FISCAL_COLUMNS, cells)
}

interface CategoryAmounts {
  readonly name: string
  readonly total: Fen
  readonly bySource: Readonly<Record<FundSource, Fen>>
}

/** Expenditure by functional category (类), in the order of codes. */
function byCategory(
  accounts: Accounts,
  wanted: (source: FundSource) => boolean,
  subjects: SubjectRows,
): Map<string, CategoryAmounts> {
  const found = new Map<string, Record<FundSource, Fen>>()
  for (const { subject, source, amount } of entriesOf(accounts)) {
    if (!wanted(source)) continue
    const category = subject.slice(0, 3)
    const amounts = found.get(category) ?? { general: 0n, funds: 0n, capital: 0n, other: 0n }
    amounts[source] += amount
    found.set(category, amounts)
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, bySource]) => {
        const name = nameOf(code, subjects)
        return [`category:${name}`, { name, total: totalFen(Object.values(bySource)), bySource }]
      }),
  )
}

/** Lines of both sides in the order of the form; the categories stand before the lines of the open side. */
function rowsOf({ rows }: TableForm, categories: ReadonlyMap<string, CategoryAmounts>): FilledRow[] {
  if (rows.kind !== 'lines') return []
  const line = (side: SideForm): FilledRow[] =>
    side.lines.map(({ key, title }) => ({ key, code: undefined, name: title, level: 0, side: side.key }))
  return rows.sides.flatMap((side) => [
    ...(side.open
      ? [...categories].map(([key, { name }]): FilledRow => ({ key, code: undefined, name, level: 1, side: side.key }))
      : []),
    ...line(side),
  ])
}
