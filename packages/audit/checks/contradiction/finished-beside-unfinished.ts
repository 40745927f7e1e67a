import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `项目已按期全面完工`. */
const FINISHED =
  /(?:本?项目|各标段|[全各]部工程|工程)(?:均|已|全部)*(?:按期|如期|按时)?(?:全面|全部)(?:按期|如期|按时)?(?:完工|竣工|建成)/
/** `二标段未完工`, `计划于2023年3月完工`. */
const UNFINISHED =
  /(?<!如|若|因|[的对])(?:[未没](?:能)?(?:按期|如期|全部|全面)?(?:完工|竣工|建成)|计划于?(?<year>20\d{2})年\d{1,2}月(?:底)?(?:前)?(?:全部|全面)?(?:完工|竣工|建成))/
/** Told of an earlier time, or of what is to be avoided. */
const OF_OTHER_TIME = /原计划|此前|曾|避免|防止|是否|以前年度|上年/

interface Told {
  readonly words: string
  readonly span: Span
}

/** A project is finished as a whole in its conclusion, and not in what its report and form tell. */
export const finishedBesideUnfinished: Check = {
  id: 'finished-beside-unfinished',
  category: 'contradiction',
  severity: 'error',
  title: '同一项目的报告和自评表写明尚未完工的，结论不应称项目已全面完工。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结论应与绩效分析相符。',
  example: {
    wrong: '二标段计划于2023年3月完工（2022年度）。……项目已按期全面完工。',
    right: '二标段计划于2023年3月完工（2022年度）。……项目一标段已完工，二标段未完工。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports)
      if (report.kind === 'project') yield* withinReport(disclosure, report)
  },
}

function* withinReport(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const { start, end } = report
  const passages = passagesBetween(wholeText(disclosure), start + 1, end).filter(({ at }) => at.cell === undefined)
  const [claim] = passages.flatMap((passage) => toldIn(passage, FINISHED))
  if (claim === undefined) return
  const form = formOfReport(disclosure, report)
  const unlike = [
    ...passages.flatMap((passage) => toldIn(passage, UNFINISHED, disclosure.year)),
    ...(form === undefined ? [] : unfinishedIn(form)),
  ]
  if (unlike.length === 0) return
  yield {
    message: `此处称“${claim.words}”，同一项目另写“${unlike[0]?.words}”。`,
    evidence: [claim.span, ...unlike.map(({ span }) => span)],
  }
}

function toldIn({ text, at }: Passage, pattern: RegExp, year?: number): Told[] {
  const match = pattern.exec(text)
  if (match === null) return []
  const clause = text.slice(Math.max(0, text.lastIndexOf('，', match.index)), match.index + match[0].length)
  const due = match.groups?.year
  if (OF_OTHER_TIME.test(clause) || (due !== undefined && (year === undefined || Number(due) <= year))) return []
  return [{ words: match[0], span: { ...at, start: match.index, end: match.index + match[0].length } }]
}

/** What the form reports as done. */
const unfinishedIn = ({ indicators }: Evaluation): Told[] =>
  indicators.flatMap(({ cells }) => {
    const actual = cells.get('actual')
    return actual !== undefined && /未完工|未竣工|未建成/.test(actual.text)
      ? [{ words: actual.text, span: actual.span }]
      : []
  })
