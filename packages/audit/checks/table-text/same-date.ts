import type { Disclosure, Evaluation, EvaluationReport, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const DATE = /(20\d{2})年(\d{1,2})月(\d{1,2})日/
/** What ends the name of an indicator that is a date. */
const NAME_OF_DATE = /(?:的)?(?:时间|日期|时限)$/
/** Shorter names (完成) say of too many things when they happened. */
const SHORTEST_EVENT = 4
const PLANNED = /计划|预计|拟|应|前|底|截至|截止|要求/

const DEED_LENGTH = 2
const SHORTEST_OBJECT = 2
/** Done more than once, or not all of it. */
const OF_PART = /批|[一二三四五\d]期|部分|标段|首|第/
const CLAUSE_END = /[，,。；;：:、（(]/

/** The day on which something was done, in the indicators, in the completion of the goals, and in the report of one project. */
export const sameDate: Check = {
  id: 'report-date-against-form',
  category: 'table-text',
  severity: 'error',
  title: '项目自评报告、自评表的目标完成情况与自评表指标所写的完成日期应当一致。',
  basis: '绩效自评报告与自评表反映同一项目的同一事实。',
  example: {
    wrong: '自评表：通车运行时间，2022年9月18日；报告：2022年10月18日通车运行。',
    right: '自评表：通车运行时间，2022年9月18日；报告：2022年9月18日通车运行。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const forms = disclosure.evaluations.filter(({ id }) => report.evaluations.includes(id))
      yield* otherDates(forms, paragraphsOf(disclosure, report), '项目自评报告')
    }
    for (const form of disclosure.evaluations) yield* otherDates([form], completionOf(disclosure, form), '目标完成情况')
  },
}

function* otherDates(
  forms: readonly Evaluation[],
  passages: readonly Passage[],
  where: string,
): Generator<Observation> {
  for (const dated of forms.flatMap(({ indicators }) => indicators.flatMap((row) => eventOf(row) ?? []))) {
    const told = passages.flatMap((passage) => datesTold(passage, dated.event))
    const [first] = told
    if (first === undefined || told.some(({ date }) => date === dated.date)) continue
    yield {
      message: `“${dated.event}”的日期，自评表为${dated.date}，${where}为${first.date}，两者不一致。`,
      evidence: [first.span, dated.span],
      expected: dated.date,
      actual: first.date,
    }
  }
}

const paragraphsOf = (disclosure: Disclosure, { start, end }: EvaluationReport): Passage[] =>
  passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)

/** Where a form tells what became of its goals. */
function completionOf(disclosure: Disclosure, { goals }: Evaluation): Passage[] {
  if (goals === undefined) return []
  const { block, cell } = goals.actual.span
  return passagesBetween(wholeText(disclosure), block, block + 1).filter(({ at }) => at.cell === cell)
}

/** `投入使用时间 | 2021年9月18日`: what happened, and when. */
function eventOf({ indicator, cells }: IndicatorRow): { event: string; date: string; span: Span } | undefined {
  const event = indicator.name.replace(NAME_OF_DATE, '')
  const date = printed(DATE.exec(indicator.actual.text))
  const cell = cells.get('actual')
  if (event === indicator.name || event.length < SHORTEST_EVENT || date === undefined || cell === undefined)
    return undefined
  return PLANNED.test(indicator.actual.text) ? undefined : { event, date, span: cell.span }
}

/** The days that sentences give for it. */
function datesTold({ text, at }: Passage, event: string): { date: string; span: Span }[] {
  const [object, deed] = [event.slice(0, -DEED_LENGTH), event.slice(-DEED_LENGTH)]
  if (!text.includes(deed)) return []
  const behind = new RegExp(`${DATE.source}[^，。；\\d]{0,6}${event.replace(/[^一-龥]/g, '.')}`, 'g')
  const around = new RegExp(`${DATE.source}[^，,。；;、\\d]{0,6}${deed}`, 'g')
  const directly = allMatches(text, behind).filter(
    ({ index, 0: words }) => !PLANNED.test(text.slice(Math.max(0, index - 6), index + words.length)),
  )
  const divided = allMatches(text, around).filter(({ index, 0: words }) => {
    const before = text.slice(0, index).split(CLAUSE_END).at(-1) ?? ''
    const isOfObject = object.length >= SHORTEST_OBJECT && before.includes(object)
    return isOfObject && !PLANNED.test(before + words) && !OF_PART.test(before + words)
  })
  return [...directly, ...divided].flatMap((match) => {
    const date = printed(match)
    return date === undefined ? [] : [{ date, span: { ...at, start: match.index, end: match.index + match[0].length } }]
  })
}

function printed(match: RegExpExecArray | RegExpMatchArray | null): string | undefined {
  if (match === null) return undefined
  const [, year, month, day] = match
  return `${year}年${Number(month)}月${Number(day)}日`
}
