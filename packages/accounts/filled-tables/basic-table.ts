/** 一般公共预算财政拨款基本支出决算表: economic subjects, 人员经费 and 公用经费. */
import type { Accounts } from '../final-accounts/accounts.ts'
import { basicExpenditure } from '../tables/basic-expenditure.ts'
import { AmountGrid } from './amount-grid.ts'
import { basicByEconomic, isPersonnel } from './books.ts'
import { type FilledColumn, type FilledRow, type FilledTable, filledTable } from './filled-table.ts'
import { nameOf, type SubjectRows } from './subject-rows.ts'

const COLUMNS: readonly FilledColumn[] = [{ key: 'final', title: '决算数' }]
const LINES = { personnel: '人员经费合计', public: '公用经费合计', total: '合计' } as const

export function basicTable(accounts: Accounts, subjects: SubjectRows): FilledTable {
  const cells = new AmountGrid(COLUMNS)
  const codes = new Set<string>()
  for (const [economic, amount] of basicByEconomic(accounts)) {
    for (const row of [economic.slice(0, 3), economic]) {
      codes.add(row)
      cells.add(row, 'final', amount)
    }
    cells.add(isPersonnel(economic) ? 'personnel' : 'public', 'final', amount)
    cells.add('total', 'final', amount)
  }
  const listed = [...codes].sort().map(
    (code): FilledRow => ({
      key: code,
      code,
      name: nameOf(code, subjects),
      level: code.length === 3 ? 1 : 2,
      side: isPersonnel(code) ? 'personnel' : 'public',
    }),
  )
  const line = (key: keyof typeof LINES): FilledRow => ({ key, code: undefined, name: LINES[key], level: 0 })
  const of = (side: 'personnel' | 'public'): FilledRow[] => [
    ...listed.filter((row) => row.side === side),
    { ...line(side), side },
  ]
  const rows = [...of('personnel'), ...of('public'), line('total')]
  return filledTable(basicExpenditure, rows, COLUMNS, cells)
}
