import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `春季学期…于2022年4月28日发放，秋季学期…于2021年11月25日发放`. */
const PAIRS = [
  ['春季', '秋季'],
  ['上半年', '下半年'],
  ['第一季度', '第二季度'],
  ['第一批', '第二批'],
  ['首批', '第二批'],
].map(([first = '', second = '']) => ({
  first,
  pattern: new RegExp(
    `${first}(?<what>[^，。；\\d]{0,14}?)于(?<year>20\\d{2})年(?<month>\\d{1,2})月[^，。；]{1,24}[，；]${second}\\k<what>于(?<later>20\\d{2})年(?<laterMonth>\\d{1,2})月`,
    'g',
  ),
}))

/** What comes second in the year is dated a year before what comes first. */
export const seasonsInOrder: Check = {
  id: 'seasons-in-order',
  category: 'year',
  severity: 'error',
  title: '同一句先后所述春季与秋季、上半年与下半年（第一批与第二批）的日期，后者不应早于前者。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '春季学期助学金于2022年4月28日发放，秋季学期助学金于2021年11月25日发放。',
    right: '春季学期助学金于2022年4月28日发放，秋季学期助学金于2022年11月25日发放。',
  },
  *run(disclosure) {
    const { year } = disclosure
    const whole = wholeText(disclosure)
    for (const { first, pattern } of PAIRS)
      for (const { text, at } of passagesWithAny(whole, [first]))
        for (const match of allMatches(text, pattern)) {
          const { year: before, later } = match.groups ?? {}
          if (Number(before) !== year || Number(later) >= Number(before)) continue
          yield {
            message: `“${match[0]}”：后者的年份${later}年早于前者的${before}年。`,
            evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
            expected: `${before}年`,
            actual: `${later}年`,
          }
        }
  },
}
