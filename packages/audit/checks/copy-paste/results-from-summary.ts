import { type Disclosure, type EvaluationReport, rolesOf } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { clausesOf } from '../../evaluations/numbered-clauses.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

const RESULTS = /项目完成情况|任务完成情况|目标完成情况/
const GOALS = /绩效目标(?!.*完成)/
const COUNT =
  /(?<named>[一-龥]{2,12}?)(?:不[少低]于|不超过|达到?|[≥≤＞＜])?(?<number>\d+(?:\.\d+)?)(?:余|多)?(?<unit>[个次篇条场期人户名份台套件批家%])/g
/** Fewer clauses with figures may be told of the one project that a unit has. */
const FEWEST_COPIED = 3
const FEWEST_TARGETS = 2

/** The results of a project that are those of the whole office's year, where none of the project's own targets is answered. */
export const resultsFromSummary: Check = {
  id: 'results-from-summary',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目自评报告“项目完成情况”应对照本项目的绩效目标，不照抄部门的年度工作总结。',
  basis: '项目支出绩效自评报告提纲：项目完成情况对照项目绩效目标逐项说明。',
  example: {
    wrong:
      '项目目标：维护平台3套、巡检40次。项目完成情况：办理提案12件、编发简报30期、接待来访26批（与年度工作总结逐字相同）。',
    right: '项目目标：维护平台3套、巡检40次。项目完成情况：维护平台3套、巡检42次。',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
    if (reports.length === 0) return
    const summary = clausesOfSummary(disclosure)
    if (summary.size >= FEWEST_COPIED) for (const report of reports) yield* copiedInto(disclosure, report, summary)
  },
}

/** What the first part tells with figures, by its words. */
function clausesOfSummary(disclosure: Disclosure): ReadonlyMap<string, Passage> {
  const { evaluationReports, sections } = disclosure
  const told = new Map<string, Passage>()
  for (const passage of wholeText(disclosure).paragraphs) {
    if (!rolesOf(sections, passage.section).includes('overview')) continue
    if (evaluationReports.some(({ start, end }) => start <= passage.at.block && passage.at.block < end)) continue
    for (const { text } of clausesOf(passage.text)) told.set(text, passage)
  }
  return told
}

function* copiedInto(
  disclosure: Disclosure,
  { start, end }: EvaluationReport,
  summary: ReadonlyMap<string, Passage>,
): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end)
  const under = (title: RegExp): Passage[] =>
    passages.filter(({ section }) => title.test(disclosure.sections[section]?.title ?? ''))
  const targets = under(GOALS).flatMap(({ text }) => countsIn(text))
  if (targets.length < FEWEST_TARGETS) return
  const results = under(RESULTS)
  const done = results.flatMap(({ text }) => countsIn(text))
  if (targets.some((target) => done.some((one) => answers(one, target)))) return
  for (const { text, at } of results) {
    const clauses = clausesOf(text)
    const copied = clauses.flatMap((clause) => summary.get(clause.text) ?? [])
    const [source] = copied
    if (source === undefined || copied.length < FEWEST_COPIED || copied.length * 2 <= clauses.length) continue
    yield {
      message: `“项目完成情况”这一段的${copied.length}项数据与部门年度工作完成情况逐字相同，没有对照本项目的绩效目标。`,
      evidence: [spanWithin(at, 0, text.length), spanWithin(source.at, 0, source.text.length)],
      suggestion: '按项目绩效目标逐项写明完成情况。',
    }
  }
}

interface Count {
  readonly named: string
  readonly number: number
  readonly unit: string
}

const countsIn = (text: string): Count[] =>
  allMatches(text, COUNT).map(({ groups }) => ({
    named: groups?.named ?? '',
    number: Number(groups?.number),
    unit: groups?.unit ?? '',
  }))

/** As much as was wanted, of what is named by two of the same characters in a row. */
const answers = (one: Count, target: Count): boolean =>
  one.unit === target.unit &&
  one.number >= target.number &&
  [...target.named].some((_, at) => at + 2 <= target.named.length && one.named.includes(target.named.slice(at, at + 2)))
