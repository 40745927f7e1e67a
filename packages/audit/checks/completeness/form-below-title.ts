import { type Disclosure, rolesOf, type Section } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** The title of the form of one project; several forms stand below `项目绩效自评表`. */
const TITLE = /[^表]{2,}绩效(?:目标)?(?:自评|完成情况)表$/
const OF_ALL =
  /^(?:附[件表][\d一二三四五六七八九十]*[:：、.]?\s*)?(?:20\d\d年度?)?(?:部门|单位)?(?:预算|专项|整体)*(?:项目)?(?:支出|资金)?绩效/
/** The form at the end of the report on a project. */
const APPENDED = /^附表$/

/** A heading that names an evaluation form (绩效自评表) without one below it. */
export const formBelowTitle: Check = {
  id: 'form-below-title',
  category: 'completeness',
  severity: 'warning',
  title: '绩效表的标题之下应附有该表。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果以自评表的形式公开。',
  example: {
    wrong: '（标题样式）水质监测绩效自评表（标题样式）河道保洁绩效自评表……表',
    right: '（标题样式）水质监测绩效自评表……表（标题样式）河道保洁绩效自评表……表',
  },
  *run(disclosure) {
    const { document, statutoryTables, sections } = disclosure
    const titled = sections.filter((section) => isTitle(disclosure, section))
    const without = titled.filter((section) => !holdsForm(disclosure, section))
    // Who prints no tables at all has them elsewhere, as has who prints forms below none of such headings.
    if (statutoryTables.length === 0 || without.length > titled.length - without.length + 1) return
    // Pictures may be the forms.
    if (document.gaps.length > 0) return
    for (const { title, start, end } of without)
      yield {
        message: `“${title}”之下没有该表，疑漏附或者附错。`,
        evidence: [start, start + 1, end].flatMap((block) => spanOf(disclosure, block)),
        suggestion: '补上该表。',
      }
  },
}

function isTitle({ document, sections }: Disclosure, { id, role, start, title }: Section): boolean {
  const heading = document.blocks[start]
  if (heading?.kind !== 'paragraph' || heading.level === undefined) return false
  if (role === 'evaluation-form') return TITLE.test(title) && !OF_ALL.test(title)
  return APPENDED.test(title) && rolesOf(sections, id).includes('evaluation-report')
}

/** A table that is none of the statutory ones; where other titles have evaluation forms below them, such a form. */
function holdsForm({ document, evaluations, statutoryTables }: Disclosure, { start, end }: Section): boolean {
  if (evaluations.some((form) => form.start < end && form.end >= start)) return true
  const statutory = new Set(statutoryTables.flatMap(({ blocks }) => blocks))
  return document.blocks
    .slice(start, end)
    .some((block, index) => block.kind === 'table' && !statutory.has(start + index) && evaluations.length === 0)
}

function spanOf({ document }: Disclosure, block: number): Span[] {
  const found = document.blocks[block]
  if (found === undefined) return []
  return [{ block, start: 0, end: found.kind === 'paragraph' ? textAround(document, { block }).length : 0 }]
}
