import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** Parts of the outline for the whole department (四川 2022), with words that show they are there. */
const PARTS = [
  { name: '人员概况', told: /人员(?:概况|情况|编制)|编制(?:数)?(?:为)?\d+|在编|实有(?:人员)?\d+|在职(?:人员)?\d+/ },
  { name: '部门整体支出绩效目标', told: /整体(?:支出)?绩效目标|整体目标|年度(?:绩效|总体)目标/ },
]
/** The first year of this outline. */
const SINCE = 2022
const CLASS_NAMES = ['人员类', '运转类', '特定目标类']
const CLASSES = new RegExp(`(?:${CLASS_NAMES.join('|')})项目绩效分析`)

export const wholeReportOutline: Check = {
  id: 'whole-report-outline',
  category: 'completeness',
  severity: 'warning',
  title: '部门整体绩效自评报告按提纲写明人员概况、整体绩效目标和三类项目的资金。',
  basis:
    '四川省部门整体支出绩效自评报告提纲（2022年起）：机构职能和人员概况、整体支出绩效目标，人员类、运转类、特定目标类项目绩效分析。',
  example: {
    wrong: '1.人员类项目绩效分析。基本支出严格执行有关规定。',
    right: '1.人员类项目绩效分析。人员类项目3个，预算120万元，执行118万元。',
  },
  cannotRun: ({ profile, year }) =>
    profile === '四川-2022' && (year === undefined || year >= SINCE)
      ? undefined
      : '本地区的整体绩效自评报告提纲未收录，未核对提纲要素。',
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'whole') continue
      yield* missingParts(disclosure, report)
      yield* classesWithoutFigures(disclosure, report)
      yield* classLeftOut(disclosure, report)
    }
  },
}

function* missingParts(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const text = passagesBetween(wholeText(disclosure), report.start, report.end)
    .filter(({ at }) => at.cell === undefined)
    .map((passage) => passage.text)
    .join('\n')
  const missing = PARTS.filter(({ told }) => !told.test(text))
  if (missing.length === 0) return
  const headings = disclosure.sections.filter(
    ({ start, title }) => start >= report.start && start < report.end && /职能|任务|绩效评价/.test(title),
  )
  yield {
    // One part alone may have been put in other words.
    ...(missing.length < PARTS.length ? { severity: 'info' as const } : {}),
    message: `部门整体绩效自评报告没有写明${missing.map(({ name }) => name).join('、')}。`,
    evidence: [
      report.title.span,
      ...headings.slice(0, 3).map(({ start, title }) => ({ block: start, start: 0, end: title.length })),
    ],
  }
}

/** The analysis of all three classes without one amount. */
function* classesWithoutFigures(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const places = passagesBetween(wholeText(disclosure), report.start, report.end).filter(
    ({ at, text }) => at.cell === undefined && text.length < 400 && CLASSES.test(text),
  )
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined || places.length < 2) return
  const amounts = figuresBetween(disclosure, first.at.block, last.at.block + 2).filter(
    ({ unit }) => unit.measure === 'amount',
  )
  if (amounts.length > 0) return
  yield {
    message: `${places.length}类项目的绩效分析都没有写明项目个数、预算数和执行数。`,
    evidence: places.map(({ at, text }) => ({ ...at, start: 0, end: Math.min(text.length, 40) })),
  }
}

/** Two of the three classes are analysed, and the third is nowhere named. */
function* classLeftOut(disclosure: Disclosure, report: EvaluationReport): Generator<Observation> {
  const lines = passagesBetween(wholeText(disclosure), report.start, report.end).filter(
    ({ at }) => at.cell === undefined,
  )
  const places = CLASS_NAMES.map((name) => lines.find(({ text }) => text.includes(`${name}项目绩效分析`)))
  const [missing, another] = CLASS_NAMES.filter((_, index) => places[index] === undefined)
  if (missing === undefined || another !== undefined || lines.some(({ text }) => text.includes(missing))) return
  // Without a project that is evaluated there may be none of the class.
  if (!disclosure.evaluations.some(({ kind }) => kind === 'project')) return
  yield {
    message: `部门预算项目绩效分析没有“${missing}项目绩效分析”，其余两类都有，疑漏列。`,
    evidence: places.flatMap((place) =>
      place === undefined ? [] : [{ ...place.at, start: 0, end: Math.min(place.text.length, 40) }],
    ),
  }
}
