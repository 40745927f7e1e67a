import { categoryName, type IndicatorCategory } from '@mingzhang/performance'
import type { Check } from '../../check.ts'

const OUTPUT: readonly IndicatorCategory[] = ['quantity', 'quality', 'timeliness', 'cost']

/** Kinds of indicators that a project's form lacks although most sibling forms have them. */
export const indicatorKinds: Check = {
  id: 'indicator-kinds',
  category: 'completeness',
  severity: 'info',
  title: '项目自评表应设置数量、质量、时效、成本指标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：产出指标包括数量、质量、时效、成本指标。',
  example: { wrong: '只有数量、质量指标', right: '数量、质量、时效、成本指标齐全' },
  *run(disclosure) {
    const forms = disclosure.evaluations
      .filter(({ kind, indicators }) => kind === 'project' && indicators.length >= 3)
      .map((form) => ({ form, kinds: new Set(form.indicators.map(({ indicator }) => indicator.category)) }))
    for (const { form, kinds } of forms) {
      const missing = OUTPUT.filter(
        (kind) => !kinds.has(kind) && forms.filter((one) => one.kinds.has(kind)).length * 2 > forms.length,
      )
      if (missing.length === 0) continue
      const present = form.indicators.filter(
        ({ indicator: { category } }) => category !== undefined && OUTPUT.includes(category),
      )
      yield {
        message: `“${form.name?.text ?? form.title?.text ?? ''}”的自评表缺${missing.map(categoryName).join('、')}，其他项目的自评表均有。`,
        evidence: present.flatMap(({ cells }) =>
          [cells.get('kind')?.span, cells.get('group')?.span].filter((span) => span !== undefined),
        ),
      }
    }
  },
}
