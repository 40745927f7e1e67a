import { EXPENDITURE_COLUMNS } from './lines.ts'
import type { TableForm } from './table-form.ts'

/** 一般公共预算财政拨款支出决算表 (公开05) */
export const generalBudget: TableForm = {
  id: 'T5',
  title: '一般公共预算财政拨款支出决算表',
  aliases: ['一般公共预算财政拨款收入支出决算表', '一般公共预算支出决算表', '财政拨款支出决算表'],
  rows: { kind: 'functional' },
  columns: EXPENDITURE_COLUMNS,
  required: ['total', 'basic', 'project'],
  signature: [],
  concepts: { 'total|total': 'general', 'total|basic': 'general.basic', 'total|project': 'general.project' },
}
