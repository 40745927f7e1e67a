/** 一般公共预算财政拨款基本支出决算表: 人员经费 at the left, 公用经费 at the right, with all 款 that the form prints. */
import { economicSubjects, type FilledTable, isInForce, nameOf, type SubjectNames } from '@mingzhang/accounts'
import type { ManuscriptCell } from '@mingzhang/documents'
import { heading, number, words } from './cells.ts'
import type { LaidTable } from './laid-table.ts'
import { figureAt } from './table-figures.ts'

const PERSONNEL = ['301', '303']
const PUBLIC = ['302', '307', '310', '399']
const WIDTHS = [12, 30, 14]

export function basicLayout(table: FilledTable, names: SubjectNames): LaidTable {
  const left = codesOf(PERSONNEL, table, names.year)
  const right = codesOf(PUBLIC, table, names.year)
  const block = (code: string | undefined): ManuscriptCell[] =>
    code === undefined
      ? [words(''), words(''), words('')]
      : [
          words(code),
          words(nameOf(code, names), { indent: code.length === 3 ? 0 : 1 }),
          number(figureAt(table, code, 'final', names.year)),
        ]
  const total = (title: string, row: string): ManuscriptCell[] => [
    words(title, { columnSpan: 2, align: 'center', bold: true }),
    number(figureAt(table, row, 'final', names.year)),
  ]
  const titles = ['经济分类科目编码', '科目名称', '决算数']
  return {
    header: [[...titles, ...titles].map((title) => heading(title))],
    rows: [
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
        ...block(left[index]),
        ...block(right[index]),
      ]),
      [...total('人员经费合计', 'personnel'), ...total('公用经费合计', 'public')],
    ],
    widths: [...WIDTHS, ...WIDTHS],
  }
}

/** Categories and their 款 in force in the year, and those that were spent on beside them. */
function codesOf(categories: readonly string[], { rows }: FilledTable, year: number): string[] {
  const used = rows.flatMap(({ code }) => (code === undefined ? [] : [code]))
  return categories.flatMap((category) => {
    const listed = economicSubjects.under(category).filter((subject) => isInForce(subject, year))
    const codes = new Set([
      category,
      ...listed.map(({ code }) => code),
      ...used.filter((code) => code.startsWith(category)),
    ])
    return [...codes].sort()
  })
}
