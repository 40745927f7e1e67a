/** Sichuan's detail tables: functional rows, economic columns (类 with its 款). */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { EconomicEntry } from '../final-accounts/money-entries.ts'
import { isFiscal } from '../final-accounts/values.ts'
import { fiscalDetail, generalBudgetDetail, generalBudgetProjects } from '../tables/detail.ts'
import { type TableForm, TOTAL_ROW } from '../tables/table-form.ts'
import type { FilledColumn, FilledTable } from './filled-table.ts'
import { functionalTable, nameOf, type SubjectAmounts, type SubjectRows } from './subject-rows.ts'

type Detail = (accounts: Accounts, subjects: SubjectRows) => FilledTable | undefined

/** None where the accounts do not tell the economic subject of an entry. */
const detail =
  (form: TableForm, wanted: (entry: EconomicEntry) => boolean): Detail =>
  ({ expenditure }, subjects) => {
    if (expenditure.level === 'functional') return undefined
    const entries = expenditure.entries.filter(wanted)
    return entries.every(({ economic }) => economic !== undefined) ? detailTable(form, entries, subjects) : undefined
  }

/** 财政拨款支出决算明细表 */
export const fiscalDetailTable = detail(fiscalDetail, ({ source }) => isFiscal(source))

/** 一般公共预算财政拨款支出决算明细表 */
export const generalBudgetDetailTable = detail(generalBudgetDetail, ({ source }) => source === 'general')

/** 一般公共预算财政拨款项目支出决算表 */
export const generalBudgetProjectsTable = detail(
  generalBudgetProjects,
  ({ source, nature }) => source === 'general' && nature === 'project',
)

function detailTable(form: TableForm, entries: readonly EconomicEntry[], subjects: SubjectRows): FilledTable {
  const economics = [...new Set(entries.flatMap(({ economic }) => (economic === undefined ? [] : [economic])))].sort()
  const columns = new Map<string, FilledColumn>([[TOTAL_ROW, { key: TOTAL_ROW, title: '合计' }]])
  /** The columns that an economic subject adds to. */
  const columnsOf = new Map<string, readonly string[]>()
  for (const economic of economics) {
    const category = nameOf(economic.slice(0, 3), subjects)
    const title = nameOf(economic, subjects)
    const leaf = `${category}/${title}`
    columns.set(category, { key: category, title: category })
    columns.set(leaf, { key: leaf, title })
    columnsOf.set(economic, [TOTAL_ROW, category, leaf])
  }
  const amounts: SubjectAmounts = (add) => {
    for (const { subject, economic, amount } of entries) {
      const added = economic === undefined ? undefined : columnsOf.get(economic)
      if (added !== undefined) for (const column of added) add(subject, column, amount)
    }
  }
  return functionalTable(form, [...columns.values()], amounts, subjects)
}
