import type { Disclosure, EvaluationReport, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const DATE = /(20\d{2})年(\d{1,2})月(\d{1,2})日/
/** What ends the name of an indicator that is a date. */
const NAME_OF_DATE = /(?:的)?(?:时间|日期|时限)$/
/** Shorter names (完成) say of too many things when they happened. */
const SHORTEST_EVENT = 4
const PLANNED = /计划|预计|拟|应|前|底|截至|截止|要求/

/** The day on which something was done, in the form and in the report of one project. */
export const sameDate: Check = {
  id: 'report-date-against-form',
  category: 'table-text',
  severity: 'error',
  title: '项目自评报告与自评表所写的完成日期应当一致。',
  basis: '绩效自评报告与自评表反映同一项目的同一事实。',
  example: {
    wrong: '自评表：通车运行时间，2022年9月18日；报告：2022年10月18日通车运行。',
    right: '自评表：通车运行时间，2022年9月18日；报告：2022年9月18日通车运行。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const rows = disclosure.evaluations
        .filter(({ id }) => report.evaluations.includes(id))
        .flatMap(({ indicators }) => indicators)
      for (const row of rows) {
        const dated = eventOf(row)
        const told = dated === undefined ? [] : datesTold(disclosure, report, dated.event)
        const [first] = told
        if (dated === undefined || first === undefined || told.some(({ date }) => date === dated.date)) continue
        yield {
          message: `“${dated.event}”的日期，自评表为${dated.date}，项目自评报告为${first.date}，两者不一致。`,
          evidence: [first.span, dated.span],
          expected: dated.date,
          actual: first.date,
        }
      }
    }
  },
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

/** The days that the report's sentences give for it. */
function datesTold(disclosure: Disclosure, report: EvaluationReport, event: string): { date: string; span: Span }[] {
  const behind = new RegExp(`${DATE.source}[^，。；\\d]{0,6}${event.replace(/[^一-龥]/g, '.')}`, 'g')
  return passagesBetween(wholeText(disclosure), report.start, report.end).flatMap(({ text, at }: Passage) => {
    if (at.cell !== undefined || !text.includes(event)) return []
    return allMatches(text, behind).flatMap((match) => {
      const date = printed(match)
      const clause = text.slice(Math.max(0, match.index - 6), match.index + match[0].length)
      if (date === undefined || PLANNED.test(clause)) return []
      return [{ date, span: { ...at, start: match.index, end: match.index + match[0].length } }]
    })
  })
}

function printed(match: RegExpExecArray | RegExpMatchArray | null): string | undefined {
  if (match === null) return undefined
  const [, year, month, day] = match
  return `${year}年${Number(month)}月${Number(day)}日`
}
