import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { processOfForms } from '../../evaluations/process-of-form.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** Shorter sentences are said of many things; those with numbers have rules of their own. */
const SHORTEST = 6
const NUMBER = /\d/
/** So many projects of which both tell the same show that all should. */
const FEWEST_ALIKE = 3
/** Fewer suffice where the form and the report have no words in common. */
const FEWEST_OF_FORMS = 2
const SHORTEST_SHARED = 4
/** Two that stand in each other's place. */
const MOST_UNLIKE = 2

/** What forms and lists tell of each project in the very words of its report, but of one not. */
export const toldUnlikeReport: Check = {
  id: 'told-unlike-report',
  category: 'cross-section',
  severity: 'warning',
  title: '绩效表、逐个项目的说明与项目自评报告逐字相同的（实施过程、问题、措施），不应有个别项目不同。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表与自评报告反映同一项目的同一年度绩效。',
  example: {
    wrong: '四个项目绩效表的“实施内容及过程”均与其报告相同，一个项目的报告写的是另一项目的实施过程',
    right: '五个项目绩效表的“实施内容及过程”均与其报告相同',
  },
  *run(disclosure) {
    const reports = reportsByName(disclosure)
    yield* unlikeReports(inForms(disclosure), reports, FEWEST_OF_FORMS)
    if (reports.size <= FEWEST_ALIKE) return
    for (const told of inLists(disclosure)) yield* unlikeReports(told, reports, FEWEST_ALIKE)
  },
}

type Reports = ReadonlyMap<string, readonly Passage[]>

interface Told {
  /** Core name of the project. */
  readonly name: string
  readonly text: string
  readonly span: Span
}

function reportsByName(disclosure: Disclosure): Reports {
  const whole = wholeText(disclosure)
  const reports = new Map<string, readonly Passage[]>()
  for (const { kind, name, start, end } of disclosure.evaluationReports)
    if (kind === 'project' && name !== undefined)
      reports.set(
        coreName(name.text),
        passagesBetween(whole, start, end).filter(({ at }) => at.cell === undefined),
      )
  return reports
}

/** What forms tell of how each project was done. */
const inForms = (disclosure: Disclosure): Told[] =>
  processOfForms(disclosure).flatMap(({ form: { name }, process }) =>
    name === undefined ? [] : [{ name: coreName(name.text), ...process }],
  )

/** Each sentence of the lists that go through the projects one by one: all the first ones, all the second ones. */
function inLists(disclosure: Disclosure): Told[][] {
  const lists: Told[][][] = []
  let last = -1
  for (const { text, block, named, form } of listedProjects(disclosure)) {
    if (block !== last + 1) lists.push([])
    last = block
    const list = lists.at(-1)
    const behind = named === undefined ? -1 : text.slice(named.span.end).search(/[：:]/)
    if (list === undefined || named === undefined || behind < 0 || form.name === undefined) continue
    const start = named.span.end + behind + 1
    for (const [index, sentence] of text.slice(start).split('。').entries()) {
      list[index] ??= []
      list[index].push({ name: coreName(form.name.text), text: sentence, span: { block, start, end: text.length } })
    }
  }
  return lists.flat()
}

function* unlikeReports(told: readonly Told[], reports: Reports, fewest: number): Generator<Observation> {
  const known = told.flatMap((one) => {
    const report = reports.get(one.name)
    const text = one.text.trim().replace(/。$/, '')
    return report === undefined || text.length < SHORTEST || NUMBER.test(text) ? [] : [{ ...one, text, report }]
  })
  const placed = known.map((one) => ({ ...one, at: one.report.findIndex(({ text }) => text.includes(one.text)) }))
  const unlike = placed.filter(({ at }) => at < 0)
  const alike = placed.filter(({ at }) => at >= 0)
  if (unlike.length > MOST_UNLIKE || alike.length < fewest * Math.max(1, unlike.length)) return
  const [usual] = alike
  for (const { name, text, span, report } of unlike) {
    const own = usual === undefined ? undefined : inSamePlace(report, usual)
    if (alike.length < FEWEST_ALIKE && (own === undefined || commonRun(text, own.text).length >= SHORTEST_SHARED))
      continue
    yield {
      message: `“${name}”此处写“${text.slice(0, 24)}”，其自评报告没有这样写，其他项目两处均相同。`,
      evidence: [span, ...(own === undefined ? [] : [{ ...own.at, start: 0, end: own.text.length }])],
      expected: own?.text ?? '',
      actual: text,
    }
  }
}

/** The passage behind the same heading, or behind the same words in front, as where the other report tells it. */
function inSamePlace(
  report: readonly Passage[],
  other: { report: readonly Passage[]; at: number; text: string },
): Passage | undefined {
  const passage = other.report[other.at]
  const label = passage?.text.slice(0, passage.text.indexOf(other.text)) ?? ''
  if (label !== '') return report.find(({ text }) => text.startsWith(label))
  const heading = other.report[other.at - 1]?.text
  return report[report.findIndex(({ text }) => text === heading) + 1]
}
