import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { formsByProject, layoutOf } from '../../evaluations/forms-by-project.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

/** So many projects with both forms tell that each has both. */
const FEWEST = 2

/** Every project has the same forms: one that lacks a form of the others lost it. */
export const formsOfEachProject: Check = {
  id: 'forms-of-each-project',
  category: 'completeness',
  severity: 'warning',
  title: '同一部门各项目所附的绩效表种类相同，不缺其中一种。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：每个项目均应填报绩效目标完成情况和自评结果。',
  example: {
    wrong: '三个项目附有绩效目标完成情况表和绩效自评表，一个项目只附绩效目标完成情况表',
    right: '四个项目均附有绩效目标完成情况表和绩效自评表',
  },
  *run(disclosure) {
    const several = formsByProject(disclosure)
    const [first] = several
    const layouts = new Set(first?.map(layoutOf))
    const haveAll = several.filter((forms) => layoutsOf(forms) === layoutsOf(first ?? []))
    if (layouts.size < 2 || haveAll.length < FEWEST || haveAll.length < several.length) return
    const inSeveral = new Set(several.flat().map(({ id }) => id))
    const alone = disclosure.evaluations.filter(
      (form) => form.kind === 'project' && !inSeveral.has(form.id) && layouts.has(layoutOf(form)),
    )
    const [only, second] = alone
    if (only?.name === undefined || second !== undefined) return
    const lacking = several.flatMap((forms) => forms.filter((form) => layoutOf(form) !== layoutOf(only)))
    if (lacking.every((form) => isOfReport(disclosure, form))) return
    const [lacked] = lacking
    const next = disclosure.evaluations.find(({ start }) => start > only.end)
    const around = lacked === undefined ? [] : besideLacked(disclosure.evaluations, only, layoutOf(lacked))
    yield {
      message: `“${shorten(only.name.text)}”只附有一张绩效表，其他${haveAll.length}个项目均附有${layouts.size}张，疑有漏附。`,
      evidence: [
        only.name.span,
        { block: only.end, start: 0, end: 0 },
        ...[lacked, next].flatMap((form) => form?.title?.span ?? []),
        ...around,
      ],
    }
  },
}

/** Forms that belong to reports are those of the projects that were evaluated beyond the rest. */
const isOfReport = ({ evaluationReports }: Disclosure, { id }: Evaluation): boolean =>
  evaluationReports.some(({ kind, evaluations }) => kind === 'project' && evaluations.includes(id))

const layoutsOf = (forms: readonly Evaluation[]): string => [...new Set(forms.map(layoutOf))].sort().join('|')

/** Between which forms of the layout that it lacks the project's own should stand: projects keep their order. */
function besideLacked(evaluations: readonly Evaluation[], only: Evaluation, lacked: string): Span[] {
  const own = evaluations.filter((form) => layoutOf(form) === layoutOf(only)).map(({ name }) => name?.text)
  const others = evaluations.filter((form) => layoutOf(form) === lacked)
  const at = own.indexOf(only.name?.text)
  const placeOf = (form: Evaluation): number => own.indexOf(form.name?.text)
  const before = others.findLast((form) => placeOf(form) >= 0 && placeOf(form) < at)
  const after = others.find((form) => placeOf(form) > at)
  return [before?.end, after?.start].flatMap((block) => (block === undefined ? [] : [{ block, start: 0, end: 0 }]))
}
