import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `形成部门整体支出绩效评价报告、甲项目、乙项目支出绩效自评报告`. */
const FORMED = /形成(?:了)?(?<list>[^。；]{6,300}(?:自评|评价)报告)(?=[，。；（(]|$)/g
/** `2022年现代农业园区建设项目专项预算项目支出绩效自评报告`: the project of a report. */
const OF_PROJECT = /^(?:20\d{2}年度?)?(?<name>[^（()）]{4,30}?)项目/
const OF_NONE = /整体|^(?:各|全部|所有|专项预算|特定目标类|重点|\d)/
const ATTACHED = /附件|附后/
const ALIKE = 0.6
const LONGEST_HEADING = 60

/** Reports on several projects are announced as attached, and one of them is not. */
export const announcedReports: Check = {
  id: 'announced-reports',
  category: 'completeness',
  severity: 'warning',
  title: '称已形成并附有自评报告的项目，附件中应有其自评报告。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效自评结果随决算公开。',
  example: {
    wrong: '形成泵站检修项目、河道清淤项目支出绩效自评报告，报告详见附件。（附件只有泵站检修项目的报告）',
    right: '形成泵站检修项目、河道清淤项目支出绩效自评报告，报告详见附件。（附件有两个项目的报告）',
  },
  *run(disclosure) {
    const reports = disclosure.evaluationReports.flatMap(({ kind, name }) =>
      kind === 'project' && name !== undefined ? [coreName(name.text)] : [],
    )
    if (reports.length === 0) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '形成')) {
      if (at.cell !== undefined || !ATTACHED.test(text)) continue
      for (const match of allMatches(text, FORMED)) {
        const names = projectsIn(match.groups?.list ?? '')
        const lacking = names.filter((name) => !reports.some((report) => isOf(report, name)))
        const [only, second] = lacking.filter((name) => !headsAnything(disclosure, name, at.block))
        if (only === undefined || second !== undefined || lacking.length === names.length) continue
        const start = text.indexOf(only, match.index)
        yield {
          message: `称已形成“${only}项目”的绩效自评报告，附件中没有这份报告。`,
          evidence: [{ ...at, start, end: start + only.length }],
          suggestion: '补附自评报告，或者改正所列的项目。',
        }
      }
    }
  },
}

const projectsIn = (list: string): string[] =>
  list.split('、').flatMap((item) => {
    const name = OF_NONE.test(item) ? undefined : OF_PROJECT.exec(item)?.groups?.name
    return name === undefined ? [] : [name]
  })

const isOf = (report: string, name: string): boolean =>
  report.includes(coreName(name)) || coreName(name).includes(report) || likeness(report, coreName(name)) >= ALIKE

/** A line below that names the project may head a report that was not read as one. */
const headsAnything = (disclosure: Disclosure, name: string, block: number): boolean =>
  passagesWith(wholeText(disclosure), coreName(name)).some(
    ({ text, at }) => at.block > block && at.cell === undefined && text.length <= LONGEST_HEADING,
  )
