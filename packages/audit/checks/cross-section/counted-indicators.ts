import { coreName, type Disclosure, type Evaluation } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const KINDS = '财政拨款|财政|部门预算|预算|专项|支出|绩效'
const SETTING = '设置|设定|设立|编制|填报|确定|列|设|有'
const INDICATOR = '(?:三级)?(?:绩效)?(?:三级)?指标'
/** `9个项目共设绩效指标74项`, `9张自评表共有三级指标74个`, `9个项目设定的74项绩效指标`. */
const TOLD = new RegExp(
  `(?<![\\d第前后])(?<projects>\\d{1,3})(?:个(?:${KINDS})*项目(?:支出)?|[张份](?:项目)?(?:支出)?(?:绩效)?自评表)(?:中|里|的)?(?:一共|总共|合计|共计|共|累计|均已)?(?:${SETTING})?(?:了|的)?(?:${INDICATOR}(?:数量?)?(?:一共|总共|合计|共计|共)?(?:为|有)?(?<count>\\d{1,4})[项个条]|(?<before>\\d{1,4})[项个条]${INDICATOR})`,
  'g',
)
const OF_ONE_KIND = /数量指标|质量指标|核心|关键|定量|定性|产出|效益|满意度|其中/
const OTHER_YEAR = /20(?<year>\d{2})年[^。；]{0,20}$/
const EXECUTION = /预算执行|执行率|资金执行/

/** The indicators of so many projects, as told, against the rows of their forms, where those attached are all. */
export const countedIndicators: Check = {
  id: 'counted-indicators',
  category: 'cross-section',
  severity: 'error',
  title: '报告所述各项目绩效指标的总数应与所附全部自评表的三级指标数相符。',
  basis: '绩效自评报告与所附自评表反映同一事实；所附自评表数与所述项目数不同的不报。',
  example: {
    wrong: '2个项目共设绩效指标21项；所附2张自评表有三级指标19项',
    right: '2个项目共设绩效指标19项；所附2张自评表有三级指标19项',
  },
  *run(disclosure) {
    const forms = disclosure.evaluations.filter(({ kind, indicators }) => kind === 'project' && indicators.length > 0)
    const projects = new Set(forms.map(({ name }) => coreName(name?.text ?? '')))
    // A project with several forms may have its indicators counted once.
    if (forms.length === 0 || projects.size !== forms.length || projects.has('')) return
    for (const passage of passagesWith(wholeText(disclosure), '指标'))
      if (passage.at.cell === undefined) yield* otherwiseIn(passage, forms, disclosure)
  },
}

function* otherwiseIn(
  { text, at }: Passage,
  forms: readonly Evaluation[],
  disclosure: Disclosure,
): Generator<Observation> {
  for (const match of allMatches(text, TOLD)) {
    const { projects, count, before } = match.groups ?? {}
    const told = Number(count ?? before)
    const year = OTHER_YEAR.exec(text.slice(0, match.index))?.groups?.year
    if (Number(projects) !== forms.length || OF_ONE_KIND.test(match[0])) continue
    if (year !== undefined && 2000 + Number(year) !== disclosure.year) continue
    if (countsOf(forms).has(told)) continue
    const all = rowsOf(forms).length
    yield {
      message: `此处为${told}项，所附${forms.length}张自评表的三级指标共${all}项（${forms.map(({ indicators }) => indicators.length).join('+')}）。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...forms.flatMap(({ title, name }) => (title ?? name)?.span ?? []),
      ],
      expected: `${all}项`,
      actual: `${told}项`,
    }
  }
}

const rowsOf = (forms: readonly Evaluation[]): string[] =>
  forms.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.name))

/** All rows, those without the execution of the budget, or with it where it has no row; a name that one form prints twice may count once. */
function countsOf(forms: readonly Evaluation[]): ReadonlySet<number> {
  const all = rowsOf(forms).length
  const execution = rowsOf(forms).filter((name) => EXECUTION.test(name)).length
  const once = forms.reduce((sum, form) => sum + new Set(rowsOf([form])).size, 0)
  return new Set([all, once, all - execution, ...(execution === 0 ? [all + forms.length] : [])])
}
