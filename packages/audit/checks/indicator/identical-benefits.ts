import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { isBenefit } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

const ENOUGH = 2

/** Benefit indicators that several forms of different projects share word for word. */
export const identicalBenefits: Check = {
  id: 'indicator-identical-benefits',
  category: 'indicator',
  severity: 'warning',
  title: '不同项目的效益指标不应完全相同。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标应与项目密切相关。',
  example: {
    wrong: '两个项目的效益指标都是“经济增长率≥6%、就业率≥95%”',
    right: '各项目的效益指标反映本项目的效果',
  },
  *run(disclosure) {
    const groups = new Map<string, { form: Evaluation; rows: IndicatorRow[] }[]>()
    for (const form of disclosure.evaluations) {
      const rows = form.indicators.filter(({ indicator }) => isBenefit(indicator.category))
      if (rows.length < ENOUGH) continue
      const key = rows.map(({ indicator }) => `${indicator.name} ${indicator.target.text}`).join('\n')
      groups.set(key, [...(groups.get(key) ?? []), { form, rows }])
    }
    for (const group of groups.values()) {
      // A form without a name may be that of a project told by its own name elsewhere.
      const names = new Set(group.flatMap(({ form }) => form.name?.text ?? form.title?.text ?? []))
      if (group.length < ENOUGH || names.size < ENOUGH) continue
      yield {
        message: `${group.length}张自评表的效益指标完全相同（${listNames((group[0]?.rows ?? []).map(({ indicator }) => indicator.name))}），与各项目内容没有对应关系。`,
        evidence: rowSpans(
          group.flatMap(({ rows }) => rows),
          ['name'],
        ),
      }
    }
  },
}
