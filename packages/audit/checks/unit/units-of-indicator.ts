import type { IndicatorRow } from '@mingzhang/disclosure'
import { isTimeUnit } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { areAlikeUnits } from './alike-units.ts'

/** Target and result of an indicator, and the indicator in two forms, are of one unit. */
export const unitsOfIndicator: Check = {
  id: 'units-of-indicator',
  category: 'unit',
  severity: 'info',
  title: '同一指标的指标值与完成值、各表中的同一指标，计量单位应当一致。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应明确计量单位。',
  example: { wrong: '监测断面数量：指标值≥18个，完成值20人', right: '监测断面数量：指标值≥18个，完成值20个' },
  *run({ evaluations }) {
    const first = new Map<string, IndicatorRow>()
    for (const { indicators } of evaluations) {
      for (const row of indicators) {
        const { name, goal, outcome } = row.indicator
        if (goal === undefined || goal.unit === '') continue
        // How much of a target was reached may be told for what was done.
        if (outcome !== undefined && outcome.unit !== '%' && areUnlike(goal.unit, outcome.unit))
          yield {
            message: `“${shorten(name)}”的指标值以“${goal.unit}”、完成值以“${outcome.unit}”为单位，应当一致。`,
            evidence: cellSpans(row, ['actual', 'target', 'unit']),
          }
        const key = `${name} ${goal.stated.digits} ${goal.stated.decimals}`
        const other = first.get(key)
        if (other === undefined) first.set(key, row)
        else if (areUnlike(goal.unit, other.indicator.goal?.unit ?? ''))
          yield {
            message: `“${shorten(name)}”的指标值一处以“${goal.unit}”、一处以“${other.indicator.goal?.unit}”为单位，应当一致。`,
            evidence: [...cellSpans(row, ['target', 'unit']), ...cellSpans(other, ['target', 'unit'])],
          }
      }
    }
  },
}

const areUnlike = (a: string, b: string): boolean =>
  a !== b && b !== '' && !isTimeUnit(a) && !isTimeUnit(b) && !areAlikeUnits(a, b)
