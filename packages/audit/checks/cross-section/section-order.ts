import { ACCOUNT_SECTIONS, type Disclosure, rolesOf, type Section, type SectionRole } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** Sections that stand in this order below one heading. */
const UNDER: readonly { readonly parent: SectionRole; readonly roles: readonly SectionRole[] }[] = [
  { parent: 'general-budget', roles: ['general-budget-total', 'general-budget-structure', 'general-budget-detail'] },
  { parent: 'three-public', roles: ['three-public-total', 'three-public-detail'] },
]
/** Headings that tell what they are of by that of their parent: （一）总体情况. */
const SHORT = [/总体情况(?:说明)?$/, /结构情况(?:说明)?$/, /具体情况(?:说明)?$/] as const
/** Parts of the report on a whole department (部门整体支出绩效自评报告), by the heading that they stand below. */
const OF_REPORT: readonly { readonly parent: RegExp; readonly parts: RegExp }[] = [
  { parent: /(?:基本情况|概况)$/, parts: /机构组成|机构职能|年度主要(?:工作)?任务/ },
  { parent: /资金收支(?:情况)?$/, parts: /(?:总体|财政拨款)收支情况/ },
  { parent: /整体绩效分析$/, parts: /(?:项目|履职)绩效分析|结果应用|自评质量/ },
]
/** Headings of reports on projects, which no section on the accounts has. */
const OF_PROJECT_REPORT =
  /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、]\s*)?(?:评价结论(?:及建议)?|存在的?(?:主要)?问题|改进(?:措施|建议)|项目(?:概况|绩效情况|资金申报及使用情况|实施及管理情况))$/
const OTHER_PARENTS: readonly SectionRole[] = ['general-budget', 'three-public', 'other-matters']

/** The parts of an explanation stand below the heading that they belong to, in the order of the form. */
export const sectionOrder: Check = {
  id: 'section-order',
  category: 'cross-section',
  severity: 'warning',
  title: '情况说明的各小节列在所属的标题之下，总体情况、结构情况、具体情况依次排列。',
  basis: '部门决算公开范本“部门决算情况说明”部分的小节次序。',
  example: {
    wrong: '五、一般公共预算财政拨款支出决算情况说明（一）结构情况（二）总体情况（三）具体情况',
    right: '五、一般公共预算财政拨款支出决算情况说明（一）总体情况（二）结构情况（三）具体情况',
  },
  *run(disclosure) {
    const { sections } = disclosure
    for (const section of sections) {
      const parent = sections[section.parent ?? -1]
      if (parent === undefined) continue
      const roles = OF_PROJECT_REPORT.test(section.title) ? rolesOf(sections, section.id) : []
      if (ACCOUNT_SECTIONS.some((role) => roles.includes(role)))
        yield {
          message: `“${section.title}”是绩效自评报告的标题，不应列在“${parent.title}”之下。`,
          evidence: [headingOf(disclosure, section), headingOf(disclosure, parent)],
          suggestion: '核对该标题及其下的内容是否误入此处。',
        }
      if (isOfOther(section, parent))
        yield {
          message: `“${section.title}”列在“${parent.title}”之下，不属于该节，疑标题互换。`,
          evidence: [headingOf(disclosure, section), headingOf(disclosure, parent)],
          suggestion: '核对标题与其下的内容。',
        }
      const before = sections.find(
        (other) => other.parent === section.parent && other.start < section.start && isLater(other, section, parent),
      )
      if (before === undefined) continue
      yield {
        message: `“${before.title}”列在“${section.title}”之前，与规定的先后相反，疑标题互换。`,
        evidence: [before, section].map((one) => headingOf(disclosure, one)),
        suggestion: '核对标题与其下的内容。',
      }
    }
  },
}

/** It belongs below another heading than the one that it stands below. */
function isOfOther({ role, title }: Section, parent: Section): boolean {
  const due = UNDER.find(({ roles }) => roles.includes(role))
  if (due !== undefined) return parent.role !== due.parent && OTHER_PARENTS.includes(parent.role)
  const own = OF_REPORT.find(({ parts }) => parts.test(title))
  return own !== undefined && !own.parent.test(parent.title) && OF_REPORT.some((one) => one.parent.test(parent.title))
}

/** Of two parts of one section, the first in the document that belongs behind the second. */
function isLater(one: Section, other: Section, { role }: Section): boolean {
  const roles = UNDER.find(({ parent }) => parent === role)?.roles
  if (roles === undefined) return false
  const rankOf = (section: Section): number => {
    const place = roles.indexOf(section.role)
    return place >= 0 ? place : SHORT.findIndex((pattern) => pattern.test(section.title))
  }
  const [first, second] = [rankOf(one), rankOf(other)]
  return first >= 0 && second >= 0 && first > second
}

const headingOf = ({ document }: Disclosure, { start: block }: Section): Span => {
  const span = { block, start: 0, end: 0 }
  return { ...span, end: textAround(document, span).length }
}
