/** The statutory tables of one organisation and year, computed from its accounts. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { TableId } from '../tables/table-form.ts'
import { basicTable } from './basic-table.ts'
import { fiscalDetailTable, generalBudgetDetailTable, generalBudgetProjectsTable } from './detail-tables.ts'
import type { FilledTable, FilledTables } from './filled-table.ts'
import {
  balanceTable,
  expenditureTable,
  generalBudgetTable,
  incomeTable,
  stateCapitalExpenditureTable,
} from './functional-tables.ts'
import { SubjectRows } from './subject-rows.ts'
import {
  generalBudgetThreePublicTable,
  governmentFundsThreePublicTable,
  threePublicTable,
} from './three-public-tables.ts'
import { fiscalTotalTable, totalTable } from './total-tables.ts'

type Fill = (accounts: Accounts, subjects: SubjectRows) => FilledTable | undefined

const FILLS: ReadonlyMap<TableId, Fill> = new Map<TableId, Fill>([
  ['T1', totalTable],
  ['T2', incomeTable],
  ['T3', expenditureTable],
  ['T4', fiscalTotalTable],
  ['T5', generalBudgetTable],
  ['T6', basicTable],
  ['T8', (accounts, subjects) => balanceTable(accounts, 'funds', subjects)],
  ['T9', (accounts, subjects) => balanceTable(accounts, 'capital', subjects)],
  ['S12', stateCapitalExpenditureTable],
  ['S5', fiscalDetailTable],
  ['S7', generalBudgetDetailTable],
  ['S9', generalBudgetProjectsTable],
  ['T7', threePublicTable],
  ['F7', governmentFundsThreePublicTable],
])

/**
 * One table of the set `wanted` that a profile publishes; `undefined` where the accounts do not allow it. With `F7` in
 * the set the “三公” tables are split by budget.
 */
export function fillTable(
  id: TableId,
  accounts: Accounts,
  subjects: SubjectRows,
  wanted: readonly TableId[],
): FilledTable | undefined {
  const fill = id === 'T7' && wanted.includes('F7') ? generalBudgetThreePublicTable : FILLS.get(id)
  return fill?.(accounts, subjects)
}

/** Fill every table of a set that the accounts allow; the detail tables are absent where an entry has no economic subject. */
export function fillTables(accounts: Accounts, wanted: readonly TableId[]): FilledTables {
  const ids = [...FILLS.keys()].filter((id) => wanted.includes(id))
  const subjects = new SubjectRows(accounts)
  const tables = ids.flatMap((id) => fillTable(id, accounts, subjects, wanted) ?? [])
  return new Map(tables.map((table) => [table.form.id, table]))
}
