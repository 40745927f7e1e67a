import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type ListedProject, listedProjects } from '../../evaluations/listed-projects.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `（三）相关建议。`, with the answer behind it or below. */
const HEADING =
  /^[\s　]*(?:[（(]?[\d一二三四五六]{1,2}[）).、．])?[\s　]*(?:相关|改进|有关|意见)?(?:意见)?(?:和|及|与)?(?:改进)?(?:建议|措施)[。：:]?(?<behind>[^\n]*)$/
/** Where anything is said of what is to be done. */
const PROPOSED = /建议|措施|改进|下一步|今后|整改|打算/
const NOTHING = /^[\s　]*(?:暂)?(?:无|没有)(?:相关)?(?:建议|措施)?[。]?[\s　]*$/

/** A report that names problems and proposes nothing. */
export const problemsWithoutProposals: Check = {
  id: 'problems-without-proposals',
  category: 'completeness',
  severity: 'info',
  title: '绩效报告写明存在问题的，应提出相应的改进建议；逐个项目列出的，两处所列项目相同。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价报告应针对问题提出改进建议。',
  example: {
    wrong: '存在的问题：资金支付较慢。相关建议：无。',
    right: '存在的问题：资金支付较慢。相关建议：按月通报支付进度。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const { problems } = report
      if (problems === undefined || problems.none) continue
      const nothing = nothingProposed(disclosure, report, problems.words.span)
      if (nothing === undefined) continue
      yield { message: '存在的问题已写明，改进建议却写“无”。', evidence: [nothing, problems.words.span] }
    }
    yield* leftOut(disclosure)
    yield* projectsLeftOut(disclosure)
  },
}

/** The only report without a word of proposals behind its problems; all others that have problems have them. */
function* leftOut(disclosure: Disclosure): Generator<Observation> {
  const withProblems = disclosure.evaluationReports.filter(({ problems }) => problems !== undefined && !problems.none)
  const [only, second] = withProblems.filter((report) => !proposes(disclosure, report))
  if (only?.problems === undefined || second !== undefined || withProblems.length < FEWEST_REPORTS) return
  yield {
    severity: 'warning',
    message: `本报告写明了存在的问题，没有改进措施或者建议；其余${withProblems.length - 1}份报告都有，疑漏列。`,
    evidence: [only.problems.words.span, only.title.span],
    suggestion: '补充针对问题的改进措施。',
  }
}

const FEWEST_REPORTS = 2

/** Problems told project by project, and proposals in the same way, of which one lacks a project that the other has. */
function* projectsLeftOut(disclosure: Disclosure): Generator<Observation> {
  for (const { kind, start, end } of disclosure.evaluationReports) {
    if (kind !== 'whole') continue
    const lists = [PROBLEMS, PROPOSALS].map((title) => {
      const heading = disclosure.sections.find(
        (section) => section.start > start && section.start < end && title.test(section.title),
      )
      return listedProjects(disclosure).filter(
        ({ block }) => heading !== undefined && heading.start < block && block < heading.end,
      )
    })
    for (const [own = [], other = []] of [lists, lists.toReversed()]) {
      const left = other.filter((project) => !own.some((one) => coreNameOf(one) === coreNameOf(project)))
      const [only, second] = left
      const last = own.at(-1)
      if (only === undefined || second !== undefined || last === undefined || own.length !== other.length - 1) continue
      if (own.length < FEWEST_REPORTS) continue
      yield {
        severity: 'warning',
        message: `存在问题与改进建议逐个项目列出，此处没有“${only.form.name?.text ?? ''}”，疑漏一条。`,
        evidence: [last, only].map(({ block, text }) => ({ block, start: 0, end: text.length })),
      }
    }
  }
}

const coreNameOf = ({ form }: ListedProject): string => coreName(form.name?.text ?? '')
const PROBLEMS = /存在(?:的)?(?:主要)?问题/
const PROPOSALS = /改进(?:建议|措施)|相关建议/

function proposes(disclosure: Disclosure, { problems, end }: EvaluationReport): boolean {
  const from = problems?.words.span.block ?? end
  return passagesBetween(wholeText(disclosure), from, end).some(
    ({ text, at }) => at.cell === undefined && PROPOSED.test(text),
  )
}

function nothingProposed(disclosure: Disclosure, { end }: EvaluationReport, after: Span): Span | undefined {
  const passages = passagesBetween(wholeText(disclosure), after.block + 1, end).filter(
    ({ at, text }) => at.cell === undefined && text.trim() !== '',
  )
  const at = passages.findIndex(({ text }) => HEADING.test(text))
  const heading = passages[at]
  if (heading === undefined) return undefined
  const behind = HEADING.exec(heading.text)?.groups?.behind ?? ''
  const answer = behind.trim() === '' ? passages[at + 1] : heading
  const words = behind.trim() === '' ? (answer?.text ?? '') : behind
  if (answer === undefined || !NOTHING.test(words)) return undefined
  return { ...answer.at, start: 0, end: answer.text.length }
}
