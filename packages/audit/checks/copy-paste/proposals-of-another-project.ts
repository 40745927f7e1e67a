import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import {
  CLAUSE_END,
  headingAbove,
  type Passage,
  SENTENCE_END,
  sharedPassages,
} from '../../evaluations/report-sentences.ts'
import { commonRun, pairsOf } from '../../evaluations/text-likeness.ts'

const LONG = 12
const PROPOSALS = /建议|改进|措施|打算|计划/
/** `实施单位：某局` */
const LABELLED = /^[^，。；]{2,8}[：:]/
/** What more reports than these propose belongs to none of them. */
const MOST_OWNERS = 3
/** So many pairs of characters of the other project's name, none of which the report has elsewhere. */
const FEWEST_PAIRS = 2

/** What a report proposes word for word as another does, in words of that project. */
export const proposalsOfAnotherProject: Check = {
  id: 'proposals-of-another-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目自评报告的建议、改进措施应针对本项目。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '护林补贴项目的报告建议“建立泵站设备台账，定期检修”，与泵站设备改造项目的报告逐字相同',
    right: '护林补贴项目的报告建议“加密巡护班次，完善补贴名册”',
  },
  *run(disclosure) {
    const shared = sharedPassages(disclosure, SENTENCE_END, LONG).filter(
      ({ text, passages }) =>
        !LABELLED.test(text) &&
        passages.length <= MOST_OWNERS &&
        passages.some(({ report }) => tellingPairs(disclosure, report, text).length >= FEWEST_PAIRS),
    )
    yield* clausesOfOther(
      disclosure,
      shared.map(({ text }) => text),
    )
    for (const { text, passages } of shared.slice(0, MOST_READ)) {
      if (!passages.every((passage) => isProposal(disclosure, passage))) continue
      for (const { report, span } of passages) {
        const owner = passages.find((one) => one.report !== report && isForeign(disclosure, one.report, report, text))
        if (owner === undefined) continue
        yield {
          message: `“${shorten(report.name?.text ?? '')}”的报告建议“${shorten(text)}”，与“${shorten(owner.report.name?.text ?? '')}”的报告逐字相同，说的是该项目，疑为照抄未改。`,
          evidence: [span, owner.span].map((one) => ({ ...one, start: 0 })),
          suggestion: '按本项目存在的问题提出建议。',
        }
      }
    }
  },
}

/** So many characters of an indicator of its owner name what a proposal is about. */
const SHORTEST_MATTER = 5

/** What two reports propose in the same clause, about a matter that is told of the one project alone. */
function* clausesOfOther(disclosure: Disclosure, told: readonly string[]): Generator<Observation> {
  const shared = sharedPassages(disclosure, CLAUSE_END, LONG).filter(
    ({ text, passages }) => passages.length === 2 && !LABELLED.test(text) && !told.some((one) => one.includes(text)),
  )
  for (const { text, passages } of shared.slice(0, MOST_READ)) {
    if (!passages.every((passage) => isProposal(disclosure, passage))) continue
    for (const { report, span } of passages) {
      const owner = passages.find((one) => one.report !== report)
      const matter = owner === undefined ? '' : matterOf(disclosure, owner.report, text)
      if (owner === undefined || matter.length < SHORTEST_MATTER || isTold(disclosure, report, matter, text)) continue
      yield {
        message: `“${shorten(report.name?.text ?? '')}”的报告建议“${shorten(text)}”，与“${shorten(owner.report.name?.text ?? '')}”的报告逐字相同，“${matter}”是该项目的内容，疑为照抄未改。`,
        evidence: [span, owner.span],
        suggestion: '按本项目存在的问题提出建议。',
      }
    }
  }
}

/** The longest words that a text shares with an indicator of the report's own form. */
const matterOf = (disclosure: Disclosure, report: EvaluationReport, text: string): string =>
  (formOfReport(disclosure, report)?.indicators ?? [])
    .map(({ indicator: { name } }) => commonRun(text, name))
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '')

/** Whether another project than the owner's tells of the matter as well, in its report or its form. */
function isTold(disclosure: Disclosure, report: EvaluationReport, matter: string, text: string): boolean {
  const words = matter.slice(0, SHORTEST_MATTER)
  const form = formOfReport(disclosure, report)
  const cells =
    form === undefined
      ? []
      : [form.goals?.expected.text ?? '', ...form.indicators.map(({ indicator }) => indicator.name)]
  return (
    form === undefined ||
    textBeside(disclosure, report, text).includes(words) ||
    cells.some((cell) => cell.includes(words))
  )
}

/** More than these are proposed by nobody. */
const MOST_READ = 50

const isProposal = ({ document }: Disclosure, { report, span }: Passage): boolean =>
  PROPOSALS.test(headingAbove(document, report.start, span.block))

/** Whether a sentence has words of the name of its owner that the other report has nowhere else. */
function isForeign(disclosure: Disclosure, owner: EvaluationReport, other: EvaluationReport, text: string): boolean {
  const own = tellingPairs(disclosure, owner, text)
  if (own.length < FEWEST_PAIRS || other.name === undefined) return false
  if ([...pairsOf(coreName(other.name.text))].some((pair) => text.includes(pair))) return false
  const elsewhere = textBeside(disclosure, other, text)
  return own.every((pair) => !elsewhere.includes(pair))
}

/** The pairs of characters that a text shares with the name of a report's project, but not with that of the organisation. */
function tellingPairs({ organisation }: Disclosure, { name }: EvaluationReport, text: string): string[] {
  const own = organisation?.name ?? ''
  return [...pairsOf(coreName(name?.text ?? ''))].filter((pair) => text.includes(pair) && !own.includes(pair))
}

/** The paragraphs of a report that do not hold a text. */
const textBeside = ({ document: { blocks } }: Disclosure, { start, end }: EvaluationReport, text: string): string =>
  blocks
    .slice(start, end)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text.replace(/\s+/g, '')] : []))
    .filter((paragraph) => !paragraph.includes(text))
    .join('\n')
