/** Sichuan's detail tables: functional rows, economic columns. */
import type { ColumnForm, TableForm } from './table-form.ts'

const TOTAL: readonly ColumnForm[] = [{ key: 'total', title: '合计', match: [/^(?:合计|总计|本年支出合计|支出合计)$/] }]

/** 财政拨款支出决算明细表 */
export const fiscalDetail: TableForm = {
  id: 'S5',
  title: '财政拨款支出决算明细表',
  aliases: [],
  rows: { kind: 'functional' },
  columns: TOTAL,
  required: ['total'],
  signature: [],
  economicColumns: true,
  concepts: {},
}

/** 一般公共预算财政拨款支出决算明细表 */
export const generalBudgetDetail: TableForm = {
  ...fiscalDetail,
  id: 'S7',
  title: '一般公共预算财政拨款支出决算明细表',
}

/** 一般公共预算财政拨款项目支出决算表 */
export const generalBudgetProjects: TableForm = {
  ...fiscalDetail,
  id: 'S9',
  title: '一般公共预算财政拨款项目支出决算表',
  aliases: ['一般公共预算财政拨款项目支出决算明细表'],
  columns: [{ key: 'total', title: '合计', match: [/^(?:合计|总计|金额|决算数|项目支出|小计)$/] }],
}
