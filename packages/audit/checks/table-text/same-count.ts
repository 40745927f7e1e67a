import type { Disclosure, Evaluation, EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedIn, countedInterval, countedSpan, isSumOf, mayBeSame } from '../../evaluations/counted.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { type IndicatorCount, indicatorCounts } from '../../evaluations/indicator-counts.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { type ProjectLink, projectLinks } from '../../evaluations/project-links.ts'
import { reportCounts, sameThing } from '../../evaluations/report-counts.ts'

/** What a project's form counts, against what its report says of the same thing. */
export const sameCount: Check = {
  id: 'report-count-against-form',
  category: 'table-text',
  severity: 'error',
  title: '项目自评报告与自评表对同一事项的数量应当一致。',
  basis: '绩效自评报告与自评表反映同一项目的同一事实。',
  example: {
    wrong: '自评表：印制手册4000本；报告：印制手册4700本',
    right: '自评表：印制手册4000本；报告：印制手册4000本',
  },
  *run(disclosure) {
    const links = projectLinks(disclosure)
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const printed = tableTexts(disclosure, report, links)
      if (printed.length === 0) continue
      const told = reportCounts(disclosure, report)
      yield* oncePerTold(printed.flatMap((one) => [...contradictions(disclosure, one, told)]))
    }
    for (const [form, told] of listedTexts(disclosure))
      for (const one of indicatorCounts(form)) yield* contradictions(disclosure, one, told)
  },
}

/** A count of the report is told of once, though two cells of its forms have it otherwise. */
function* oncePerTold(observations: readonly Observation[]): Generator<Observation> {
  const seen = new Set<string>()
  for (const observation of observations) {
    const key = observation.evidence
      .slice(1)
      .map(({ block, cell, start }) => [block, cell, start].join('.'))
      .join(' ')
    if (!seen.has(key)) yield observation
    seen.add(key)
  }
}

function tableTexts(disclosure: Disclosure, report: EvaluationReport, links: readonly ProjectLink[]): IndicatorCount[] {
  const indicators = disclosure.evaluations.filter(({ id }) => report.evaluations.includes(id)).flatMap(indicatorCounts)
  const contents = links
    .filter((link) => link.report === report && link.likeness >= 0.75)
    .flatMap(({ money }) => (money.row?.content === undefined ? [] : countedIn(money.row.content)))
    .map((counted) => ({ counted, subject: '', planned: [], siblings: [] }))
  return [...indicators, ...contents.filter(isPlainNumber), ...resultsOf(disclosure, report)]
}

/** What the form of a report says was done (目标实际完成情况); what it set out to do may be told as well. */
function resultsOf(disclosure: Disclosure, report: EvaluationReport): IndicatorCount[] {
  const goals = formOfReport(disclosure, report)?.goals
  if (goals === undefined || goals.actual.text === goals.expected.text) return []
  const planned = countedIn(goals.expected).map(({ quantity }) => quantity)
  return countedIn(goals.actual)
    .map((counted) => ({ counted, subject: '', planned, siblings: [] }))
    .filter(isPlainNumber)
}

const isPlainNumber = ({ counted }: IndicatorCount): boolean => counted.quantity.comparison === undefined

/** What the department's own list of projects tells of each, by its form. */
function listedTexts(disclosure: Disclosure): ReadonlyMap<Evaluation, Counted[]> {
  const told = new Map<Evaluation, Counted[]>()
  const ofProjects = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
  for (const { text, block, form } of listedProjects(disclosure)) {
    if (ofProjects.some(({ start, end }) => start <= block && block < end)) continue
    const words = { text: text.replace(/\s/g, ''), span: { block, start: 0, end: text.length } }
    const counts = countedIn(words).filter(
      ({ quantity, before }) => quantity.comparison === undefined && !isOtherYear(before, disclosure.year),
    )
    told.set(form, [...(told.get(form) ?? []), ...counts])
  }
  return told
}

function* contradictions(
  disclosure: Disclosure,
  printed: IndicatorCount,
  told: readonly Counted[],
): Generator<Observation> {
  const same = told.flatMap((counted) => {
    const severity = sameThing(printed, counted)
    const isPlan = printed.planned.some((target) => mayBeSame(target, counted.quantity))
    return severity === undefined || isPlan ? [] : [{ counted, severity }]
  })
  if (same.some(({ counted }) => mayBeSame(printed.counted.quantity, counted.quantity))) return
  const [first] = same
  if (first === undefined) return
  // `春节慰问142名，“七一”慰问184名`: what the form counts in all.
  const counts = same.map(({ counted: { quantity } }) => quantity)
  if (counts.length > 1 && isSumOf(counts, printed.counted.quantity)) return
  const several = new Set(same.map(({ counted }) => countedInterval(counted.quantity).low)).size > 1
  const show = ({ before, words, quantity }: Counted): string =>
    `${before}${words.text.slice(quantity.start, quantity.end)}`
  yield {
    severity: several ? 'warning' : first.severity,
    message: `同一事项数量不一致：自评表为“${show(printed.counted)}”，项目自评报告为“${show(first.counted)}”。`,
    evidence: [...same.slice(0, 3).map(({ counted }) => counted), printed.counted].map((counted) =>
      countedSpan(disclosure.document, counted),
    ),
    expected: show(printed.counted),
    actual: show(first.counted),
  }
}
