import { EXPENDITURE_COLUMNS } from './lines.ts'
import type { TableForm } from './table-form.ts'

/** 支出决算表 (公开03) */
export const expenditure: TableForm = {
  id: 'T3',
  title: '支出决算表',
  aliases: ['部门支出决算表', '支出决算总表', '部门支出决算总表'],
  rows: { kind: 'functional' },
  columns: [
    { key: 'superior', title: '上缴上级支出', match: [/^上缴上级支出$/] },
    { key: 'business', title: '经营支出', match: [/^经营支出$/] },
    { key: 'subordinate', title: '对附属单位补助支出', match: [/^对附属单位补助支出$/] },
    ...EXPENDITURE_COLUMNS,
  ],
  required: ['total', 'basic', 'project'],
  signature: [/^本年支出合计$/, /^上缴上级支出$/, /^基本支出$/],
  concepts: {
    'total|total': 'expenditure',
    'total|basic': 'basic',
    'total|project': 'project',
    'total|superior': 'expenditure.superior',
    'total|business': 'expenditure.business',
    'total|subordinate': 'expenditure.subordinate',
  },
}
