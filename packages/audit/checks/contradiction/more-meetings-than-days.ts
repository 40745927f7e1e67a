import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const MEETING = '例会|协调会|推进会|调度会|碰头会|监理会|工作会'
const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,5}'
/** `召开工地例会42次`, `召开42次监理例会`. */
const MEETINGS = new RegExp(
  `(?:召开|组织|举行)[^，。；、\\d]{0,12}?(?:(?:${MEETING})议?(?:共|累计)?(?<behind>${NUMBER})余?[次场]|(?<before>${NUMBER})余?[次场][^，。；、\\d]{0,8}?(?:${MEETING}))`,
  'g',
)
/** `历时300日历天`, `合同工期300天`, `建设周期10个月`. */
const LASTED =
  /(?:历时|工期|建设周期|施工周期|总工期|实施周期)(?:共|为|约|是)?(?<number>\d{1,4})(?:个)?(?<unit>日历天|天|日|月)/g
const DAYS_OF_MONTH = 31
/** `报送工作日报265期`: one a day. */
const DAILY = new RegExp(
  `(?<!\\d)(?:工作|监测|巡查|巡检|调度)?日报(?:表)?(?:共|累计)?(?<behind>${NUMBER})[期份次]`,
  'g',
)
/** `服务期为4月10日至12月20日`: the only time that is told. */
const SERVED =
  /(?:服务|合同|实施|监测|履约)期(?:限|间)?(?:为|是|自|从)*(?<month>\d{1,2})月(?<day>\d{1,2})日[至到—-](?<lastMonth>\d{1,2})月(?<lastDay>\d{1,2})日/g

/** A work is met about once a day at the most. */
export const moreMeetingsThanDays: Check = {
  id: 'more-meetings-than-days',
  category: 'contradiction',
  severity: 'warning',
  title: '工程项目召开的工地例会、协调会等次数不应多于工期的天数。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '工程历时180日历天……召开工地例会260次。',
    right: '工程历时180日历天……召开工地例会26次。',
  },
  *run(disclosure) {
    if (passagesWithAny(wholeText(disclosure), [...MEETING.split('|'), '日报']).length === 0) return
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'project') continue
      yield* beyondDays(disclosure, report)
      yield* beyondService(disclosure, report)
    }
  },
}

interface Counted {
  readonly number: number
  readonly words: string
  readonly span: Span
}

function* beyondDays(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  const lasted = passages.flatMap((passage) => countedIn(passage, LASTED))
  const longest = lasted.reduce<Counted | undefined>(
    (most, one) => (most === undefined || one.number > most.number ? one : most),
    undefined,
  )
  if (longest === undefined) return
  for (const { number, words, span } of passages.flatMap((passage) => countedIn(passage, MEETINGS)))
    if (number > longest.number)
      yield {
        message: `“${words}”，而工期最长${longest.number}天，平均每天不止一次。`,
        evidence: [span, longest.span],
      }
}

/** More daily reports than the time that is served has days. */
function* beyondService(disclosure: Disclosure, { start, end }: EvaluationReport): Generator<Observation> {
  const { year } = disclosure
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  const [served, another] = passages.flatMap(({ text, at }) =>
    allMatches(text, SERVED).map((match) => ({
      match,
      span: { ...at, start: match.index, end: match.index + match[0].length },
    })),
  )
  if (served === undefined || another !== undefined || year === undefined) return
  const { month, day, lastMonth, lastDay } = served.match.groups ?? {}
  const [first, last] = [
    dayNumber(year, Number(month), Number(day)),
    dayNumber(year, Number(lastMonth), Number(lastDay)),
  ]
  const days = last - first + 1
  if (days <= 0) return
  for (const { number, words, span } of passages.flatMap((passage) => countedIn(passage, DAILY)))
    if (number > days)
      yield {
        message: `“${words}”，而“${served.match[0]}”只有${days}天，每天不止一期。`,
        evidence: [span, served.span],
      }
}

const countedIn = ({ text, at }: Passage, pattern: RegExp): Counted[] =>
  allMatches(text, pattern).map(({ 0: words, index, groups }) => ({
    number:
      wholeNumber(groups?.number ?? groups?.behind ?? groups?.before) * (groups?.unit === '月' ? DAYS_OF_MONTH : 1),
    words,
    span: { ...at, start: index, end: index + words.length },
  }))
