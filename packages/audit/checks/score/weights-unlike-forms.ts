import { exactParts } from '@mingzhang/accounts'
import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { layoutOf } from '../../evaluations/forms-by-project.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { printPoints } from '../../evaluations/score-points.ts'

/** So many other forms that agree tell what the office gives each group. */
const FEWEST_OTHERS = 3
/** So many leave no form its own choice. */
const MANY_OTHERS = 5
const SATISFACTION = /满意度/

/** Forms of one office give each group of indicators the same points; shifted rows give them to others. */
export const weightsUnlikeForms: Check = {
  id: 'weights-unlike-forms',
  category: 'score',
  severity: 'warning',
  title: '同一部门格式相同的自评表，一级指标的分值设置应当一致。',
  basis: '《项目支出绩效自评操作指引》：各一级指标的权重由部门统一设定，一般为产出50、效益30、满意度10。',
  example: {
    wrong: '三张自评表满意度指标10分，一张满意度指标20分、效益指标20分',
    right: '四张自评表满意度指标均为10分、效益指标均为30分',
  },
  *run(disclosure) {
    for (const forms of formsByGroups(disclosure)) {
      for (const form of forms) {
        const [usual, ...others] = forms.filter((one) => one !== form)
        if (usual === undefined || others.length + 1 < FEWEST_OTHERS) continue
        if (form.print === usual.print || others.some(({ print }) => print !== usual.print)) continue
        const unlike = [...form.points].filter(([group, points]) => usual.points.get(group) !== points)
        if (!isShifted(form, usual, unlike, others.length + 1 >= MANY_OTHERS)) continue
        const name = form.evaluation.name === undefined ? '' : `“${shorten(form.evaluation.name.text)}”的`
        yield {
          message: `${name}自评表${unlike.map(([group, points]) => `${group}${printPoints(points)}分`).join('、')}，其余${others.length + 1}张同类表均为${unlike.map(([group]) => `${printPoints(usual.points.get(group) ?? 0n)}分`).join('、')}，疑有错行。`,
          evidence: form.evaluation.indicators.flatMap(({ indicator, weight }) =>
            weight !== undefined && unlike.some(([group]) => group === indicator.levels[0]) ? [weight.span] : [],
          ),
        }
      }
    }
  },
}

/** Whether the usual points of satisfaction, which the guide fixes, stand on a row of another group: those of others an office may well choose, unless many forms agree. */
function isShifted(
  form: WeightedForm,
  usual: WeightedForm,
  unlike: readonly (readonly [string, bigint])[],
  areMany: boolean,
): boolean {
  const rows = form.evaluation.indicators.flatMap(({ indicator: { levels }, weight }) =>
    weight === undefined ? [] : [{ group: levels[0], points: exactParts(weight.stated) }],
  )
  const single = unlike.filter(
    ([group]) => (areMany || SATISFACTION.test(group)) && rows.filter((row) => row.group === group).length === 1,
  )
  return single.some(([group]) =>
    rows.some(
      (row) =>
        row.group !== group && row.points === usual.points.get(group) && unlike.some(([one]) => one === row.group),
    ),
  )
}

interface WeightedForm {
  readonly evaluation: Evaluation
  /** Points of each group (一级指标). */
  readonly points: ReadonlyMap<string, bigint>
  readonly print: string
}

/** Forms of projects that have the same columns and the same groups of indicators, all with their points. */
function formsByGroups({ evaluations }: Disclosure): WeightedForm[][] {
  const layouts = new Map<string, WeightedForm[]>()
  for (const evaluation of evaluations) {
    const points = evaluation.kind === 'project' ? pointsOf(evaluation) : undefined
    if (points === undefined) continue
    const sorted = [...points].sort(([a], [b]) => (a < b ? -1 : 1))
    const key = `${layoutOf(evaluation)} ${sorted.map(([group]) => group).join()}`
    const form = { evaluation, points, print: sorted.join() }
    const same = layouts.get(key)
    if (same === undefined) layouts.set(key, [form])
    else same.push(form)
  }
  return [...layouts.values()]
}

/** `undefined` where an indicator has no group or no points of its own. */
function pointsOf({ indicators }: Evaluation): Map<string, bigint> | undefined {
  const points = new Map<string, bigint>()
  for (const { indicator, weight } of indicators) {
    const [group] = indicator.levels
    if (group === undefined || group === '' || weight === undefined) return undefined
    points.set(group, (points.get(group) ?? 0n) + exactParts(weight.stated))
  }
  return points.size < 2 ? undefined : points
}
