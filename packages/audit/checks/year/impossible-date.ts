import type { Check, Observation } from '../../check.ts'
import { spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** Four digits as a year of a report, a document or an event; a span of time (历时1200年) names no date. */
const YEAR =
  /(?<![\d.])(?<!距今|历时|超过|已有|长达|约|近|建城|建县|建校)(\d{4})\s?年(?=度|[初末底]|\s?\d{1,2}\s?月|[一-龥“，,）)])(?!历史|以来|前|以[上下]|古|左右|期)/y
const MONTH = /(?<=年\s?)(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/y
/** The months of an indicator on time: `≤12月`. */
const MONTH_ALONE = /(?<=^[≤≥<>＜＞＝=]?\s?)(\d{1,2})月(?=$|底|末|前)/my
/** What may be one, whatever stands around it. */
const LIKE_A_YEAR = /(\d{4})\s?年/g
const LIKE_A_MONTH = /(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?/g
/** The century that disclosures, their laws and their projects may speak of. */
const EARLIEST = 1900
const LATEST = 2100
const MONTHS = 12
const DAYS = 31

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
    yield* dates(whole, LIKE_A_YEAR, YEAR, (year) => year < EARLIEST || year > LATEST)
    yield* dates(whole, LIKE_A_MONTH, MONTH, (month, day) => month < 1 || month > MONTHS || day < 1 || day > DAYS)
    for (const found of dates(whole, LIKE_A_MONTH, MONTH_ALONE, (month) => month < 1 || month > MONTHS))
      yield { ...found, severity: 'info' }
  },
}

function* dates(
  whole: WholeText,
  like: RegExp,
  pattern: RegExp,
  isImpossible: (first: number, second: number) => boolean,
): Generator<Observation> {
  for (const { index, 1: first, 2: second = 1 } of whole.text.matchAll(like)) {
    if (!isImpossible(Number(first), Number(second))) continue
    pattern.lastIndex = index
    const match = pattern.exec(whole.text)
    if (match === null || !isImpossible(Number(match[1]), Number(match[2] ?? 1))) continue
    yield {
      message: `“${match[0]}”不是存在的日期，疑有数字写错。`,
      evidence: [spanAt(whole, match.index, match.index + match[0].length)],
      actual: match[0],
    }
  }
}
