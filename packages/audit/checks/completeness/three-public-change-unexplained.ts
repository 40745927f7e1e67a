import { rolesOf } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const TOTAL = 'three'
const REASON = /原因|由于|因为|主要是|系因/
/** The reason of what was spent beside the budget says nothing of last year. */
const OF_BUDGET = /(?:决算|预算)数?(?:大于|小于|等于|高于|低于|与预算数持平)[^。]*$/

/** “三公”经费 as a whole rose or fell against last year, and the paragraph gives no reason. */
export const threePublicChangeUnexplained: Check = {
  id: 'three-public-change-unexplained',
  category: 'completeness',
  severity: 'info',
  title: '“三公”经费总体较上年增减的，应说明增减原因。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：“三公”经费应说明与上年决算数的增减变化原因。',
  example: {
    wrong: '“三公”经费支出决算为18.07万元，较上年增加7.57万元，增长72.1%。决算数与预算数持平。',
    right: '“三公”经费支出决算为18.07万元，较上年增加7.57万元，增长72.1%，主要原因是接待批次增加。',
  },
  *run({ changes, document, sections, year }) {
    for (const { subject, baseYear, direction, span, amount } of changes) {
      if (subject.concept.key !== TOTAL || subject.year !== year || baseYear !== (year ?? 0) - 1) continue
      if (direction === 'equal' || amount === undefined || span.cell !== undefined) continue
      if (!rolesOf(sections, subject.figure.section).includes('three-public')) continue
      const behind = textAround(document, span).slice(span.end)
      const reason = REASON.exec(behind)
      const next = document.blocks[span.block + 1]
      if (next?.kind === 'paragraph' && REASON.test(next.text.slice(0, 40))) continue
      if (reason !== null && !OF_BUDGET.test(behind.slice(0, reason.index))) continue
      yield { message: '“三公”经费总体比上年有增减，没有说明原因。', evidence: [span] }
      return
    }
  },
}
