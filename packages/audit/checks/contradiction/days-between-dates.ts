import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const dateOf = (which: string): string =>
  `(?:(?<${which}Year>20\\d{2})年)?(?<${which}Month>\\d{1,2})月(?<${which}Day>\\d{1,2})日`
/** `5月1日至6月20日抽调9名干部，连续值守51天`: without a break from the first day to the last. */
const ON_END = new RegExp(
  `${dateOf('first')}\\s?(?:至|到|—|-|～|~)\\s?${dateOf('last')}(?:期间)?(?![^。；]*\\d{1,2}月)(?![^。；]*(?:其中|除|累计|工作日))[^。；]{0,40}?连续(?:值守|值班|奋战|驻守|坚守|驻点|运转|在岗|作战)了?\\s?(?<days>\\d{1,3})\\s?天(?!左右|余|多)`,
  'g',
)
/** `由计划的5月31日推迟到6月20日，推迟20天`, `原定5月31日完工，实际6月20日完工，晚了20天`. */
const PUT_OFF = new RegExp(
  `(?:由|从|原定|原计划|计划|应于|约定)(?:[^，。；\\d]{0,8})?${dateOf('first')}[^。；\\d]{0,16}(?:推迟|延迟|顺延|延后|延期|延长|实际|提前)[^，。；\\d]{0,8}${dateOf('last')}[^。；\\d]{0,10}[，,（(](?:比计划|较计划|共|总共|整体|实际)?(?:推迟|延迟|顺延|延后|延期|延长|逾期|超期|晚|提前|早)了?\\s?(?<days>\\d{1,3})\\s?(?:个)?(?:日历)?[天日]`,
  'g',
)
/** Both days may be counted, or one of them. */
const BOTH_DAYS = 1
/** A time without a break that is shorter than so many parts of the whole lies within it. */
const PARTS_OF_WHOLE = 2

/** So many days lie between two dates. */
export const daysBetweenDates: Check = {
  id: 'days-between-dates',
  category: 'contradiction',
  severity: 'error',
  title: '写明起止日期又写连续若干天、推迟（提前）若干天的，天数应等于两个日期相隔的天数。',
  basis: '文内关系：天数 = 止日 − 起日（首尾均计的加1天）。',
  example: {
    wrong: '完工时间由计划的5月31日推迟到6月20日，推迟10天。',
    right: '完工时间由计划的5月31日推迟到6月20日，推迟20天。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['连续', '推迟', '延', '提前', '实际'])) {
      if (!passage.text.includes('日') || !/\d\s?[天日]/.test(passage.text)) continue
      for (const pattern of [ON_END, PUT_OFF]) yield* toldOtherwise(passage, pattern, disclosure.year)
    }
  },
}

function* toldOtherwise({ text, at }: Passage, pattern: RegExp, year: number | undefined): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const apart = daysApart(match.groups ?? {}, year)
    const told = Number(match.groups?.days)
    if (apart === undefined || (told >= apart && told <= apart + BOTH_DAYS)) continue
    if (pattern === ON_END && told * PARTS_OF_WHOLE < apart) continue
    yield {
      message: `两个日期相隔${apart}天，此处写${told}天，日期或天数有误。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${apart}天`,
      actual: `${told}天`,
    }
  }
}

/** What lies between both dates, whichever comes first; nothing where no year is known, or the year turns between them. */
function daysApart(groups: Readonly<Record<string, string | undefined>>, year: number | undefined): number | undefined {
  const { firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay } = groups
  const begun = Number(firstYear ?? lastYear ?? year)
  const first = dayNumber(begun, Number(firstMonth), Number(firstDay))
  const last = dayNumber(Number(lastYear ?? begun), Number(lastMonth), Number(lastDay))
  const isTurned = last < first && lastYear === undefined && Number(lastMonth) < Number(firstMonth)
  return Number.isNaN(last - first) || isTurned ? undefined : Math.abs(last - first)
}
