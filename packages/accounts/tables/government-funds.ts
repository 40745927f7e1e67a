import { BALANCE_COLUMNS, EXPENDITURE_COLUMNS } from './lines.ts'
import type { TableForm } from './table-form.ts'

/** 政府性基金预算财政拨款收入支出决算表 (公开08 or 07) */
export const governmentFunds: TableForm = {
  id: 'T8',
  title: '政府性基金预算财政拨款收入支出决算表',
  aliases: [
    '政府性基金预算收入支出决算表',
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算支出决算表',
    '政府性基金收入支出决算表',
  ],
  rows: { kind: 'functional' },
  columns: [...BALANCE_COLUMNS, ...EXPENDITURE_COLUMNS],
  required: ['total'],
  signature: [],
  concepts: {
    'total|total': 'funds',
    'total|income': 'income.funds',
    'total|opening': 'funds.opening',
    'total|closing': 'funds.closing',
  },
}
