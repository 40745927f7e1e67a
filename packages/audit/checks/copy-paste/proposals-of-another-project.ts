import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { headingAbove, type Passage, SENTENCE_END, sharedPassages } from '../../evaluations/report-sentences.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'

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
