import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passageAt, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** A year outside the centuries that disclosures speak of, one joined to its month, a month that is none of the twelve, a day that no month has. */
const NO_DATE =
  /(?<![\d.])(?:(?!19|20|2100)\d{4}\s?(?<year>年)|(?<joined>20[0-3]\d(?:1[0-2]|[1-9])\s?月)|(?:00?|1[3-9]|[2-9]\d)\s?月(?:\s?\d{1,2}\s?日)?|\d{1,2}\s?月\s?(?:00?|3[2-9]|[4-9]\d)\s?日|(?<!\d)(?:0?2\s?月\s?3[01]|(?:0?[469]|11)\s?月\s?31)\s?日)/g
/** `2023年12日底`, `2022年12年31日`: a day of no month; `2022月`: a month of no year. */
const DAY_OF_YEAR = /20\d\d\s?年\s?\d{1,2}\s?(?:日|年\s?\d{1,2}\s?日|月\s?\d{1,2}\s?月)|(?<![\d.年])20\d\d\s?月/g
/** `1年度部门决算`, `0年度没有`, `比2.21年度减少`: no year of four figures; `202 年度` is one that was not filled in. */
const YEAR_OF_ACCOUNTS =
  /(?<![\d.—－~～-]\s?)(?:(?!20[12]?\s年度部门决算)\d{1,3}\s?年度(?:(?:部门|单位)(?:决算|预算)|预算绩效)|0年度(?!部门|单位|预算绩效)|\d{1,6}\.\d{1,2}[^\S\n]?年度)/g
/** `比2.21年减少`, `4.54年国有资本经营预算`, `110.00年`, `截至202年12月31日`, `203年度没有`, `0年政府性基金`, `63年末`: a year of other than four figures. */
const YEAR_OF_OTHERS =
  /(?=\d{1,6}(?:\.\d{1,2})?年)(?:(?<=[比较与]|^)\d{1,6}\.\d{1,2}年(?!度)(?=[\u4e00-\u9fff])|(?<![\d.—－~～-])(?:\d|\d{3})年(?=\d{1,2}月\d{1,2}日)|(?<![\d.—－~～-])20\d年度(?!(?:部门|单位)(?:决算|预算)|预算绩效)|(?<=^|[。；])(?:20\d年(?=[，,])|0年(?=末|国有|政府|财政|一般|本年)|(?![12])\d{2}年末)|(?<![\d.])\d{3,6}\.\d{1,2}年(?!度))/gm
/** A year behind a number that is none of this century's years: only around it stands one of other than four figures. */
const ODD_YEAR = /年(?<!20\d\d年)(?<=\d年)/g
/** `12年2024月31日`, `31年12月2022日`: a month or a day of three or four figures. */
const LONG_MONTH = /(?<![\d.])\d{1,4}\s?年\s?(?:\d{3,4}\s?月(?:\s?\d{1,2}\s?日)?|\d{1,2}\s?月\s?\d{3,4}\s?日)/g
/** A year (年) or month (月) behind a number, where it is none of this century's years. */
const NUMBERED = /[年月](?<!20\d\d[年月])(?<=\d\s?[年月])/g
/** `2021年至2020年`: from a year to one before it. */
const RANGE = /(?<from>20\d{2})\s?年?(?:度)?(?:至|到|—{1,2}|－|-|~|～)(?<to>20\d{2})\s?年/g
/** So far around that sign stands the whole date. */
const BEFORE = 7
const BEHIND = 6
/** As far as the words around a date tell what it is. */
const REACH = 4
/** A span of time (历时1200年) names no date. */
const SPAN = /(?:距今|历时|超过|已有|长达|约|近|建[城县校])$/
const AFTER_YEAR = /^(?:度|[初末底]|\s?\d{1,2}\s?月|[一-龥“，,）)])/
const AFTER_SPAN = /^(?:历史|以来|前|以[上下]|古|左右|期)/
/** `≤12月` fills its cell. */
const BEFORE_MONTH = /(?:^|\n)[≤≥<>＜＞＝=]?\s?$/
const AFTER_MONTH = /^(?:$|\n|[底末前])/

/** `≤12月`, `9月`: one of the twelve, in a cell of its own. */
const MONTH_IN_CELL = /(?<=^|\n)[≤≥<>＜＞＝=]?(?:[1-9]|1[0-2])\s?月(?=\n|$)/g
const FEWEST_MONTHS = 3

/** A date that no calendar holds: one of its digits is wrong. */
export const impossibleDate: Check = {
  id: 'impossible-date',
  category: 'year',
  severity: 'warning',
  title: '日期应当是存在的日期：年份四位数正确，月份1至12，日1至31。',
  basis: '格式关系 K19：年度、日期书写正确。',
  example: { wrong: '2220年本年收入合计100.00万元。', right: '2022年本年收入合计100.00万元。' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { 0: words, index } of allMatches(whole.text, DAY_OF_YEAR))
      yield {
        message: `“${words}”不是完整的年、月、日，疑“年”“月”“日”误写。`,
        evidence: [spanAt(whole, index, index + words.length)],
        actual: words,
      }
    for (const { words, index } of oddYears(whole))
      yield {
        message: `“${words}”的年份不是四位数。`,
        evidence: [spanAt(whole, index, index + words.length)],
        actual: words,
      }
    for (const { 0: words, index } of allMatches(whole.text, LONG_MONTH))
      yield {
        message: `“${words}”不是存在的日期，疑年、月互换或者写错。`,
        evidence: [spanAt(whole, index, index + words.length)],
        actual: words,
      }
    for (const { 0: words, index, groups } of allMatches(whole.text, RANGE))
      if (Number(groups?.to) < Number(groups?.from))
        yield {
          message: `“${words}”的起止年份颠倒或有误。`,
          evidence: [spanAt(whole, index, index + words.length)],
          actual: words,
        }
    const found = [...noDates(whole.text)]
    const lone = found.filter(({ words, start, isYear }) => !isYear && fillsCell(whole.text, start, words))
    // Where forms tell many months, the only one that is none is a slip; else it may count months.
    const isSlip = lone.length === 1 && allMatches(whole.text, MONTH_IN_CELL).length >= FEWEST_MONTHS
    for (const { words, start, isYear, isJoined } of found) {
      const end = start + words.length
      const before = whole.text.slice(Math.max(0, start - REACH), start)
      const after = whole.text.slice(end, end + REACH)
      const isDate = isYear
        ? !SPAN.test(before) && AFTER_YEAR.test(after) && !AFTER_SPAN.test(after)
        : isJoined || /年\s?$/.test(before)
      if (!isDate && (isYear || !fillsCell(whole.text, start, words))) continue
      yield {
        ...(isDate || isSlip ? {} : { severity: 'info' as const }),
        message: isJoined ? `“${words}”年份与月份之间漏“年”字。` : `“${words}”不是存在的日期，疑有数字写错。`,
        evidence: [spanAt(whole, start, end)],
        ...(isYear ? yearMeant(words, disclosure.year) : {}),
        actual: words,
      }
    }
  },
}

/** Years of other than four figures. */
function* oddYears(whole: WholeText): Generator<{ readonly words: string; readonly index: number }> {
  for (const { 0: words, index } of allMatches(whole.text, YEAR_OF_ACCOUNTS)) yield { words, index }
  const passages = new Set(allMatches(whole.text, ODD_YEAR).map(({ index }) => passageAt(whole, index)))
  for (const passage of passages)
    for (const { 0: words, index } of allMatches(passage?.text ?? '', YEAR_OF_OTHERS))
      yield { words, index: (passage?.start ?? 0) + index }
}

/** The year of the report or the one before, whichever differs in one digit alone. */
function yearMeant(words: string, year: number | undefined): { readonly expected?: string } {
  const years = year === undefined ? [] : [String(year), String(year - 1)]
  const [meant, second] = years.filter((one) => [...one].filter((digit, index) => digit !== words[index]).length === 1)
  return meant === undefined || second !== undefined ? {} : { expected: `${meant}年` }
}

const fillsCell = (text: string, start: number, words: string): boolean =>
  BEFORE_MONTH.test(text.slice(Math.max(0, start - REACH), start)) &&
  AFTER_MONTH.test(text.slice(start + words.length, start + words.length + REACH))

/** Where the text names such a date; patterns are tried around its signs alone. */
function* noDates(text: string): Generator<{ words: string; start: number; isYear: boolean; isJoined: boolean }> {
  let last = 0
  for (const { index } of allMatches(text, NUMBERED)) {
    const from = Math.max(last, index - BEFORE)
    for (const match of allMatches(text.slice(from, index + BEHIND), NO_DATE)) {
      const start = from + match.index
      const { year, joined } = match.groups ?? {}
      yield { words: match[0], start, isYear: year !== undefined, isJoined: joined !== undefined }
      last = start + match[0].length
    }
  }
}
