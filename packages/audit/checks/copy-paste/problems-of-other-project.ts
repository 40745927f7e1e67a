import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import {
  ownersOfRuns,
  type ProjectWords,
  problemBlocks,
  projectOf,
  RUN,
  wordsOfProjects,
} from '../../evaluations/project-words.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'

/** `一是…；`, to the end of the sentence. */
const ITEM = /[^。；]{10,}/g

/** A problem, or what is done about it, in words that only another project's form and report have. */
export const problemsOfOtherProject: Check = {
  id: 'problems-of-other-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目自评报告的存在问题、改进措施应是本项目的，不应是其他项目的。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（陵园步道维修）存在问题：部分学员到课率不高，实训课时偏少。（技能培训）指标：学员到课率，实训课时数',
    right: '（陵园步道维修）存在问题：步道石材到货偏晚。',
  },
  *run(disclosure) {
    const reports = projectReports(disclosure)
    if (reports.length === 0 || wordsOfProjects(disclosure).size < 2) return
    for (const report of reports)
      for (const block of problemBlocks(disclosure, report)) yield* foreignItems(disclosure, report, block)
  },
}

function* foreignItems(disclosure: Disclosure, report: EvaluationReport, block: number): Generator<Observation> {
  const own = wordsOfProjects(disclosure).get(projectOf(disclosure, report))
  if (own === undefined || report.name === undefined) return
  const text = textAround(disclosure.document, { block })
  for (const { index, 0: item } of allMatches(text, ITEM)) {
    const other = ownerOf(disclosure, item, own)
    if (other === undefined) continue
    const span: Span = { block, start: index, end: index + item.length }
    yield {
      message: `“${shorten(report.name.text)}”的报告写“${shorten(item.trim())}”，说的是另一项目“${shorten(other.name)}”的内容，疑为照抄。`,
      evidence: [span, report.name.span],
      suggestion: '改写为本项目的问题和措施。',
    }
  }
}

/** The only other project with two of the item's words, one of them a topic of its form, where none of them is the own project's. */
function ownerOf(disclosure: Disclosure, item: string, own: ProjectWords): ProjectWords | undefined {
  const owners = ownersOfRuns(disclosure)
  const runs = new Map<ProjectWords, number[]>()
  for (let at = 0; at + RUN <= item.length; at++) {
    const run = item.slice(at, at + RUN)
    const owner = owners.get(run)
    if (owner === own) return undefined
    if (owner === undefined || sharesPair(run, own.told)) continue
    runs.set(owner, [...(runs.get(owner) ?? []), at])
  }
  return [...runs].find(([other, places]) => {
    const areApart = (places.at(-1) ?? 0) - (places[0] ?? 0) >= RUN
    return areApart && places.some((at) => other.topics.includes(item.slice(at, at + RUN)))
  })?.[0]
}

const sharesPair = (run: string, told: string): boolean => [...pairsOf(run)].some((pair) => told.includes(pair))
