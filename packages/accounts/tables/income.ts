import type { TableForm } from './table-form.ts'

/** 收入决算表 (公开02) */
export const income: TableForm = {
  id: 'T2',
  title: '收入决算表',
  aliases: ['部门收入决算表', '收入决算总表', '部门收入决算总表'],
  rows: { kind: 'functional' },
  columns: [
    { key: 'fiscal', title: '财政拨款收入', match: [/^财政拨款(?:收入)?$/] },
    { key: 'superior', title: '上级补助收入', match: [/^上级补助收入$/] },
    { key: 'operations', title: '事业收入', match: [/^事业收入$/, /^(?:小计|合计)$/] },
    { key: 'operations.education', title: '其中：教育收费', match: [/教育收费/] },
    { key: 'operations', title: '事业收入', match: [/^事业收入$/] },
    { key: 'business', title: '经营收入', match: [/^经营收入$/] },
    { key: 'subordinate', title: '附属单位上缴收入', match: [/^附属单位(?:上缴|缴款)收入$/] },
    { key: 'other', title: '其他收入', match: [/^其他收入$/] },
    { key: 'income', title: '本年收入合计', match: [/^(?:本年)?收入合计$|^合计$|^总计$/] },
  ],
  required: ['income', 'fiscal'],
  signature: [/^(?:本年)?收入合计$/, /^上级补助收入$/, /编码|科目名称/],
  concepts: {
    'total|income': 'income',
    'total|fiscal': 'fiscal.income',
    'total|superior': 'income.superior',
    'total|operations': 'income.operations',
    'total|business': 'income.business',
    'total|subordinate': 'income.subordinate',
    'total|other': 'income.other',
  },
}
