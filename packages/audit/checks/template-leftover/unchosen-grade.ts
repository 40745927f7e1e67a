import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** The list of grades that a form offers, where one of them should be the target. */
export const unchosenGrade: Check = {
  id: 'unchosen-grade',
  category: 'template-leftover',
  severity: 'warning',
  title: '定性指标的指标值应从备选等级中选定，不得保留全部备选项。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应指向明确、细化量化。',
  example: { wrong: '指标值“优良中低差”', right: '指标值“优”' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const rows = indicators.filter(({ indicator }) => indicator.target.kind === 'grades')
      const [first] = rows
      if (first === undefined) continue
      yield {
        message: `${listNames(rows.map(({ indicator }) => indicator.name))}的指标值仍是备选项“${first.indicator.target.text}”，没有选定等级，无法对照评价。`,
        evidence: rowSpans(rows, ['target', 'name', 'actual']),
        suggestion: '选定预期达到的等级，如“优”。',
        actual: first.indicator.target.text,
      }
    }
  },
}
