import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `医疗（款）（项）：支出决算为3.00万元`: two marks of levels, and no name between them. */
const UNNAMED =
  /[\u4e00-\u9fff][）)]?(?<marks>(?:[（(]类[）)]\s?[（(]款[）)]|[（(]款[）)]\s?[（(]项[）)]))(?=[：:，,]?\s?(?:20\d\d年度?)?(?:支出)?(?:[预决]算|\d))/g
const MARKS = ['（类）（款）', '（款）（项）', '(款)(项)']

/** A subject of which the text has the level and not the name. */
export const unnamedSubject: Check = {
  id: 'unnamed-subject',
  category: 'subject-name',
  severity: 'warning',
  title: '款、项级科目的名称不应漏写。',
  basis:
    '《政府收支分类科目》：类、款、项三级各有名称；一般公共预算支出公开到项级科目（《预算法》第十四条、财预〔2016〕143号）。',
  example: {
    wrong: '卫生健康支出（类）行政事业单位医疗（款）（项）：支出决算为3.00万元。',
    right: '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算为3.00万元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), MARKS))
      for (const { groups, index, 0: found } of allMatches(text, UNNAMED)) {
        const marks = groups?.marks ?? ''
        const end = index + found.length
        yield {
          message: `“${marks}”之间没有科目名称，疑漏写。`,
          evidence: [{ ...at, start: end - marks.length, end }],
          suggestion: '补写该级科目的名称。',
        }
      }
  },
}
