import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const CLOSED = ['闭馆', '闭园', '闭站', '停业', '停运', '停诊', '停开', '关闭']
const OPEN = '开放|开馆|开园|营业|运营|运行|开诊|接诊'
/** `1月20日至3月20日闭馆61天，…，全年实际开放304天`: the one in front of the other within a sentence. */
const TOLD = new RegExp(
  `(?:${CLOSED.join('|')})(?:了|共|共计)?(?<closed>\\d{1,3})[天日](?<between>[^。]{0,60}?)(?:全年|年度|本年)(?:累计|实际|共|共计|免费|对外){0,3}(?:${OPEN})(?:了|共|共计)?(?<open>\\d{1,3})[天日]`,
  'g',
)
/** Of one of several places, or of another year. */
const OF_OTHERS = /上年|去年|分别|平均|分馆|\d个|另|其[他余它中]/

/** A place is not open and closed on the same day: both together are no more than the year. */
export const daysOfYear: Check = {
  id: 'days-of-year',
  category: 'contradiction',
  severity: 'error',
  title: '同一句所述闭馆（停业）天数与全年开放（运行）天数之和，不应超过全年天数。',
  basis: '文内关系：开放天数＋闭馆天数≤全年天数（平年365天，闰年366天）。',
  example: {
    wrong: '因修缮闭馆60天，全年实际开放325天。',
    right: '因修缮闭馆60天，全年实际开放305天。',
  },
  *run(disclosure) {
    const days = daysIn(disclosure.year ?? LEAP_YEAR)
    for (const passage of passagesWithAny(wholeText(disclosure), CLOSED))
      if (passage.at.cell === undefined) yield* beyond(passage, days)
  },
}

const LEAP_YEAR = 2020
const daysIn = (year: number): number => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)

function* beyond({ text, at }: Passage, days: number): Generator<Observation> {
  for (const { index, 0: words, groups } of allMatches(text, TOLD)) {
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
