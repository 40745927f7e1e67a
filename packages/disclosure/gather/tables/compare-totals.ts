/** A total as entered against what the details come to. */
import { printYuan } from '../cell-amount.ts'
import type { ImportNote } from '../import-report.ts'
import { sumOf } from './measured.ts'
import type { PrintedCell } from './printed-cells.ts'

export function disagreement({ table, cell, plus }: PrintedCell): ImportNote {
  const computed = sumOf(plus).fen
  const row = table.rows.find(({ key }) => key === cell.row)
  const label = [row?.code, row?.name].filter((part) => part !== undefined && part !== '').join(' ')
  const column = table.columnTitles.get(cell.column) ?? ''
  return {
    severity: 'disagreement',
    place: cell.at.place,
    quote: cell.at.text,
    message:
      `“${table.form.title}”中“${label}”的“${column}”是 ${printYuan(cell.fen)}，` +
      `由明细计算是 ${printYuan(computed)}，相差 ${printYuan(cell.fen - computed)}`,
    remedy: '请核对这个数和组成它的明细；导入以明细为准',
    expected: printYuan(computed),
  }
}
