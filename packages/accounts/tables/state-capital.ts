import { BALANCE_COLUMNS, EXPENDITURE_COLUMNS } from './lines.ts'
import type { TableForm } from './table-form.ts'

/** 国有资本经营预算财政拨款收入支出决算表 (公开09 or 08) */
export const stateCapital: TableForm = {
  id: 'T9',
  title: '国有资本经营预算财政拨款收入支出决算表',
  aliases: ['国有资本经营预算收入支出决算表', '国有资本经营预算财政拨款收支决算表'],
  rows: { kind: 'functional' },
  columns: [...BALANCE_COLUMNS, ...EXPENDITURE_COLUMNS],
  required: ['total'],
  signature: [],
  concepts: {
    'total|total': 'capital',
    'total|income': 'income.capital',
    'total|opening': 'capital.opening',
    'total|closing': 'capital.closing',
  },
}

/** 国有资本经营预算财政拨款支出决算表 (the Ministry's 08/09; Sichuan beside the one above) */
export const stateCapitalExpenditure: TableForm = {
  ...stateCapital,
  id: 'S12',
  title: '国有资本经营预算财政拨款支出决算表',
  aliases: ['国有资本经营预算支出决算表'],
  columns: EXPENDITURE_COLUMNS,
  concepts: { 'total|total': 'capital' },
}
