import type { TableForm } from './table-form.ts'

/** 一般公共预算财政拨款基本支出决算表 (公开06) */
export const basicExpenditure: TableForm = {
  id: 'T6',
  title: '一般公共预算财政拨款基本支出决算表',
  aliases: ['一般公共预算财政拨款基本支出决算明细表', '一般公共预算基本支出决算表', '一般公共预算基本支出决算明细表'],
  rows: {
    kind: 'economic',
    lines: [
      { key: 'personnel', title: '人员经费合计', label: /^人员(?:经费|支出)(?:合计|小计)?$/ },
      { key: 'public', title: '公用经费合计', label: /^(?:日常)?公用(?:经费|支出)(?:合计|小计)?$/ },
      { key: 'total', title: '合计', label: /^(?:合计|总计|基本支出合计)$/ },
    ],
  },
  columns: [
    { key: 'personnel', title: '人员经费', match: [/^人员经费$/], not: /^(?:决算数?|金额)$/ },
    { key: 'public', title: '公用经费', match: [/^(?:日常)?公用经费$/], not: /^(?:决算数?|金额)$/ },
    { key: 'final', title: '决算数', match: [/^(?:决算数?|金额|决算金额|合计|小计|基本支出|本年(?:基本)?支出合计)$/] },
  ],
  required: ['final'],
  signature: [/经济分类/, /科目名称/, /^(?:决算数|金额)$/],
  concepts: { 'personnel|final': 'personnel', 'public|final': 'public', 'total|final': 'general.basic' },
}
