/** Amounts that are what one table leaves of another: they are below zero where the two contradict each other. */
import { printYuan } from '../cell-amount.ts'
import type { Notes } from '../import-report.ts'
import type { DraftAccounts } from './draft-accounts.ts'
import type { TableSet } from './leaf-rows.ts'
import { agrees } from './measured.ts'

/** Own money is 支出决算表 less the three fiscal budgets, 一般公共预算 what 收入决算表 has beside the two others. */
export function checkRests(tables: TableSet, { expenditure, income }: DraftAccounts, notes: Notes): void {
  const cellOf = (id: 'T2' | 'T3', subject: string, column: string) => tables.get(id)?.cells.get(`${subject}|${column}`)
  const rests = [
    ...expenditure.entries.flatMap(({ subject, source, nature, amount }) =>
      source === 'other' ? [{ amount, cell: cellOf('T3', subject, nature), whole: '各项财政拨款支出表' }] : [],
    ),
    ...income.flatMap(({ subject, kind, amount }) =>
      kind === 'general'
        ? [{ amount, cell: cellOf('T2', subject, 'fiscal'), whole: '政府性基金预算、国有资本经营预算收入' }]
        : [],
    ),
  ]
  for (const { amount, cell, whole } of rests) {
    if (amount.fen >= 0n || agrees(amount) || cell === undefined) continue
    notes.add(
      'disagreement',
      cell.at,
      `“${cell.row}”的${printYuan(cell.fen)}小于${whole}中同一科目的${printYuan(cell.fen - amount.fen)}`,
      '请核对两张表中这个科目的编码和金额',
    )
  }
}
