import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { cellSpans, listCells, rowSpans, shorten } from '../../evaluations/indicator-evidence.ts'

const RATE_NAME = /满意度$|(?<!频|汇|税|费|利|倍|功|效|产|速|心)率$/
const COUNT_NAME = /(?:人数|次数|个数|户数|件数|场次|人次|数量|期数|天数|里程)$/
const RATE_UNITS = new Set(['', '%', '‰', '分', '个百分点'])

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
      const unfit = indicators.filter(
        ({ indicator: { name, goal } }) => goal !== undefined && RATE_NAME.test(name) && !RATE_UNITS.has(goal.unit),
      )
      if (unfit.length > 0) {
        yield {
          severity: unfit.some(({ indicator }) => indicator.name.endsWith('满意度')) ? 'error' : 'warning',
          message: `${listCells(unfit, ({ indicator }) => `（${indicator.target.text}${indicator.unit}）`)}的计量单位与指标不符，比率、满意度应以%计量。`,
          evidence: rowSpans(unfit, ['unit', 'target', 'name']),
        }
      }
      const shares = indicators.filter(({ indicator: { name, goal } }) => goal?.unit === '%' && COUNT_NAME.test(name))
      if (shares.length > 0) {
        yield {
          message: `${listCells(shares, ({ indicator }) => `（${indicator.target.text}${indicator.unit}）`)}的计量单位与指标不符，数量不以%计量。`,
          evidence: rowSpans(shares, ['unit', 'target', 'name']),
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
