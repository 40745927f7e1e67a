import type { Check } from '../../check.ts'
import { subjectOfOtherBudget } from '../../subjects/other-budget.ts'

/** The table of the general budget lists no subject of another budget. */
export const subjectsOfBudget: Check = {
  id: 'subjects-of-budget',
  category: 'table-text',
  severity: 'error',
  title: '一般公共预算财政拨款支出决算表不得列政府性基金预算、国有资本经营预算的科目。',
  basis: '勾稽关系 E08；《政府收支分类科目》各预算科目分列。',
  example: {
    wrong: '一般公共预算财政拨款支出决算表列“21208 国有土地使用权出让收入安排的支出”',
    right: '一般公共预算财政拨款支出决算表列“21202 城乡社区规划与管理”',
  },
  *run({ statutoryTables, year }) {
    for (const table of statutoryTables) {
      if (table.form.id !== 'T5') continue
      const rows = table.rows.flatMap((row) => {
        const total = row.cells.get('total')
        const subject = subjectOfOtherBudget(row, year)
        return subject === undefined || total?.stated === undefined || total.stated.digits === 0n
          ? []
          : [{ row, total, book: subject.book }]
      })
      // one slip takes a subject over with all that is above it
      for (const book of new Set(rows.map((one) => one.book))) {
        const listed = rows.filter((one) => one.book === book)
        yield {
          message: `《${table.form.title}》列有${book}科目${listed.map(({ row }) => `“${row.code ?? ''}${row.name}”`).join('、')}。`,
          evidence: listed.flatMap(({ row, total }) => [row.span, total.span]),
          suggestion: `核对${listed.length > 1 ? '这些' : '该'}科目，改列《${book}财政拨款收入支出决算表》。`,
        }
      }
    }
  },
}
