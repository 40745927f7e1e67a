import type { Check } from '../../check.ts'
import { detailTables } from '../../table-relations/detail-tables.ts'
import { sumsBySubject } from '../../table-relations/sums-by-subject.ts'

/** Columns that some regions print beside those of the form: each subject is the sum of those below it. */
export const detailSubjects: Check = {
  id: 'detail-subjects',
  category: 'sum',
  severity: 'error',
  title: '附表在公开格式之外另列的细分栏目，也应按类、款、项逐级相加。',
  basis: '基本平衡关系：合计 = Σ类，类 = Σ款，款 = Σ项。',
  example: {
    wrong: '本年收入·项目支出栏：合计 8.00；201 5.00；208 2.00',
    right: '本年收入·项目支出栏：合计 7.00；201 5.00；208 2.00',
  },
  *run(disclosure) {
    for (const { columns, rows, goesOn } of detailTables(disclosure)) {
      const own = rows.map((row) => ({
        ...row,
        amounts: new Map([...row.amounts].filter(([column]) => columns.has(column))),
      }))
      yield* sumsBySubject({ rows: own, goesOn })
    }
  },
}
