import { coreName, type Disclosure, type EvaluationReport } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { CLAUSE_END, projectReports, sharedPassages } from '../../evaluations/report-sentences.ts'
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
    const whole = new Set<EvaluationReport>()
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
      whole.add(report)
      yield {
        message: `“${shorten(report.name?.text ?? '')}”的自评报告有${most.mentions.length}处写的是另一项目“${shorten(most.other.name?.text ?? '')}”，疑为整篇照抄，与本项目无关。`,
        evidence: [...most.mentions, ...(report.name === undefined ? [] : [report.name.span])],
        suggestion: '按本项目的实际目标、资金和成效重新编写自评报告。',
      }
    }
    const clauses = [...clausesOfAnother(disclosure, whole)]
    yield* clauses
    const told = new Set(clauses.map(({ evidence }) => evidence[0]?.block))
    for (const paragraph of [
      ...beginningsOfAnother(disclosure, reports, whole),
      ...carriedOutOfAnother(disclosure, reports, whole),
    ]) {
      const block = paragraph.evidence[0]?.block
      if (!told.has(block)) yield paragraph
      told.add(block)
    }
  },
}

/** A clause that stands in another project's report as well, names that project and not this one. */
function* clausesOfAnother(disclosure: Disclosure, whole: ReadonlySet<EvaluationReport>): Generator<Observation> {
  for (const { text, passages } of sharedPassages(disclosure, CLAUSE_END, SHORTEST_CLAUSE)) {
    if (passages.length > MOST_OWNERS) continue
    const owner = passages.find(({ report }) => isNamedIn(text, report))
    if (owner === undefined) continue
    for (const { report, span } of passages) {
      const words = tellingWords(owner.report, report)
      if (report === owner.report || whole.has(report) || words === undefined || report.name === undefined) continue
      if (!text.includes(tailOf(words)) || isNamedIn(text, report)) continue
      yield {
        severity: 'warning',
        message: `“${shorten(report.name.text)}”的报告写“${shorten(text)}”，与“${shorten(owner.report.name?.text ?? '')}”的报告逐字相同，说的是该项目，疑为照抄未改。`,
        evidence: [span, owner.span],
        suggestion: '改写为本项目的情况。',
      }
    }
  }
}

/** A report whose first paragraph begins with another project and never names its own. */
function* beginningsOfAnother(
  { document, sections }: Disclosure,
  reports: readonly EvaluationReport[],
  whole: ReadonlySet<EvaluationReport>,
): Generator<Observation> {
  const starts = new Set(sections.map(({ start }) => start))
  for (const report of reports) {
    if (whole.has(report) || report.name === undefined) continue
    const opening = sections.find(
      ({ title, start, end }) =>
        report.start <= start && end <= report.end && OPENING.test(title) && !starts.has(start + 1),
    )
    const block = opening === undefined ? 0 : opening.start + 1
    const paragraph = document.blocks[block]
    if (opening === undefined || block >= opening.end || paragraph?.kind !== 'paragraph') continue
    const text = paragraph.text.replace(/\s/g, '')
    if (text.length < SHORTEST_CLAUSE || isNamedIn(text, report)) continue
    const head = text.slice(0, LONGEST_HEAD)
    const other = reports.find((one) => tellingWords(one, report) !== undefined && isNamedIn(head, one))
    const isOther = other !== undefined && head.includes(tailOf(tellingWords(other, report) ?? head))
    const name = isOther ? other.name?.text : strangerNamed(text, report.name.text)
    if (name === undefined) continue
    yield {
      severity: 'warning',
      message: `“${shorten(report.name.text)}”的报告开头写的是另一项目“${shorten(name)}”，疑为照抄未改。`,
      evidence: [{ block, start: 0, end: Math.min(paragraph.text.length, LONGEST_HEAD) }, report.name.span],
      suggestion: '改写为本项目的情况。',
    }
  }
}

/** A paragraph that says who carries out the project of another report, and none of whose words name the report's own. */
function* carriedOutOfAnother(
  { document }: Disclosure,
  reports: readonly EvaluationReport[],
  whole: ReadonlySet<EvaluationReport>,
): Generator<Observation> {
  for (const report of reports) {
    if (whole.has(report) || report.name === undefined) continue
    for (let block = report.start + 1; block < report.end; block++) {
      const paragraph = document.blocks[block]
      if (paragraph?.kind !== 'paragraph' || !paragraph.text.includes('实施')) continue
      const text = paragraph.text.replace(/\s/g, '')
      const named = CARRIED_OUT.exec(text)?.[0]
      if (named === undefined || isNamedIn(named, report)) continue
      const other = reports.find((one) => one !== report && isNamedIn(named, one))
      if (other?.name === undefined || coreName(other.name.text) === coreName(report.name.text)) continue
      yield {
        severity: 'warning',
        message: `“${shorten(report.name.text)}”的报告写的是另一项目“${shorten(other.name.text)}”由谁组织实施，疑误入的段落。`,
        evidence: [{ block, start: 0, end: Math.min(paragraph.text.length, LONGEST_HEAD) }, report.name.span],
        suggestion: '改写为本项目的情况。',
      }
    }
  }
}

/** The project that a report says who carries out, where its name has nothing of the report's. */
function strangerNamed(text: string, own: string): string | undefined {
  const named = CARRIED_OUT.exec(text)?.[1]
  return named === undefined || NAMES_NONE.test(named) || commonRun(named, coreName(own)).length >= 2
    ? undefined
    : named
}

/** `上述两个项目由…组织实施`, `专项资金项目由…`: any project may be spoken of so. */
const NAMES_NONE =
  /^(?:本|该|此|上述|以上|各|全部|所有|整个|具体|部分|相关)|^(?:财政|专项|资金|经费|支出|工程|建设|实施|评价|绩效|年度|主要)+$/
const CARRIED_OUT = /^([\u4e00-\u9fff]{4,24}?)项目由[^，。；]{4,30}组织实施/
const OPENING = /基本情况|概况|项目背景/
/** The organisation's name may stand before the project's. */
const LONGEST_HEAD = 40

/** Shorter clauses are said of any project. */
const SHORTEST_CLAUSE = 10
/** What more reports than these say belongs to none of them. */
const MOST_OWNERS = 3

/** A name, or all of it but a region before (市、县). */
const tailOf = (name: string): string => name.slice(-Math.max(TELLING, name.length - 3))

function isNamedIn(text: string, { name }: EvaluationReport): boolean {
  const tail = tailOf(coreName(name?.text ?? ''))
  const at = tail.length < TELLING ? -1 : text.indexOf(tail)
  return at >= 0 && OF_PROJECT.test(text.slice(at + tail.length, at + tail.length + 6))
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

/** Paragraphs of the report that hold the words. */
function paragraphsWith({ document }: Disclosure, report: EvaluationReport, words: string): Span[] {
  const spans: Span[] = []
  const tail = tailOf(words)
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
