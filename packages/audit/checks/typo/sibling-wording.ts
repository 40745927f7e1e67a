import type { SubjectMention } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const AFTER_PATH = /^[\s　：:，,]*(支出决算|支出预算)数?为?[ 　]?[\d,.]+[ 　]?万?元/
const FEWEST_SIBLINGS = 2

export const siblingWording: Check = {
  id: 'sibling-wording',
  category: 'typo',
  severity: 'warning',
  title: '逐项说明支出决算时，各项都写“支出决算”。',
  basis: '部门决算公开范本：一般公共预算财政拨款支出决算具体情况按项级科目逐项说明支出决算数。',
  example: {
    wrong: '住房公积金（项）：支出预算230.50万元，完成预算100%。',
    right: '住房公积金（项）：支出决算230.50万元，完成预算100%。',
  },
  *run(disclosure) {
    const worded = (mention: SubjectMention): RegExpExecArray | null =>
      AFTER_PATH.exec(textAround(disclosure.document, mention.span).slice(mention.span.end))
    const siblings = disclosure.subjectMentions
      .filter(({ role, levels }) => role === 'narrative' && levels.at(-1)?.mark === '项')
      .flatMap((mention) => {
        const match = worded(mention)
        return match === null ? [] : [{ mention, match }]
      })
    const odd = siblings.filter(({ match }) => match[1] === '支出预算')
    if (siblings.length - odd.length < FEWEST_SIBLINGS || odd.length * 2 >= siblings.length) return
    for (const { mention, match } of odd) {
      const start = mention.span.end + match[0].indexOf('支出预算')
      yield {
        message: '其余各项都写“支出决算”，此项写成“支出预算”，按字面没有披露决算数。',
        suggestion: '改为“支出决算”。',
        evidence: [{ ...mention.span, start, end: mention.span.end + match[0].length }],
      }
    }
  },
}
