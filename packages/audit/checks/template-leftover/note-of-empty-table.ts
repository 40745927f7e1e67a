import type { Check } from '../../check.ts'
import { notesOfFilledTables } from '../../table-relations/notes-below.ts'

const MOST_CELLS = 12

/** The sentence of the model for an empty table below one that has figures. */
export const noteOfEmptyTable: Check = {
  id: 'note-of-empty-table',
  category: 'template-leftover',
  severity: 'error',
  title: '列有金额的附表下，不应保留范本中“没有……收入和支出，故本表无数据”的说明。',
  basis: '表文关系 H10：空表说明、正文与金额三者一致；有数据的附表删去空表说明。',
  example: {
    wrong: '政府性基金预算表列本年收入20.00万元，表下：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。',
    right: '政府性基金预算表列本年收入20.00万元，表下：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转情况。',
  },
  *run(disclosure) {
    for (const { title, span, amounts } of notesOfFilledTables(disclosure))
      yield {
        message: `《${title}》列有金额，表下却保留“故本表无数据”的空表说明。`,
        evidence: [span, ...amounts.slice(0, MOST_CELLS)],
        suggestion: '删去空表说明。',
      }
  },
}
