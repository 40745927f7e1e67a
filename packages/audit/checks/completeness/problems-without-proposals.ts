import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `（三）相关建议。`, with the answer behind it or below. */
const HEADING =
  /^[\s　]*(?:[（(]?[\d一二三四五六]{1,2}[）).、．])?[\s　]*(?:相关|改进|有关|意见)?(?:意见)?(?:和|及|与)?(?:改进)?(?:建议|措施)[。：:]?(?<behind>[^\n]*)$/
const NOTHING = /^[\s　]*(?:暂)?(?:无|没有)(?:相关)?(?:建议|措施)?[。]?[\s　]*$/

/** So many other reports with proposals tell that each should have some. */
const FEWEST_ALIKE = 2

/** A report that names problems and proposes nothing. */
export const problemsWithoutProposals: Check = {
  id: 'problems-without-proposals',
  category: 'completeness',
  severity: 'info',
  title: '绩效报告写明存在问题的，应提出相应的改进建议。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价报告应针对问题提出改进建议。',
  example: {
    wrong: '存在的问题：资金支付较慢。相关建议：无。',
    right: '存在的问题：资金支付较慢。相关建议：按月通报支付进度。',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.flatMap((report) => {
      const { problems, kind } = report
      if (problems === undefined || problems.none) return []
      const passages = passagesBehind(disclosure, report, problems.words.span)
      return [{ kind, passages, span: problems.words.span, at: passages.findIndex(({ text }) => HEADING.test(text)) }]
    })
    for (const { passages, at, span } of reports) {
      const nothing = nothingProposed(passages, at)
      if (nothing !== undefined) yield { message: '存在的问题已写明，改进建议却写“无”。', evidence: [nothing, span] }
    }
    const ofProjects = reports.filter(({ kind }) => kind === 'project')
    const [lacking, second] = ofProjects.filter(({ at }) => at < 0)
    if (lacking === undefined || second !== undefined || ofProjects.length <= FEWEST_ALIKE) return
    yield {
      severity: 'warning',
      message: '存在的问题已写明，没有改进措施（建议），其他项目的报告均有。',
      evidence: [lacking.span],
    }
  },
}

const passagesBehind = (disclosure: Disclosure, { end }: EvaluationReport, after: Span): readonly Passage[] =>
  passagesBetween(wholeText(disclosure), after.block + 1, end).filter(
    ({ at, text }) => at.cell === undefined && text.trim() !== '',
  )

function nothingProposed(passages: readonly Passage[], at: number): Span | undefined {
  const heading = passages[at]
  if (heading === undefined) return undefined
  const behind = HEADING.exec(heading.text)?.groups?.behind ?? ''
  const answer = behind.trim() === '' ? passages[at + 1] : heading
  const words = behind.trim() === '' ? (answer?.text ?? '') : behind
  if (answer === undefined || !NOTHING.test(words)) return undefined
  return { ...answer.at, start: 0, end: answer.text.length }
}
