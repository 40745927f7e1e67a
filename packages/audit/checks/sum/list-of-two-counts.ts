import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*'
const FIRST = '[期场批次班个轮]'
const SECOND = '人次|[人名户]'
/** `职业技能培训6期360人`: a name, and what it is counted by twice. */
const ITEM = `[^，。；：、\\d（）()]{2,14}${NUMBER}${FIRST}[、]?${NUMBER}`
/** `适应性培训5期520人、创业培训1期60人，共580人`. */
const LIST = new RegExp(
  `(?<list>${ITEM}(?<unit>${SECOND})(?:[、，；]${ITEM}\\k<unit>){1,7})[，；、]\\s?(?:全年)?(?:共计?|合计|总计|累计)(?:培训|参训|服务|参加)?(?:人数)?(?:为)?(?<total>${NUMBER})\\k<unit>`,
  'g',
)
const COUNT = new RegExp(`${FIRST}、?(${NUMBER})(?:${SECOND})`, 'g')

/** A list whose items are counted both by sessions and by persons, and the persons in all behind it. */
export const listOfTwoCounts: Check = {
  id: 'list-of-two-counts',
  category: 'sum',
  severity: 'error',
  title: '同一句逐项列出期数（场次）和人数、再写共计人数的，各项人数之和应等于共计数。',
  basis: '文内关系：合计＝各分项之和。',
  example: {
    wrong: '岗前培训5期520人、技能培训6期360人、创业培训1期60人，共960人。',
    right: '岗前培训5期520人、技能培训6期380人、创业培训1期60人，共960人。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['，共', '，合计', '，总计', '，累计', '；共']))
      for (const match of allMatches(text, LIST)) {
        const { list = '', unit = '', total } = match.groups ?? {}
        const counts = allMatches(list, COUNT).map(([, count]) => numberOf(count))
        const sum = counts.reduce((all, one) => all + one, 0)
        if (sum === numberOf(total)) continue
        yield {
          message: `${counts.join(' + ')} = ${sum}${unit}，与所写“共${total}${unit}”不符。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${sum}${unit}`,
          actual: `${total}${unit}`,
        }
      }
  },
}

const numberOf = (digits = ''): number => Number(digits.replaceAll(',', ''))
