/** All statutory tables of one organisation and year, computed from its accounts. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { TableId } from '../tables/table-form.ts'
import { basicTable } from './basic-table.ts'
import { detailTables } from './detail-tables.ts'
import type { FilledTable, FilledTables } from './filled-table.ts'
import {
  balanceTable,
  expenditureTable,
  generalBudgetTable,
  incomeTable,
  stateCapitalExpenditureTable,
} from './functional-tables.ts'
import { threePublicTable, threePublicTablesApart } from './three-public-tables.ts'
import { fiscalTotalTable, totalTable } from './total-tables.ts'

/**
 * Fill every table that the accounts allow; the detail tables are absent where an entry has no economic subject.
 * `wanted` is the set that a profile publishes: with `F7` in it the “三公” tables are split by budget.
 */
export function fillTables(accounts: Accounts, wanted: readonly TableId[]): FilledTables {
  const names = { year: accounts.year, own: accounts.subjectNames }
  const tables: FilledTable[] = [
    totalTable(accounts, names),
    incomeTable(accounts, names),
    expenditureTable(accounts, names),
    fiscalTotalTable(accounts, names),
    generalBudgetTable(accounts, names),
    basicTable(accounts, names),
    balanceTable(accounts, 'funds', names),
    balanceTable(accounts, 'capital', names),
    stateCapitalExpenditureTable(accounts, names),
    ...detailTables(accounts, names),
    ...(wanted.includes('F7') ? threePublicTablesApart(accounts) : [threePublicTable(accounts)]),
  ]
  return new Map(tables.filter(({ form }) => wanted.includes(form.id)).map((table) => [table.form.id, table]))
}
