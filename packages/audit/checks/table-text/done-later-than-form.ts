import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { namedForm } from '../../evaluations/named-form.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { behindLast } from '../../wording/ending.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `补助资金发放时间`, `设备验收日期`: what was done, and when. */
const EVENT =
  /^(?<object>.*?)(?:完成)?(?<deed>发放|兑付|兑现|拨付|支付|验收|竣工|完工|投入使用|印发|上线|报送|提交|交付|安装|建成|签订)(?:完成|到位|完毕)?(?:的)?(?:时间|日期|时限|期限)$/
/** `8月25日`, `8月`, `2023年8月25日已完成`: a result, no bound. */
const ACTUAL =
  /^(?:于)?(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})日)?(?:已|全部|完成|发放|到位)*$/
/** `9月5日完成全部发放`, `9月5日将补助全部兑付到位`; not the end of a period. */
const TOLD =
  /(?<![\d月日至—~-])(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?![前至—~-])(?<words>[^，,。；;、：:\d]{2,18})/g
/** All of it, not one of several times. */
const IN_ALL = /完成|全部|全额|均已|完毕|到位|通过|^签订/
const OF_ONE_TIME = /批|期|次|部分|标段|尾款|首|预付|其余|剩余|计划|拟|应|补[发付]/
/** One of several times in the year. */
const ONE_OF_SEVERAL = /[春秋]季|学期|季度|半年|[一二三四五\d]批/
/** What stands around the thing and the deed. */
const FILLING = /完成|全部|全额|均已|完毕|到位|通过|一次性|组织|将|对|所有|已|均|了|于|的|并|才/g
const NO_OBJECT_LENGTH = 1

/** What a report says was done to the last on a day behind that of its form. */
export const doneLaterThanForm: Check = {
  id: 'done-later-than-form',
  category: 'table-text',
  severity: 'error',
  title: '项目自评报告、自评表的目标完成情况所述全部完成的日期不应晚于自评表时效指标的实际完成值。',
  basis: '绩效自评报告与自评表反映同一项目的同一事实。',
  example: {
    wrong: '自评表：补助发放时间，实际完成值9月20日；报告：11月3日完成全部发放。',
    right: '自评表：补助发放时间，实际完成值9月20日；报告：9月20日完成全部发放。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const form = namedForm(disclosure, report)
      const events = form === undefined ? eventsOfAll(disclosure) : eventsOf(form)
      if (events.length === 0) continue
      for (const passage of passagesBetween(wholeText(disclosure), report.start, report.end))
        if (passage.at.cell === undefined) yield* laterIn(passage, events, disclosure.year)
    }
    for (const form of disclosure.evaluations) yield* laterInGoals(disclosure, form)
  },
}

/** What the form itself tells of how its goals were reached. */
function* laterInGoals(disclosure: Disclosure, form: Evaluation): Generator<Observation> {
  if (form.goals === undefined) return
  const events = eventsOf(form)
  const { block, cell } = form.goals.actual.span
  if (events.length === 0) return
  for (const passage of passagesBetween(wholeText(disclosure), block, block + 1))
    if (passage.at.cell === cell) yield* laterIn(passage, events, disclosure.year, '目标完成情况')
}

interface Event {
  readonly row: IndicatorRow
  /** The project that must be spoken of, where the report has no form of its own. */
  readonly project?: string
  readonly object: string
  readonly deed: string
  readonly day: Day
}

interface Day {
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
}

/** The deeds that the form dates by one day. */
function eventsOf({ indicators }: Evaluation): Event[] {
  const events = indicators.flatMap((row): Event[] => {
    const { object = '', deed } = EVENT.exec(row.indicator.name)?.groups ?? {}
    const day = dayOf(ACTUAL.exec(row.indicator.actual.text.replace(/\s/g, '')))
    return deed === undefined || day === undefined ? [] : [{ row, object, deed, day }]
  })
  // `秋季学期发放完成时间` is told of by its term, whatever else was done so.
  return events.filter(
    ({ deed, object }) =>
      ONE_OF_SEVERAL.test(object) ||
      new Set(indicators.flatMap(({ indicator: { name, actual } }) => (name.includes(deed) ? [actual.text] : [])))
        .size === 1,
  )
}

/** More forms are looked through by their reports' names alone. */
const MOST_EVENTS = 60

/** What the forms of all projects date, for reports on several of them. */
const eventsOfAll = oncePerDisclosure(({ evaluations }): readonly Event[] => {
  const events = evaluations
    .filter(({ kind }) => kind === 'project')
    .flatMap((form) => eventsOf(form).map((event) => ({ ...event, project: form.name?.text ?? '' })))
  return events.length > MOST_EVENTS ? [] : events
})

function dayOf(match: RegExpExecArray | null): Day | undefined {
  const { year, month, day } = match?.groups ?? {}
  if (month === undefined) return undefined
  return {
    year: year === undefined ? undefined : Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  }
}

function* laterIn(
  { text, at }: Passage,
  events: readonly Event[],
  year: number | undefined,
  where = '报告',
): Generator<Observation> {
  if (!events.some(({ deed }) => text.includes(deed))) return
  for (const match of allMatches(text, TOLD)) {
    const { words = '' } = match.groups ?? {}
    const told = dayOf(match)
    if (told === undefined || !IN_ALL.test(words) || OF_ONE_TIME.test(words)) continue
    const subject = subjectOf(text.slice(0, match.index))
    const event = events.find((one) => isOf(one, words, subject) && isLater(told, one.day, year))
    if (event === undefined) continue
    const { name, actual } = event.row.indicator
    yield {
      message: `${where}写“${match[0]}”，自评表“${name}”的实际完成值为${actual.text}，${where}的日期更晚。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...cellSpans(event.row, ['actual', 'target', 'name']),
      ],
      expected: actual.text,
      actual: match[0],
    }
  }
}

/** `秋季学期助学金于`: what the day is told of, in front of it. */
const subjectOf = (before: string): string =>
  behindLast(before.slice(-LONGEST_SUBJECT), '，,。；;：:、（(').replace(/[于在]$/, '')
const LONGEST_SUBJECT = 24
/** The deed alone, or with words of its object; of one term, or of a project that the report names, only where the subject says so. */
function isOf({ object, deed, project }: Event, words: string, subject: string): boolean {
  if (!words.includes(deed)) return false
  const rest = words.replace(deed, '').replace(FILLING, '')
  if (project !== undefined) return isToldOf(project, object, `${subject}${rest}`)
  if ([subject, object].some((one) => ONE_OF_SEVERAL.test(one)) && !(object !== '' && subject.includes(object)))
    return false
  if (rest.length <= NO_OBJECT_LENGTH) return true
  return [...rest].some((_, index) => index + 1 < rest.length && object.includes(rest.slice(index, index + 2)))
}

/** `秋季学期助学金`: the object and, beside it, words of the project's name alone. */
function isToldOf(project: string, object: string, told: string): boolean {
  const rest = told.replace(object, '')
  return (
    object.length >= SHORTEST_OBJECT && told.includes(object) && rest.length >= SHORTEST_NAME && project.includes(rest)
  )
}

const SHORTEST_OBJECT = 2
const SHORTEST_NAME = 3

/** In the same year; a month alone lasts to its end. */
function isLater(told: Day, done: Day, reporting: number | undefined): boolean {
  const years = [told, done].map(({ year }) => year ?? reporting)
  if (years[0] !== years[1]) return false
  if (told.month !== done.month) return told.month > done.month
  return told.day !== undefined && done.day !== undefined && told.day > done.day
}
