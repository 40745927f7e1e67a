import type { TableId } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'

/** Tables that units without such money keep and leave empty. */
const MAY_BE_EMPTY: readonly TableId[] = ['T7', 'T8', 'T9', 'S12', 'F7']

/** An empty table says why it is empty. */
export const emptyTableNote: Check = {
  id: 'empty-table-note',
  category: 'completeness',
  severity: 'warning',
  title: '无数据的附表应保留表格，并在表下说明没有该项收入和支出。',
  basis: '部门决算公开格式：空表保留并说明“本年度没有……收入和支出，故本表无数据”（勾稽关系 H10）。',
  example: {
    wrong: '政府性基金预算财政拨款收入支出决算表各栏空白，表下没有说明',
    right:
      '政府性基金预算财政拨款收入支出决算表各栏空白，表下：说明：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。',
  },
  *run({ statutoryTables }) {
    for (const { form, empty, note, title, rows } of statutoryTables) {
      const place = title ?? rows[0]?.span
      if (!empty || note !== undefined || place === undefined || !MAY_BE_EMPTY.includes(form.id)) continue
      yield {
        message: `《${form.title}》无数据，表下没有说明原因。`,
        evidence: [place],
        suggestion: '在表下补充说明：本部门本年度没有该项收入和支出，故本表无数据。',
      }
    }
  },
}
