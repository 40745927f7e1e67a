import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const UNIT = '人次|户次|[人名户个台套件座处场期辆]'
/** `（一等272人、二等260人）`, directly behind money, which it cannot divide. */
const KINDS = new RegExp(
  `(?<number>${NUMBER})(?<unit>${UNIT})[^。；\\d（）()]{0,12}[，、]?[^。；，、\\d（）()]{0,8}\\d[\\d,.]*万?元[（(](?<list>[^（）()，。；、\\d]{2,10}${NUMBER}\\k<unit>(?:[、，；][^（）()，。；、\\d]{2,10}${NUMBER}\\k<unit>){1,5})[）)]`,
  'g',
)
const ITEM = new RegExp(`(?<kind>[^（）()，。；、\\d]{2,10})(?<count>${NUMBER})`, 'g')
/** Some of all, or of something else. */
const OF_SOME = /其中|新增|另|含/
/** What ranks or kinds have in common: `一等`, `二等`. */
const RANKED = /^第?[一二三四五六七八九十甲乙丙特]/

/** So many were paid so much, and in brackets how many of each rank they were. */
export const kindsInBrackets: Check = {
  id: 'kinds-in-brackets',
  category: 'sum',
  severity: 'error',
  title: '括号内按等级（档次）列出的人数之和，应等于括号前的总人数。',
  basis: '文内关系：合计＝各分项之和。',
  example: {
    wrong: '资助532人，发放53.50万元（一等227人、二等260人）。',
    right: '资助532人，发放53.50万元（一等272人、二等260人）。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['元（', '元('])) yield* unequal(passage)
  },
}

function* unequal({ text, at }: Passage) {
  for (const match of allMatches(text, KINDS)) {
    const { number, unit = '', list = '' } = match.groups ?? {}
    const items = allMatches(list, ITEM).map(({ groups }) => groups)
    if (items.some((one) => OF_SOME.test(one?.kind ?? '')) || !items.every((one) => RANKED.test(one?.kind ?? '')))
      continue
    const counts = items.map((one) => wholeNumber(one?.count))
    const sum = counts.reduce((all, one) => all + one, 0)
    if (sum === wholeNumber(number)) continue
    yield {
      message: `${counts.join(' + ')} = ${sum}${unit}，与括号前的${number}${unit}不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${sum}${unit}`,
      actual: `${number}${unit}`,
    }
  }
}
