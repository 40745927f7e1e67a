import type { Disclosure, Evaluation, EvaluationReport, Words } from '@mingzhang/disclosure'
import type { Check, Observation, Severity } from '../../check.ts'
import {
  type Counted,
  countedIn,
  countedInterval,
  countedSpan,
  mayBeSame,
  paragraphsBetween,
} from '../../evaluations/counted.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { type IndicatorCount, indicatorCounts, sameUnit } from '../../evaluations/indicator-counts.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { type ProjectLink, projectLinks } from '../../evaluations/project-links.ts'
import { speakOfSameMeasure } from '../../evaluations/same-measures.ts'
import { commonRun, coverage } from '../../evaluations/text-likeness.ts'

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
      const told = reportTexts(disclosure, report)
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
    .map((counted) => ({ counted, subject: '', planned: [] }))
  return [...indicators, ...contents.filter(isPlainNumber), ...resultsOf(disclosure, report)]
}

/** What the form of a report says was done (目标实际完成情况); what it set out to do may be told as well. */
function resultsOf(disclosure: Disclosure, report: EvaluationReport): IndicatorCount[] {
  const goals = formOfReport(disclosure, report)?.goals
  if (goals === undefined || goals.actual.text === goals.expected.text) return []
  const planned = countedIn(goals.expected).map(({ quantity }) => quantity)
  return countedIn(goals.actual)
    .map((counted) => ({ counted, subject: '', planned }))
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

/** Counts of the report outside its forms and its list of goals. */
function reportTexts({ document, evaluations, year }: Disclosure, report: EvaluationReport): Counted[] {
  const forms = evaluations.filter(({ id }) => report.evaluations.includes(id))
  const outside = ({ span }: Words): boolean =>
    !forms.some(({ start, end }) => span.block >= start && span.block <= end)
  return paragraphsBetween(document, report.start, report.end)
    .filter((words) => outside(words) && !/绩效目标[:：]|预计完成/.test(words.text.slice(0, 24)))
    .flatMap(countedIn)
    .filter(({ quantity, before }) => quantity.comparison === undefined && !isOtherYear(before, year))
}

const isOtherYear = (words: string, year: number | undefined): boolean => {
  const told = /(20\d{2})年/.exec(words)?.[1]
  return told !== undefined && year !== undefined && Number(told) !== year
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

/** A part of the year or of the whole, or what was before. */
const PART = /其中|季度|[上下]半年|\d月|每|分别|新增|上年|去年|计划|拟|将|[由从](?:原来的?)?第?$/

/** `创建省级重点专科1个、市级重点专科2个`: each level gives a part of what the form counts. */
const OF_ONE_LEVEL = /(?:国家|[省市州县区校院乡镇村])级/

/** `完成2020年度土地出让`, `2020年完成土地出让` */
const YEAR = /20\d{2}年度?/g

/** How surely two counts are of the same thing: the same words before the number, or the indicator's own name. */
function sameThing({ counted, subject }: IndicatorCount, other: Counted): Severity | undefined {
  const unit = counted.quantity.unit
  if (unit === '元' || unit === '年' || unit === '月' || !sameUnit(unit, other.quantity.unit)) return undefined
  if (PART.test(other.before) && !PART.test(counted.before)) return undefined
  if (OF_ONE_LEVEL.test(other.before) && !OF_ONE_LEVEL.test(`${subject}${counted.before}`)) return undefined
  const [ours, theirs] = [counted.before, other.before].map((words) => words.replace(YEAR, ''))
  const shared = commonRun(ours ?? '', theirs ?? '')
  if (shared.length >= 4 && ours?.endsWith(shared) && theirs?.endsWith(shared)) return 'error'
  if (subject === '') return undefined
  if (unit === '%') return subject.length >= 3 && other.before.endsWith(subject) ? 'error' : undefined
  if (speakOfSameMeasure(subject, other.before)) return 'error'
  return subject.length >= 4 && coverage(subject, other.before) >= 0.6 ? 'error' : undefined
}
