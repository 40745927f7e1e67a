import type { Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { itemsBySection, type NumberedItem } from '../../wording/numbered-items.ts'

/** So many that are the same, in the same order, make it the same list. */
const FEWEST_SAME = 2
/** What is less alike tells of another matter. */
const OTHER_MATTER = 0.4
const NUMBER = /^[\d一二三四五六七八九十（()）.、．]+/
const LONGEST_QUOTE = 16

/** One list printed in two sections, of which one item is another. */
export const listToldTwice: Check = {
  id: 'list-told-twice',
  category: 'cross-section',
  severity: 'warning',
  title: '同一组工作任务、职责在两处逐条列出的，各条应相同。',
  basis: '同一文件对同一事项的表述一致；范本：整体绩效报告的年度主要工作任务与第一部分的重点工作相对应。',
  example: {
    wrong: '第一部分：1.清淤渠道。2.检修泵站。3.普查水井。整体绩效报告：1.清淤渠道。2.检修泵站。3.巡查集市。',
    right: '两处均为：1.清淤渠道。2.检修泵站。3.普查水井。',
  },
  *run(disclosure) {
    const lists = itemsBySection(disclosure)
      .filter((items) => items.length > FEWEST_SAME && items.every(({ heading, isLine }) => !heading && !isLine))
      .map((items) => items.map((item) => ({ item, words: wordsOf(disclosure, item) })))
    for (const [index, own] of lists.entries())
      for (const again of lists.slice(index + 1)) {
        if (own.length !== again.length) continue
        const [odd, second] = own.flatMap((one, at) => {
          const other = again[at]
          return other === undefined || other.words === one.words ? [] : [{ one, other }]
        })
        if (odd === undefined || second !== undefined) continue
        if (likeness(odd.one.words, odd.other.words) >= OTHER_MATTER) continue
        yield {
          message: `此处与另一处逐条列出的是同样的内容，只有第${odd.other.item.number}条不同：“${odd.one.words.slice(0, LONGEST_QUOTE)}”“${odd.other.words.slice(0, LONGEST_QUOTE)}”，疑误入其他内容。`,
          evidence: [odd.other, odd.one].map(({ item: { block, length } }) => ({ block, start: 0, end: length })),
        }
      }
  },
}

const wordsOf = ({ document }: Disclosure, { block }: NumberedItem): string =>
  textAround(document, { block }).replace(/\s/g, '').replace(NUMBER, '')
