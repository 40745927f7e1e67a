import { exactParts } from '@mingzhang/accounts'
import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'

/** Several of them in one form: a single result on its threshold is no sign of anything. */
const SEVERAL = 3

/** Results that lie exactly on the threshold of their target. */
export const actualAtThreshold: Check = {
  id: 'indicator-actual-at-threshold',
  category: 'indicator',
  severity: 'info',
  title: '多项实际完成值恰好等于目标的下限或上限，宜核实有无测算、调查依据。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评数据应真实、有依据。',
  example: { wrong: '多项指标值“≥98%”，实际完成值均为“98%”', right: '指标值“≥98%”，实际完成值“98.6%”' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const rows = indicators.filter(isOnThreshold)
      if (rows.length < SEVERAL) continue
      yield {
        message: `${listNames(rows.map(({ indicator }) => indicator.name))}的实际完成值恰好等于目标的下限或上限，请核实是否有测算或调查依据。`,
        evidence: rowSpans(rows, ['actual', 'target']),
      }
    }
  },
}

const isOnThreshold = ({ indicator: { goal, outcome, category } }: IndicatorRow): boolean =>
  goal !== undefined &&
  outcome !== undefined &&
  category !== 'cost' &&
  goal.unit === outcome.unit &&
  outcome.comparison === undefined &&
  (goal.comparison === 'at-least' || goal.comparison === 'at-most') &&
  (goal.unit === '%' || goal.unit === '小时' || goal.unit === '年') &&
  exactParts(goal.stated, goal.scale) === exactParts(outcome.stated, outcome.scale) &&
  exactParts(goal.stated) !== exactParts({ digits: 100n, decimals: 0 })
