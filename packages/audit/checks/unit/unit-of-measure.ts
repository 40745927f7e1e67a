import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { cellSpans, listCells, rowSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { unfitUnit } from '../../evaluations/measured-by-name.ts'

/** Units that do not fit: a satisfaction measured in issues, `1` for 100 %. */
export const unitOfMeasure: Check = {
  id: 'unit-of-measure',
  category: 'unit',
  severity: 'warning',
  title: '指标的计量单位应与指标内容相符，完成值应写明单位。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应明确计量单位。',
  example: { wrong: '“满意度”≥98期', right: '“满意度”≥98%' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const reasons = new Map(indicators.map((row) => [row, unfitUnit(row)]))
      for (const says of new Set(reasons.values())) {
        if (says === undefined) continue
        const unfit = indicators.filter((row) => reasons.get(row) === says)
        yield {
          severity: unfit.some(({ indicator }) => indicator.name.endsWith('满意度')) ? 'error' : 'warning',
          message: `${listCells(unfit, ({ indicator }) => `（${indicator.target.text}${indicator.unit}）`)}的计量单位与指标不符，${says}。`,
          evidence: rowSpans(unfit, ['unit', 'target', 'name']),
        }
      }
      for (const row of indicators.filter(isBareRatio)) {
        yield {
          message: `“${shorten(row.indicator.name)}”指标值为${row.indicator.target.text}，实际完成值填“${row.indicator.actual.text}”，缺少单位（应为百分比）。`,
          evidence: cellSpans(row, ['actual', 'target', 'name']),
        }
      }
    }
  },
}

/** A plain number beside a percentage. */
const isBareRatio = ({ indicator: { goal, outcome, unit, actual } }: IndicatorRow): boolean =>
  goal?.unit === '%' &&
  unit === '' &&
  outcome !== undefined &&
  outcome.unit === '' &&
  /^\d+(?:\.\d+)?$/.test(actual.text)
