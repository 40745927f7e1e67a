import type { Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { itemsBySection, type NumberedItem } from '../../wording/numbered-items.ts'

/** So many that are the same, in the same order, make it the same list. */
const FEWEST_SAME = 2
/** What is less alike tells of another matter. */
const OTHER_MATTER = 0.4
const NUMBER = /^[\d一二三四五六七八九十（()）.、．]+/
const LONGEST_QUOTE = 16
/** `承办县委、县政府交办的其他事项。` */
const BESIDES = /其他|其它|交办/

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
        const [longer, shorter] = own.length > again.length ? [own, again] : [again, own]
        const left = onlyLeftOut(longer, shorter)
        if (left !== undefined && !standsUnnumbered(disclosure, left, shorter)) yield leftOut(left, shorter)
        if (own.length !== again.length) continue
        const at = onlyUnlike(own, again)
        const [one, other] = [own[at], again[at]]
        if (one === undefined || other === undefined || likeness(one.words, other.words) >= OTHER_MATTER) continue
        yield {
          message: `此处与另一处逐条列出的是同样的内容，只有第${other.item.number}条不同：“${one.words.slice(0, LONGEST_QUOTE)}”“${other.words.slice(0, LONGEST_QUOTE)}”，疑误入其他内容。`,
          evidence: [other, one].map(({ item: { block, length } }) => ({ block, start: 0, end: length })),
        }
      }
  },
}

interface Listed {
  readonly item: NumberedItem
  readonly words: string
}

/** Index of the only item in which two lists of the same length differ; -1 where they are the same, or differ in more. */
function onlyUnlike(own: readonly Listed[], again: readonly Listed[]): number {
  const isUnlike = ({ words }: Listed, at: number): boolean => again[at]?.words !== words
  const first = own.findIndex(isUnlike)
  return own.findIndex((one, at) => at > first && isUnlike(one, at)) < 0 ? first : -1
}

/** The one item that a list of otherwise the same items, in the same order, has more; what is done besides may be added alone. */
function onlyLeftOut(longer: readonly Listed[], shorter: readonly Listed[]): Listed | undefined {
  if (longer.length !== shorter.length + 1) return undefined
  const at = shorter.findIndex(({ words }, index) => longer[index]?.words !== words)
  const last = longer.at(-1)
  if (at < 0) return last === undefined || BESIDES.test(last.words) ? undefined : last
  const behind = longer.slice(at + 1)
  return behind.every(({ words }, index) => shorter[at + index]?.words === words) ? longer[at] : undefined
}

/** `2.4所敬老院…`: an item whose number runs into its words stands there all the same. */
function standsUnnumbered({ document }: Disclosure, { item, words }: Listed, without: readonly Listed[]): boolean {
  const behind = without.findIndex((one) => one.item.number >= item.number)
  const end = without[behind]?.item.block ?? 0
  const start = without[behind - 1]?.item.block ?? end - 2
  for (let block = start + 1; block < end; block++)
    if (textAround(document, { block }).replace(/\s/g, '').endsWith(words)) return true
  return false
}

function leftOut({ item, words }: Listed, without: readonly Listed[]): Observation {
  const spanOf = ({ block, length }: NumberedItem) => ({ block, start: 0, end: length })
  const next = without.find((one) => one.item.number >= item.number) ?? without.at(-1)
  return {
    message: `两处逐条列出的是同样的内容，此处缺少另一处的第${item.number}条“${words.slice(0, LONGEST_QUOTE)}”。`,
    evidence: [...(next === undefined ? [] : [spanOf(next.item)]), spanOf(item)],
  }
}

const wordsOf = ({ document }: Disclosure, { block }: NumberedItem): string =>
  textAround(document, { block }).replace(/\s/g, '').replace(NUMBER, '')
