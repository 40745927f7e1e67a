import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const CLOSED_WORDS = ['闭馆', '闭园', '闭场', '停业', '停运', '停馆']
const CLOSED = `(?:${CLOSED_WORDS.join('|')})`
/** `2022年实际开放320天，闭馆45天`. */
const BOTH = new RegExp(
  `(?:开放|开馆|开园|营业|运行|运营)\\s?(?<open>\\d{2,3})天[，,、；;](?:实际|累计|合计|共)?${CLOSED}\\s?(?<closed>\\d{1,3})天`,
  'g',
)
const ALONE = new RegExp(`(?:合计|累计|共计?|全年)${CLOSED}\\s?(?<closed>\\d{1,3})天`, 'g')
const OF_YEAR = /全年|年度|20(?<year>\d{2})年/

/** Days on which a place was open and on which it was closed, in a year that another place of the text completes. */
export const openAndClosedDays: Check = {
  id: 'open-and-closed-days',
  category: 'contradiction',
  severity: 'error',
  title: '场馆全年开放与闭馆的天数之和应为全年天数，闭馆天数在各处应当一致。',
  basis: '文内关系：开放天数 + 闭馆天数 = 全年天数（365天，闰年366天）。',
  example: {
    wrong: '2022年场馆开放320天，闭馆35天。……两次临时闭馆，合计闭馆45天。',
    right: '2022年场馆开放320天，闭馆45天。……两次临时闭馆，合计闭馆45天。',
  },
  *run(disclosure) {
    const { year } = disclosure
    const told = year === undefined ? [] : daysTold(disclosure)
    if (year === undefined || told.length === 0) return
    const byClosed = new Map(told.map((one) => [one.closed, one]))
    const days = dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)
    for (const { open, closed, span } of told) {
      const other = open === undefined ? undefined : byClosed.get(days - open)
      if (open === undefined || other === undefined || open + closed === days) continue
      yield {
        message: `开放${open}天与闭馆${closed}天之和不是全年的${days}天，另一处闭馆为${other.closed}天。`,
        evidence: [span, other.span],
        expected: `${other.closed}天`,
        actual: `${closed}天`,
      }
    }
  },
}

interface Told {
  readonly open: number | undefined
  readonly closed: number
  readonly span: Span
}

const daysTold = (disclosure: Disclosure): Told[] =>
  passagesWithAny(wholeText(disclosure), CLOSED_WORDS).flatMap(({ text, at }) =>
    [...allMatches(text, BOTH), ...allMatches(text, ALONE)].flatMap((match): Told[] => {
      const { open, closed } = match.groups ?? {}
      const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
      const told = OF_YEAR.exec(sentence)
      const isOther = told?.groups?.year !== undefined && 2000 + Number(told.groups.year) !== disclosure.year
      if (isOther || (open !== undefined && told === null)) return []
      const span = { ...at, start: match.index, end: match.index + match[0].length }
      return [{ open: open === undefined ? undefined : Number(open), closed: Number(closed), span }]
    }),
  )
