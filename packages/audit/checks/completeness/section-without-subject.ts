import { type Disclosure, rolesOf, type Section, type SectionRole } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** What a section of the explanation says under its heading, in whatever words. */
const SUBJECTS: readonly { readonly role: SectionRole; readonly name: string; readonly said: RegExp }[] = [
  {
    role: 'income-expenditure-total',
    name: '收支总计',
    said: /(?:收入|支出|收支|总计)[^。]{0,60}\d[\d,.]*\s?[万亿]?元?/,
  },
  { role: 'fiscal-total', name: '财政拨款收支', said: /财政[^。]{0,60}\d[\d,.]*\s?[万亿]?元/ },
  {
    role: 'general-budget-structure',
    name: '支出结构',
    said: /支出[^。]{0,60}\d/,
  },
  { role: 'basic-expenditure', name: '基本支出', said: /基本支出/ },
  { role: 'three-public-total', name: '“三公”经费', said: /三公/ },
  { role: 'government-funds', name: '政府性基金预算', said: /基金/ },
  { role: 'state-capital', name: '国有资本经营预算', said: /国有资本|国资/ },
  { role: 'operating-expenses', name: '机关运行经费', said: /运行|公用经费/ },
  { role: 'procurement', name: '政府采购', said: /采购/ },
  { role: 'state-assets', name: '国有资产', said: /资产|车|设备/ },
  { role: 'performance-management', name: '预算绩效', said: /绩效|评价|自评/ },
]
/** What the sections of the report on the whole department say under theirs. */
const OF_REPORT: readonly { readonly heading: RegExp; readonly name: string; readonly said: RegExp }[] = [
  { heading: /自评质量/, name: '自评质量', said: /自评|评价|绩效|核对|数据|真实|客观/ },
  { heading: /结果应用/, name: '结果应用', said: /结果|应用|运用|公开|整改|预算|绩效|评价/ },
  {
    heading: /部门整体(?:支出)?绩效目标/,
    name: '绩效目标',
    said: /目标|任务|计划|保障|确保|实现|推进|落实|加强|做好|提[升高]|力争|争取|促进|开展|建设|服务|(?:^|[，。；、])完成/,
  },
  { heading: /(?:总体|财政拨款)收支情况/, name: '收支', said: /\d|收入|支出/ },
]
/** `无此项支出。`: what there is not need not be named again. */
const NONE = /^[^，。；]{0,30}(?:无|没有|未|不涉及|不适用|略|为零|0)[^，；]{0,40}$/
/** What is printed beside the text: a chart's name, a note, a unit. */
const BESIDE = /^\s*[（(]?(?:图|表|注|说明|单位)/
/** `如图所示`, `详见附件`: it is told there. */
const ELSEWHERE = /[见如](?:下|附|图|表)/
const MOST_SHOWN = 3

/** A section of which no paragraph names what its heading announces: its own was replaced by another. */
export const sectionWithoutSubject: Check = {
  id: 'section-without-subject',
  category: 'completeness',
  severity: 'warning',
  title: '情况说明、部门整体绩效报告各节的内容应说到标题所称的事项。',
  basis: '部门决算公开范本：各部分、各节的内容。',
  example: {
    wrong: '八、政府性基金预算支出决算情况说明。本部分金额以万元为单位。',
    right: '八、政府性基金预算支出决算情况说明。2022年政府性基金预算财政拨款支出0万元。',
  },
  *run(disclosure) {
    for (const { role, name, said } of SUBJECTS)
      for (const section of disclosure.sections) {
        if (section.role !== role || !rolesOf(disclosure.sections, section.id).includes('explanation')) continue
        const told = toldIn(disclosure, section)
        if (told.length === 0 || told.some(({ text }) => said.test(text) || isElsewhere(text))) continue
        yield observe(section, name, told)
      }
    for (const { kind, start, end } of disclosure.evaluationReports)
      if (kind === 'whole')
        for (const section of disclosure.sections)
          if (section.start > start && section.start < end) yield* ofReport(disclosure, section)
  },
}

function* ofReport(disclosure: Disclosure, section: Section): Generator<Observation> {
  const subject = OF_REPORT.find(({ heading }) => heading.test(section.title))
  // What stands under headings of its own is told there.
  if (subject === undefined || disclosure.sections.some(({ parent }) => parent === section.id)) return
  const told = toldIn(disclosure, section)
  if (told.length === 0 || told.some(({ text }) => subject.said.test(text) || isElsewhere(text))) return
  yield observe(section, subject.name, told)
}

const isElsewhere = (text: string): boolean => NONE.test(text) || ELSEWHERE.test(text)

const observe = ({ title }: Section, name: string, told: readonly Passage[]): Observation => ({
  supposed: 'likeness',
  message: `“${title.trim()}”之下没有一处说到${name}，疑原有内容被其他段落替换。`,
  evidence: told.slice(0, MOST_SHOWN).map(({ at, text }) => ({ ...at, start: 0, end: text.length })),
})

/** The paragraphs of a section; none where a table says it all, or where lines without a sentence follow, as in the contents. */
function toldIn(disclosure: Disclosure, { start, end }: Section): Passage[] {
  const all = passagesBetween(wholeText(disclosure), start + 1, end)
  if (all.some(({ at }) => at.cell !== undefined) || !all.some(({ text }) => text.includes('。'))) return []
  return all.filter(({ text }) => text.trim() !== '' && !BESIDE.test(text))
}
