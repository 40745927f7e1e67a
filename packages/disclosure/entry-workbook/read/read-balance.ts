/** Totals of 收支核对 that somebody typed over the formulas: they are checked, never trusted. */
import type { Accounts } from '@mingzhang/accounts'
import type { Cell } from '@mingzhang/documents'
import { amountIn, isRefusal, printYuan } from '../../gather/cell-amount.ts'
import type { Notes } from '../../gather/import-report.ts'
import { BALANCE_TABLES } from '../write/balance-lines.ts'
import { BALANCE_SHEET } from '../write/balance-sheet.ts'
import { plain, plainAt, type ReadSheet } from './entry-rows.ts'

export function checkTypedTotals(sheets: readonly ReadSheet[], accounts: Accounts, notes: Notes): void {
  const sheet = sheets.find(({ name }) => name === BALANCE_SHEET)
  if (sheet === undefined) return
  const rows = new Map([...sheet.rows.keys()].map((row) => [plainAt(sheet, row, 0), row] as const))
  for (const { lines, columns } of BALANCE_TABLES) {
    for (const { title, figures } of lines) {
      const row = rows.get(plain(title))
      for (const [index, { amount }] of figures.entries()) {
        const cell = row === undefined ? undefined : sheet.rows.get(row)?.get(1 + index)
        if (cell !== undefined)
          checkTotal(`${title}${columns.length > 1 ? columns[index] : ''}`, cell, amount(accounts), notes)
      }
    }
  }
}

function checkTotal(title: string, cell: Cell, computed: bigint, notes: Notes): void {
  if (cell.stored?.formula !== undefined) return
  const read = amountIn(cell, '元')
  if (read === 'blank' || (!isRefusal(read) && read.fen === computed)) return
  notes.add(
    'disagreement',
    cell,
    `“${title}”与由明细计算的 ${printYuan(computed)} 不一致`,
    '请恢复该单元格的公式，或核对明细',
    printYuan(computed),
  )
}
