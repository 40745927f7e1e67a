import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `形成部门整体绩效自评报告、泵站维护项目绩效自评报告`: up to the last report of the list. */
const FORMED = /形成(?<list>[^。；\n]{4,300}绩效(?:自评|评价)报告)/g
/** `选取泵站维护、渠道清淤2个项目形成绩效评价报告`. */
const CHOSEN =
  /(?:选取|选择|对)(?<list>[^，。；\n]{4,120}?)(?:等?\d{1,2}个|等)项目(?:支出)?形成[^，。；\n]{0,20}绩效(?:自评|评价)报告/g
/** `泵站维护、渠道清淤2个项目另行形成项目支出绩效自评报告`. */
const MADE =
  /(?<=^|[。；，])(?!选|对|就|将)(?<list>[^，。；\n\d]{4,120})\d{1,2}个项目(?:另行|分别|均|已)*形成了?(?:项目)?(?:支出)?绩效(?:自评|评价)报告/gm
/** What is told behind the name of a project in such a list. */
const REPORT = /(?:专项)?(?:预算)?(?:项目)?(?:支出)?绩效(?:自评|评价)报告.*$/
/** Reports on the whole, those that are not named one by one, and those published elsewhere. */
const NOT_ONE = /整体|部门|单位|等|汇总|以及|^(?:专项)?(?:预算)?(?:项目)?(?:支出)?$/
const ELSEWHERE = /另行(?!形成)|单独公开|网站|网址|链接/
const SHORTEST_NAME = 4
const ALIKE = 0.5
const LONGEST_HEADING = 60

/** Reports on projects that the text says were made and attached, of which one stands nowhere. */
export const namedReports: Check = {
  id: 'named-reports',
  category: 'completeness',
  severity: 'warning',
  title: '正文列名的项目绩效评价（自评）报告应逐一随附。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整，正文与附件一致。',
  example: {
    wrong: '形成泵站维护项目绩效自评报告、渠道清淤项目绩效自评报告。……（附件只有泵站维护项目绩效自评报告）',
    right: '形成泵站维护项目绩效自评报告、渠道清淤项目绩效自评报告。……（附件有两份报告）',
  },
  *run(disclosure) {
    const reports = reportsOf(disclosure)
    if (reports.length === 0) return
    for (const passage of passagesWith(wholeText(disclosure), '形成'))
      if (passage.at.cell === undefined && !isWithinReport(disclosure, passage))
        yield* missing(disclosure, passage, reports)
  },
}

function* missing(disclosure: Disclosure, { text, at }: Passage, reports: readonly string[]): Generator<Observation> {
  for (const match of [...allMatches(text, FORMED), ...allMatches(text, CHOSEN), ...allMatches(text, MADE)]) {
    if (ELSEWHERE.test(match[0])) continue
    const named = namesIn(text, match.groups?.list ?? '', match.index)
    const lacking = named.filter(
      ({ name }) => !reports.some((report) => isOf(report, name)) && !headsAnything(disclosure, name, at.block),
    )
    const [only, second] = lacking
    // Where none or only one of many is there, the others may be published apart.
    if (only === undefined || second !== undefined || lacking.length === named.length) continue
    yield {
      message: `正文称形成了“${only.name}”等${named.length}个项目的绩效报告，所附报告中没有“${only.name}”项目。`,
      evidence: [{ ...at, start: only.start, end: only.end } satisfies Span],
    }
  }
}

interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The projects of a list, each with its place in the text. */
function namesIn(text: string, list: string, from: number): Named[] {
  let at = text.indexOf(list, from)
  return list.split(/(?<=[、，,])/).flatMap((item): Named[] => {
    const start = at
    at += item.length
    const words = item.replace(/[、，,]$/, '')
    const name = coreName(words.replace(REPORT, ''))
    if (name.length < SHORTEST_NAME || NOT_ONE.test(words.replace(REPORT, ''))) return []
    return [{ name, start, end: start + words.length }]
  })
}

const reportsOf = ({ evaluationReports }: Disclosure): string[] =>
  evaluationReports.flatMap(({ kind, name, title }) => (kind === 'project' ? [coreName(name?.text ?? title.text)] : []))

const isOf = (report: string, name: string): boolean =>
  report.includes(name) || name.includes(report) || likeness(report, name) >= ALIKE

/** A line below that names the project may head a report that was not read as one. */
const headsAnything = (disclosure: Disclosure, name: string, block: number): boolean =>
  passagesWith(wholeText(disclosure), name).some(
    ({ text, at }) => at.block > block && at.cell === undefined && text.length <= LONGEST_HEADING,
  )

const isWithinReport = ({ evaluationReports }: Disclosure, { at: { block } }: Passage): boolean =>
  evaluationReports.some(({ start, end }) => start <= block && block < end)
