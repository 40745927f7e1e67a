import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `预算数大于预算数`: what is compared, and with what; 全年预算数大于年初预算数 compares two budgets. */
const COMPARED =
  /(?<![年整后中加初度])(?<what>预算数|决算数)(?:与|和|同|比)?(?:大于|小于|等于|高于|低于|多于|少于|超过)?(?:年初|全年|当年|本年)?(?<than>预算数|决算数)(?:持平|一致|相同|相等)?/g
const COMPARES = /[大小高低多少等]于|超过|持平|一致|相同|相等/

/** Final accounts are compared with the budget, not with themselves. */
export const comparedWithItself: Check = {
  id: 'compared-with-itself',
  category: 'contradiction',
  severity: 'warning',
  title: '比较的双方应是决算数与预算数，不应以同一数与自身比较。',
  basis: '部门决算公开格式：“决算数大于（小于、等于）预算数”。',
  example: {
    wrong: '支出决算为5.00万元，完成预算98%，决算数小于决算数的主要原因是厉行节约。',
    right: '支出决算为5.00万元，完成预算98%，决算数小于预算数的主要原因是厉行节约。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['预算数', '决算数']))
      for (const { 0: words, index, groups } of allMatches(text, COMPARED)) {
        if (groups?.what !== groups?.than || !COMPARES.test(words)) continue
        yield {
          message: `“${words}”是同一数与自身比较，疑将“决算数”与“预算数”写混。`,
          evidence: [{ ...at, start: index, end: index + words.length }],
          suggestion: '核对比较的是哪两个数。',
        }
      }
  },
}
