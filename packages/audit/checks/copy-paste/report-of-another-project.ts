import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { projectReports } from '../../evaluations/report-sentences.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'

/** What follows a project's name, but seldom a phrase that happens to be alike. */
const OF_PROJECT = /^(?:的)?(?:项目|经费|费|资金|工作|专项|任务|[”"])/
const TELLING = 5
const ENOUGH = 3
const MOST_REPORTS = 200

/** A report whose body speaks of another project than its name. */
export const reportOfAnotherProject: Check = {
  id: 'report-of-another-project',
  category: 'copy-paste',
  severity: 'error',
  title: '项目自评报告的正文应与报告所属项目一致。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（营商环境工作经费）自评报告正文通篇为“号码簿印制项目”',
    right: '（营商环境工作经费）自评报告正文反映营商环境工作',
  },
  *run(disclosure) {
    const reports = projectReports(disclosure)
      .filter(({ name }) => name !== undefined)
      .slice(0, MOST_REPORTS)
    for (const report of reports) {
      const foreign = reports.flatMap((other) => {
        const words = tellingWords(other, report)
        const mentions = words === undefined ? [] : paragraphsWith(disclosure, report, words)
        return mentions.length >= ENOUGH ? [{ other, mentions }] : []
      })
      const [most] = foreign.sort((a, b) => b.mentions.length - a.mentions.length)
      if (most === undefined) continue
      const own = paragraphsWith(disclosure, report, coreName(report.name?.text ?? ''))
      if (own.length * 2 >= most.mentions.length) continue
      yield {
        message: `“${shorten(report.name?.text ?? '')}”的自评报告有${most.mentions.length}处写的是另一项目“${shorten(most.other.name?.text ?? '')}”，疑为整篇照抄，与本项目无关。`,
        evidence: [...most.mentions, ...(report.name === undefined ? [] : [report.name.span])],
        suggestion: '按本项目的实际目标、资金和成效重新编写自评报告。',
      }
    }
  },
}

/** The words of the other project's name that this one's name has not; `undefined` where nothing tells them apart. */
function tellingWords(other: EvaluationReport, report: EvaluationReport): string | undefined {
  if (other === report) return undefined
  const theirs = coreName(other.name?.text ?? '')
  const ours = coreName(report.name?.text ?? '')
  const shared = commonRun(theirs, ours)
  const rest = shared.length >= 2 ? (theirs.split(shared).sort((a, b) => b.length - a.length)[0] ?? '') : theirs
  return rest.length >= TELLING ? rest : undefined
}

/** Paragraphs of the report that hold the words, or all of them but a region before (市、县). */
function paragraphsWith({ document }: Disclosure, report: EvaluationReport, words: string): Span[] {
  const spans: Span[] = []
  const tail = words.slice(-Math.max(TELLING, words.length - 3))
  for (let block = report.start; block < report.end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph' || block === report.name?.span.block) continue
    const text = textAround(document, { block })
    const at = text.indexOf(tail)
    if (at >= 0 && OF_PROJECT.test(text.slice(at + tail.length, at + tail.length + 6)))
      spans.push({ block, start: at, end: Math.min(text.length, at + tail.length + 12) })
  }
  return spans
}
