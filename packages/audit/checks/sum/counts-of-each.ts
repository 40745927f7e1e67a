import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,7}'
const UNIT = '人次|人|名|户次|户|件|个|场次|场|份|株|台|套|亩|公里|吨'
/** `分别培训112人、108人、106人，合计326人次`. */
const EACH = new RegExp(
  `分别(?:为|是)?[^，。；、：:\\d]{0,8}(?<list>(?:${NUMBER})(?<unit>${UNIT})(?:(?:、|[和及与])(?:${NUMBER})\\k<unit>)+)[，,](?:合计|共计?|总计|累计)[^，。；、：:\\d]{0,6}(?<total>${NUMBER})(?<totalUnit>${UNIT})(?![\\d.])`,
  'g',
)
const TIME = '(?:\\d{1,2}月份?|(?:第?[一二三四]|[1-4])季度|[上下]半年|[春夏秋冬]季)'
/** `例会3次（3月、6月、9月各1次）`: when they were held, so many each time. */
const AT_TIMES = new RegExp(
  `(?<![\\d.,])(?<total>\\d{1,3})(?<unit>场次|[次场期批届轮])[（(](?:分别)?[于在]?(?<list>${TIME}(?:[、和及与]${TIME})+)各(?:召开|举办|开展|组织)?(?<each>\\d{1,2})\\k<unit>[）)]`,
  'g',
)
/** Persons who came several times are counted each time. */
const PERSONS = /^(?:人次|人|名)$/

/** How many each time, one behind the other, and how many in all. */
export const countsOfEach: Check = {
  id: 'counts-of-each',
  category: 'sum',
  severity: 'error',
  title:
    '“分别”列出的各次（各地、各类）数量之和，应等于其后的合计数；括号内所列各月（季）的次数之和，应等于括号前的次数。',
  basis: '文内关系：合计＝各分项之和。',
  example: {
    wrong: '举办培训3期，分别培训62人、58人、75人，合计185人次。',
    right: '举办培训3期，分别培训62人、58人、65人，合计185人次。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '各')) yield* atTimes(passage)
    for (const { text, at } of passagesWith(whole, '分别'))
      for (const match of allMatches(text, EACH)) {
        const { list = '', unit = '', total = '', totalUnit = '' } = match.groups ?? {}
        if (unit !== totalUnit && !(PERSONS.test(unit) && PERSONS.test(totalUnit))) continue
        const counts = allMatches(list, new RegExp(NUMBER, 'g')).map(([number]) => wholeNumber(number))
        const sum = counts.reduce((all, one) => all + one, 0)
        if (sum === wholeNumber(total)) continue
        yield {
          message: `${counts.join(' + ')} = ${sum}${totalUnit}，与合计${total}${totalUnit}不符。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${sum}${totalUnit}`,
          actual: `${total}${totalUnit}`,
        }
      }
  },
}

function* atTimes({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, AT_TIMES)) {
    const { total, unit = '', list = '', each } = match.groups ?? {}
    const times = list.split(/[、和及与]/)
    const sum = times.length * Number(each)
    if (sum === Number(total) || new Set(times).size < times.length) continue
    yield {
      message: `括号内${times.join('、')}各${each}${unit}，共${sum}${unit}，与括号前的${total}${unit}不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${sum}${unit}`,
      actual: `${total}${unit}`,
    }
  }
}
