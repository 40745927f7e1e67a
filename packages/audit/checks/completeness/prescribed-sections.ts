import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check, Severity } from '../../check.ts'
import { wholeText } from '../../wording/whole-text.ts'

/** A section of the explanation, with words that would betray it under another heading. */
interface Prescribed {
  readonly role: SectionRole
  readonly name: string
  readonly told: RegExp
  /** Lower where some regions or kinds of unit leave it out. */
  readonly severity?: Severity
}

const SECTIONS: readonly Prescribed[] = [
  { role: 'income-expenditure-total', name: '收入支出决算总体情况', told: /收、?支(?:决算)?总计|收入总计|收支总计/ },
  { role: 'income', name: '收入决算情况', told: /(?:本年|年度)收入(?:决算)?合计|本年收入[\d,.]+万?元/ },
  { role: 'expenditure', name: '支出决算情况', told: /(?:本年|年度)支出(?:决算)?合计|本年支出[\d,.]+万?元/ },
  { role: 'fiscal-total', name: '财政拨款收入支出决算总体情况', told: /财政拨款(?:收、?支|收入|支出)(?:决算)?总计/ },
  {
    role: 'general-budget',
    name: '一般公共预算财政拨款支出决算情况',
    told: /一般公共预算财政拨款支出|财政拨款支出决算(?:结构|具体)情况/,
  },
  { role: 'basic-expenditure', name: '一般公共预算财政拨款基本支出决算情况', told: /财政拨款基本支出/ },
  { role: 'three-public', name: '“三公”经费支出决算情况', told: /三公/ },
  { role: 'government-funds', name: '政府性基金预算支出决算情况', told: /政府性基金/, severity: 'warning' },
  { role: 'state-capital', name: '国有资本经营预算支出决算情况', told: /国有资本经营/, severity: 'warning' },
  { role: 'operating-expenses', name: '机关运行经费支出情况', told: /机关运行/, severity: 'warning' },
  { role: 'procurement', name: '政府采购支出情况', told: /政府采购/ },
  { role: 'state-assets', name: '国有资产占有使用情况', told: /国有资产|车辆\d|共有车辆/ },
  { role: 'performance-management', name: '预算绩效管理情况', told: /绩效/ },
]
const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }
/** So many must be there before the document is taken to follow the model. */
const FEWEST_SECTIONS = 9

export const prescribedSections: Check = {
  id: 'prescribed-sections',
  category: 'completeness',
  severity: 'error',
  title: '决算说明的规定章节齐全，文件列出附表。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）；部门决算公开范本规定的五个部分、十项说明。',
  example: { wrong: '说明中没有政府采购支出情况', right: '（二）政府采购支出情况 2023年政府采购支出总额0万元……' },
  cannotRun: (disclosure) =>
    presentRoles(disclosure).size < FEWEST_SECTIONS
      ? '未按规定章节编写或者未能识别章节，未核对章节是否齐全。'
      : undefined,
  *run(disclosure) {
    const present = presentRoles(disclosure)
    const explanation = disclosure.sections.find(({ role }) => role === 'explanation')
    const place = { block: explanation?.start ?? 0, start: 0, end: explanation?.title.length ?? 1 }
    const { passages } = wholeText(disclosure)
    const told = passages
      .filter(({ section }) => rolesOf(disclosure.sections, section).includes('explanation'))
      .map(({ text }) => text)
      .join('\n')
    // Which sections a region's own form prescribes is known only of the forms told apart.
    const ofUnknownForm = disclosure.profile === '通用'
    for (const { role, name, told: words, severity } of SECTIONS) {
      if (present.has(role) || words.test(told)) continue
      yield {
        message: `决算情况说明中没有“${name}”，规定章节缺失。`,
        suggestion: `补充“${name}”；没有此项收支的也应说明。`,
        severity: ofUnknownForm ? LOWER[severity ?? 'error'] : (severity ?? 'error'),
        evidence: [place],
      }
    }
    yield* noTables(disclosure)
  },
}

const presentRoles = ({ sections }: Disclosure): Set<SectionRole> => {
  const wanted = new Set(SECTIONS.map(({ role }) => role))
  return new Set(sections.map(({ role }) => role).filter((role) => wanted.has(role)))
}

/** A report that ends with its attachments and names no table. */
function* noTables(disclosure: Disclosure) {
  const { sections, statutoryTables, announcedTables } = disclosure
  const attachments = sections.find(({ role }) => role === 'attachments')
  const hasTables = statutoryTables.length > 0 || announcedTables.length > 0
  if (attachments === undefined || hasTables || sections.some(({ role }) => role === 'statutory-tables')) return
  yield {
    message: '文件没有“附表”部分，也没有列出收入支出决算总表等规定的决算报表；另行公布的，应当列出附表目录并注明。',
    severity: 'warning' as const,
    evidence: [{ block: attachments.start, start: 0, end: attachments.title.length }],
  }
}
