import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `选取3个项目形成绩效评价报告`, `对4个项目开展绩效评价，形成绩效评价报告`; of projects that are named their names are compared. */
const TOLD =
  /(?:选取|选择|选定|对|就|将)了?(?<count>\d{1,2})个(?:重点|预算|专项)?项目(?:支出)?(?:(?:全面|分别)?(?:开展|进行)了?[^，。；\d]{0,10}[，,]?)?(?:分别|均|并|已)*(?:形成|编制|撰写|公开|随附)了?(?:项目)?(?:支出)?绩效(?:自评|评价)报告/g
/** Reports published apart, or more than are told of. */
const ELSEWHERE = /另行|单独公开|网站|网址|链接|不予公开|涉密|部分|其中/
const VERBS = ['形成', '编制', '撰写', '公开', '随附']
/** A line that heads a report: one was not read as such where there are more than were read. */
const TITLE =
  /^\s*(?:附件\s?\d{1,2}(?:[-—]\d{1,2})?[：:.．、\s]*)?(?<name>[^，。；：:]{2,60}?)绩效(?:自评|评价)报告\s*$/
const OF_WHOLE = /整体|部门|单位/

/** As many reports on projects stand in the file as it says were made and attached. */
export const countedReports: Check = {
  id: 'counted-reports',
  category: 'completeness',
  severity: 'warning',
  title: '正文所述形成、公开的项目绩效评价（自评）报告份数，应与所附报告相符。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整，正文与附件一致。',
  example: {
    wrong: '选取4个项目形成绩效评价报告。……（附件2、附件3为2个项目的绩效评价报告）',
    right: '选取2个项目形成绩效评价报告。……（附件2、附件3为2个项目的绩效评价报告）',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.filter(({ kind }) => kind === 'project')
    const [first] = reports
    if (first === undefined || titlesOf(disclosure).size > reports.length) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), VERBS)) {
      if (at.cell !== undefined || at.block >= first.start) continue
      for (const match of allMatches(text, TOLD)) {
        const told = Number(match.groups?.count)
        if (told <= reports.length || ELSEWHERE.test(text)) continue
        const evidence: Span[] = [{ ...at, start: match.index, end: match.index + match[0].length }]
        yield {
          message: `正文称${match[0]}，所附项目绩效报告为${reports.length}份。`,
          evidence: [...evidence, ...reports.map(({ title }) => title.span)],
          expected: `${reports.length}个`,
          actual: `${told}个`,
        }
      }
    }
  },
}

/** The projects that some line heads a report on. */
const titlesOf = (disclosure: Disclosure): ReadonlySet<string> =>
  new Set(
    passagesWith(wholeText(disclosure), '报告').flatMap(({ text, at }: Passage): string[] => {
      const name = at.cell === undefined && text.length <= LONGEST_TITLE ? TITLE.exec(text)?.groups?.name : undefined
      return name === undefined || OF_WHOLE.test(name) ? [] : [name.trim()]
    }),
  )

const LONGEST_TITLE = 90
