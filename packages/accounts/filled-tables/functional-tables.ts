/** The tables whose rows are functional subjects: income, expenditure, and those of the three budgets. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { FiscalSource } from '../final-accounts/values.ts'
import { expenditure } from '../tables/expenditure.ts'
import { generalBudget } from '../tables/general-budget.ts'
import { governmentFunds } from '../tables/government-funds.ts'
import { income } from '../tables/income.ts'
import { stateCapital, stateCapitalExpenditure } from '../tables/state-capital.ts'
import type { TableForm } from '../tables/table-form.ts'
import { entriesOf } from './books.ts'
import type { FilledColumn, FilledTable } from './filled-table.ts'
import { functionalTable, type SubjectAmount, type SubjectNames } from './subject-rows.ts'

/** Declared columns of a form, each once, in the order given. */
const columnsOf = (form: TableForm, keys: readonly string[]): FilledColumn[] =>
  keys.map((key) => ({ key, title: form.columns.find((column) => column.key === key)?.title ?? key }))

/** 收入决算表 */
export function incomeTable(accounts: Accounts, names: SubjectNames): FilledTable {
  const amounts = accounts.income.flatMap(({ subject, kind, amount }): SubjectAmount[] => {
    const column = kind === 'general' || kind === 'funds' || kind === 'capital' ? 'fiscal' : kind
    return [
      { subject, column: 'income', amount },
      { subject, column, amount },
    ]
  })
  const keys = ['income', 'fiscal', 'superior', 'operations', 'business', 'subordinate', 'other']
  return functionalTable(income, amounts, columnsOf(income, keys), names)
}

/** 支出决算表 */
export function expenditureTable(accounts: Accounts, names: SubjectNames): FilledTable {
  const amounts = entriesOf(accounts).flatMap(({ subject, nature, amount }): SubjectAmount[] => [
    { subject, column: 'total', amount },
    { subject, column: nature, amount },
  ])
  const keys = ['total', 'basic', 'project', 'superior', 'business', 'subordinate']
  return functionalTable(expenditure, amounts, columnsOf(expenditure, keys), names)
}

const spentFrom = (accounts: Accounts, source: FiscalSource): SubjectAmount[] =>
  entriesOf(accounts).flatMap((entry): SubjectAmount[] =>
    entry.source === source
      ? [
          { subject: entry.subject, column: 'total', amount: entry.amount },
          { subject: entry.subject, column: entry.nature, amount: entry.amount },
        ]
      : [],
  )

/** 一般公共预算财政拨款支出决算表 */
export const generalBudgetTable = (accounts: Accounts, names: SubjectNames): FilledTable =>
  functionalTable(
    generalBudget,
    spentFrom(accounts, 'general'),
    columnsOf(generalBudget, ['total', 'basic', 'project']),
    names,
  )

/** 国有资本经营预算财政拨款支出决算表 */
export const stateCapitalExpenditureTable = (accounts: Accounts, names: SubjectNames): FilledTable =>
  functionalTable(
    stateCapitalExpenditure,
    spentFrom(accounts, 'capital'),
    columnsOf(stateCapitalExpenditure, ['total', 'basic', 'project']),
    names,
  )

/** 政府性基金预算, 国有资本经营预算财政拨款收入支出决算表 */
export function balanceTable(accounts: Accounts, source: 'funds' | 'capital', names: SubjectNames): FilledTable {
  const form = source === 'funds' ? governmentFunds : stateCapital
  const amounts = [
    ...spentFrom(accounts, source),
    ...accounts.income.flatMap(({ subject, kind, amount }): SubjectAmount[] =>
      kind === source ? [{ subject, column: 'income', amount }] : [],
    ),
    ...accounts.carryOver.flatMap(({ source: from, subject, opening, closing }): SubjectAmount[] =>
      from === source && subject !== undefined
        ? [
            { subject, column: 'opening', amount: opening },
            { subject, column: 'closing', amount: closing },
          ]
        : [],
    ),
  ]
  const keys = ['opening', 'income', 'total', 'basic', 'project', 'closing']
  return functionalTable(form, amounts, columnsOf(form, keys), names)
}
