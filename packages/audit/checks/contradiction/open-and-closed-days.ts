import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const CLOSED_WORDS = ['闭馆', '闭园', '闭场', '闭站', '停业', '停运', '停馆', '停诊', '停开', '关闭']
const CLOSED = `(?:${CLOSED_WORDS.join('|')})`
/** `2022年实际开放320天，闭馆45天`. */
const BOTH = new RegExp(
  `(?:开放|开馆|开园|营业|运行|运营)\\s?(?<open>\\d{2,3})天[，,、；;](?:实际|累计|合计|共)?${CLOSED}\\s?(?<closed>\\d{1,3})天`,
  'g',
)
const ALONE = new RegExp(`(?:合计|累计|共计?|全年)${CLOSED}\\s?(?<closed>\\d{1,3})天`, 'g')
/** `1月20日至3月20日闭馆61天，…，全年实际开放304天`: the one in front of the other within a sentence. */
const WITHIN_SENTENCE = new RegExp(
  `${CLOSED}(?:了|共|共计)?(?<closed>\\d{1,3})[天日](?<between>[^。]{0,60}?)(?:全年|年度|本年)(?:累计|实际|共|共计|免费|对外){0,3}(?:开放|开馆|开园|营业|运营|运行|开诊|接诊)(?:了|共|共计)?(?<open>\\d{1,3})[天日]`,
  'g',
)
/** Of one of several places, or of another year. */
const OF_OTHERS = /上年|去年|分别|平均|分馆|\d个|另|其[他余它中]/
/** Where no year is known, the longest. */
const LEAP_YEAR = 2020
const OF_YEAR = /全年|年度|20(?<year>\d{2})年/

/** Days on which a place was open and on which it was closed: no more than the year, and its whole where another place of the text completes it. */
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
    const days = daysIn(disclosure.year ?? LEAP_YEAR)
    for (const passage of passagesWithAny(wholeText(disclosure), CLOSED_WORDS))
      if (passage.at.cell === undefined) yield* beyond(passage, days)
    if (disclosure.year === undefined) return
    const told = daysTold(disclosure)
    const byClosed = new Map(told.map((one) => [one.closed, one]))
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

const daysIn = (year: number): number => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)

function* beyond({ text, at }: Passage, days: number): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, WITHIN_SENTENCE)) {
    const { closed, open, between = '' } = groups ?? {}
    const sum = Number(closed) + Number(open)
    if (sum <= days || OF_OTHERS.test(between)) continue
    yield {
      message: `关闭${closed}天、开放${open}天，合计${sum}天，超过全年${days}天。`,
      evidence: [{ ...at, start: index, end: index + words.length }],
      actual: `${open}天`,
    }
  }
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
