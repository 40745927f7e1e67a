import type { Check } from '../../check.ts'

/** Since 2022 cost (成本指标) is a first level with three kinds of its own. */
export const undividedCost: Check = {
  id: 'indicator-undivided-cost',
  category: 'indicator',
  severity: 'info',
  title: '成本指标作为一级指标时，二级指标应分为经济成本、社会成本、生态环境成本。',
  basis: '财预〔2021〕101号：成本指标为一级指标，下设经济成本、社会成本、生态环境成本指标。',
  example: { wrong: '一级指标“成本指标”，二级指标“成本指标”', right: '一级指标“成本指标”，二级指标“经济成本指标”' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const row = indicators.find(({ indicator: { levels } }) => levels[0] === '成本指标' && levels[1] === '成本指标')
      const kind = row?.cells.get('kind')
      const group = row?.cells.get('group')
      if (kind === undefined || group === undefined) continue
      yield {
        message: '一级、二级指标同为“成本指标”，二级指标未细分经济、社会、生态环境成本。',
        evidence: [kind.span, group.span],
      }
    }
  },
}
