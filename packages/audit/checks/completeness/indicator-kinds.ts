import type { Evaluation } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { categoryName, type IndicatorCategory } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'

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
    const usual = OUTPUT.filter((kind) => forms.filter(({ kinds }) => kinds.has(kind)).length * 2 > forms.length)
    const lacking = new Map<string, Evaluation[]>()
    for (const { form, kinds } of forms) {
      const missing = usual
        .filter((kind) => !kinds.has(kind))
        .map(categoryName)
        .join('、')
      if (missing !== '') lacking.set(missing, [...(lacking.get(missing) ?? []), form])
    }
    for (const [missing, those] of lacking)
      yield {
        message: `${listNames(those.map(nameOf))}的自评表缺${missing}，多数项目的自评表有。`,
        evidence: those.flatMap(placesOfKinds),
      }
  },
}

const nameOf = ({ name, title }: Evaluation): string => name?.text ?? title?.text ?? ''

const placesOfKinds = ({ indicators }: Evaluation): Span[] =>
  indicators.flatMap(({ indicator: { category }, cells }) =>
    category !== undefined && OUTPUT.includes(category)
      ? [cells.get('kind')?.span, cells.get('group')?.span].filter((span) => span !== undefined)
      : [],
  )
