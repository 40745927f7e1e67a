/** 科目表: the subjects that drop-downs offer and names are taken from. */
import type { CellRange, WorkbookCell, WorkbookSheet } from '@mingzhang/documents'
import type { SubjectChoice, SubjectChoices } from '../subject-choices.ts'
import { sheetRange } from './references.ts'

/** How many rows the lists of subjects have. */
export interface SubjectListRanges {
  readonly functional: number
  readonly economic: number
}

export const SUBJECT_SHEET = '科目表'
const FIRST = 3
const LISTS = { functional: 0, economic: 4 } as const
const HEADINGS = ['科目编码', '科目名称', '下拉列表'] as const

/** Where the texts of the drop-downs stand. */
export const choiceLists = (counts: SubjectListRanges): Record<keyof SubjectListRanges, CellRange> => ({
  functional: listColumn('functional', 2, counts.functional),
  economic: listColumn('economic', 2, counts.economic),
})

/** Reference to codes and names, for look-ups. */
export const namesRange = (list: keyof SubjectListRanges, count: number): string => {
  const { top, bottom, left } = listColumn(list, 0, count)
  return sheetRange(SUBJECT_SHEET, { top, bottom, left, right: left + 1 })
}

const listColumn = (list: keyof SubjectListRanges, offset: number, count: number): CellRange => ({
  top: FIRST,
  bottom: FIRST + Math.max(count, 1) - 1,
  left: LISTS[list] + offset,
  right: LISTS[list] + offset,
})

export function subjectSheet(choices: SubjectChoices, year: number): WorkbookSheet {
  const head = (column: number, title: string): WorkbookCell[] => [
    { row: 1, column, columnSpan: HEADINGS.length, look: 'block', value: { kind: 'text', text: title } },
    ...HEADINGS.map(
      (text, index): WorkbookCell => ({
        row: 2,
        column: column + index,
        look: 'header',
        value: { kind: 'text', text },
      }),
    ),
  ]
  const rows = (column: number, list: readonly SubjectChoice[]): WorkbookCell[] =>
    list.flatMap(({ code, name, title }, row) =>
      [code, name, title].map(
        (text, index): WorkbookCell => ({
          row: FIRST + row,
          column: column + index,
          look: 'computed',
          value: { kind: 'text', text },
        }),
      ),
    )
  return {
    name: SUBJECT_SHEET,
    cells: [
      { row: 0, column: 0, columnSpan: 7, look: 'title', value: { kind: 'text', text: `科目表（${year}年度）` } },
      ...head(LISTS.functional, '支出功能分类（项）'),
      ...head(LISTS.economic, '部门预算支出经济分类（款）'),
      ...rows(LISTS.functional, choices.functional),
      ...rows(LISTS.economic, choices.economic),
    ],
    widths: [12, 34, 50, 3, 12, 30, 44],
    heights: new Map([[0, 30]]),
    headRows: FIRST,
    orientation: 'landscape',
    rules: [],
    alarms: [],
    tab: 'reference',
  }
}
