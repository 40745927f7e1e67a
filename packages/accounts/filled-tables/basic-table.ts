/** 一般公共预算财政拨款基本支出决算表: economic subjects, 人员经费 and 公用经费. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { Fen } from '../money.ts'
import { basicExpenditure } from '../tables/basic-expenditure.ts'
import { cellKey } from '../tables/table-form.ts'
import { basicByEconomic, isPersonnel } from './books.ts'
import { type FilledRow, type FilledTable, filledTable } from './filled-table.ts'
import { nameOf, type SubjectNames } from './subject-rows.ts'

const LINES = { personnel: '人员经费合计', public: '公用经费合计', total: '合计' } as const

export function basicTable(accounts: Accounts, names: SubjectNames): FilledTable {
  const cells = new Map<string, Fen>()
  const codes = new Set<string>()
  const add = (row: string, amount: Fen): void => {
    const key = cellKey(row, 'final')
    cells.set(key, (cells.get(key) ?? 0n) + amount)
  }
  for (const [economic, amount] of basicByEconomic(accounts)) {
    for (const row of [economic.slice(0, 3), economic]) {
      codes.add(row)
      add(row, amount)
    }
    add(isPersonnel(economic) ? 'personnel' : 'public', amount)
    add('total', amount)
  }
  const subjects = [...codes].sort().map(
    (code): FilledRow => ({
      key: code,
      code,
      name: nameOf(code, names),
      level: code.length === 3 ? 1 : 2,
      side: isPersonnel(code) ? 'personnel' : 'public',
    }),
  )
  const line = (key: keyof typeof LINES): FilledRow => ({ key, code: undefined, name: LINES[key], level: 0 })
  const of = (side: 'personnel' | 'public'): FilledRow[] => [
    ...subjects.filter((row) => row.side === side),
    { ...line(side), side },
  ]
  const rows = [...of('personnel'), ...of('public'), line('total')]
  return filledTable(basicExpenditure, rows, [{ key: 'final', title: '决算数' }], cells)
}
