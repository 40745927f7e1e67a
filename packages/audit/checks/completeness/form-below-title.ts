import { type Disclosure, type Evaluation, rolesOf, type Section } from '@mingzhang/disclosure'
import { type Block, type Document, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

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
  title: '绩效表的标题之下应附有该表；逐个项目列出名称的，每张表之上都有。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果以自评表的形式公开。',
  example: {
    wrong: '（标题样式）水质监测绩效自评表（标题样式）河道保洁绩效自评表……表',
    right: '（标题样式）水质监测绩效自评表……表（标题样式）河道保洁绩效自评表……表',
  },
  *run(disclosure) {
    yield* namedProjects(disclosure)
    const { document, statutoryTables, sections } = disclosure
    const titled = sections.filter((section) => isTitle(disclosure, section))
    const without = titled.filter((section) => !holdsForm(disclosure, section) && !isTitledAgain(document, section))
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

/** `附表`, `项目支出绩效自评表（2023年度）`: what stands below the heading is the title of the form itself. */
function isTitledAgain({ blocks }: Document, { end }: Section): boolean {
  const next = blocks[end]
  return next?.kind === 'paragraph' && OF_ALL.test(next.text) && /表(?:[（(].{0,12}[）)])?$/.test(next.text)
}

/** `（1）甲项目` above the form of each project: so many others show that each has its own. */
const NAMED = /^\s*[（(]\d{1,2}[）)][^，。；：:]{2,40}$/
const FEWEST_NAMED = 2

/** The only name of a project without its form below it, and the only form without its name above. */
function* namedProjects({ document, evaluations }: Disclosure): Generator<Observation> {
  const isName = (block: Block | undefined): boolean => block?.kind === 'paragraph' && NAMED.test(block.text)
  const forms = evaluations.filter(({ kind, start }) => kind === 'project' && document.blocks[start]?.kind === 'table')
  const named = forms.filter(({ start }) => isName(document.blocks[start - 1]))
  if (named.length < FEWEST_NAMED) return
  const [first, last] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0]
  const titles = new Set(named.map(titleOf))
  const [bare, second] = forms.filter(
    (form) =>
      !named.includes(form) && titles.has(titleOf(form)) && form.start > first - REACH && form.end < last + REACH,
  )
  if (bare !== undefined && second === undefined)
    yield {
      message: `“${bare.name?.text ?? ''}”的绩效表之上没有写明第几个项目，其余${named.length}张都有，疑漏列或者写错位置。`,
      evidence: [bare.start - 1, bare.start].map((block) => ({ block, start: 0, end: lengthOf(document, block) })),
    }
}

/** Forms of one list stand near each other. */
const REACH = 8

const titleOf = ({ title, columns }: Evaluation): string =>
  `${title?.text} ${[...columns.values()].map(({ text }) => text).join()}`

const lengthOf = ({ blocks }: Document, block: number): number => {
  const found = blocks[block]
  return found?.kind === 'paragraph' ? found.text.length : 0
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
