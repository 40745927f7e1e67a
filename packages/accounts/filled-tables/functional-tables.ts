/** The tables whose rows are functional subjects: income, expenditure, and those of the three budgets. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { FiscalSource } from '../final-accounts/values.ts'
import { expenditure } from '../tables/expenditure.ts'
import { generalBudget } from '../tables/general-budget.ts'
import { governmentFunds } from '../tables/government-funds.ts'
import { income } from '../tables/income.ts'
import { stateCapital, stateCapitalExpenditure } from '../tables/state-capital.ts'
import { type TableForm, TOTAL_ROW } from '../tables/table-form.ts'
import { entriesOf } from './books.ts'
import type { FilledColumn, FilledTable } from './filled-table.ts'
import { functionalTable, type SubjectAmounts, type SubjectRows } from './subject-rows.ts'

/** Declared columns of a form, each once, in the order given. */
const columnsOf = (form: TableForm, keys: readonly string[]): FilledColumn[] =>
  keys.map((key) => ({ key, title: form.columns.find((column) => column.key === key)?.title ?? key }))

const INCOME = columnsOf(income, ['income', 'fiscal', 'superior', 'operations', 'business', 'subordinate', 'other'])
const EXPENDITURE = columnsOf(expenditure, [TOTAL_ROW, 'basic', 'project', 'superior', 'business', 'subordinate'])
const BY_NATURE = [TOTAL_ROW, 'basic', 'project']
const GENERAL_BUDGET = columnsOf(generalBudget, BY_NATURE)
const STATE_CAPITAL = columnsOf(stateCapitalExpenditure, BY_NATURE)
const BALANCE = ['opening', 'income', ...BY_NATURE, 'closing']
const BALANCES = {
  funds: { form: governmentFunds, columns: columnsOf(governmentFunds, BALANCE) },
  capital: { form: stateCapital, columns: columnsOf(stateCapital, BALANCE) },
} as const

/** 收入决算表 */
export function incomeTable(accounts: Accounts, subjects: SubjectRows): FilledTable {
  const amounts: SubjectAmounts = (add) => {
    for (const { subject, kind, amount } of accounts.income) {
      add(subject, 'income', amount)
      add(subject, kind === 'general' || kind === 'funds' || kind === 'capital' ? 'fiscal' : kind, amount)
    }
  }
  return functionalTable(income, INCOME, amounts, subjects)
}

/** Expenditure in total and by nature; of one source, or of all. */
const spent =
  (accounts: Accounts, from?: FiscalSource): SubjectAmounts =>
  (add) => {
    for (const { subject, source, nature, amount } of entriesOf(accounts)) {
      if (from !== undefined && source !== from) continue
      add(subject, TOTAL_ROW, amount)
      add(subject, nature, amount)
    }
  }

/** 支出决算表 */
export const expenditureTable = (accounts: Accounts, subjects: SubjectRows): FilledTable =>
  functionalTable(expenditure, EXPENDITURE, spent(accounts), subjects)

/** 一般公共预算财政拨款支出决算表 */
export const generalBudgetTable = (accounts: Accounts, subjects: SubjectRows): FilledTable =>
  functionalTable(generalBudget, GENERAL_BUDGET, spent(accounts, 'general'), subjects)

/** 国有资本经营预算财政拨款支出决算表 */
export const stateCapitalExpenditureTable = (accounts: Accounts, subjects: SubjectRows): FilledTable =>
  functionalTable(stateCapitalExpenditure, STATE_CAPITAL, spent(accounts, 'capital'), subjects)

/** 政府性基金预算, 国有资本经营预算财政拨款收入支出决算表 */
export function balanceTable(accounts: Accounts, of: 'funds' | 'capital', subjects: SubjectRows): FilledTable {
  const { form, columns } = BALANCES[of]
  const amounts: SubjectAmounts = (add) => {
    spent(accounts, of)(add)
    for (const { subject, kind, amount } of accounts.income) if (kind === of) add(subject, 'income', amount)
    for (const { source, subject, opening, closing } of accounts.carryOver) {
      if (source !== of || subject === undefined) continue
      add(subject, 'opening', opening)
      add(subject, 'closing', closing)
    }
  }
  return functionalTable(form, columns, amounts, subjects)
}
