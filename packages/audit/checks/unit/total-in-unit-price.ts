import { overlap } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { quantityInterval } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

const UNIT_PRICE = /^万?元[ 　]?(?:[/／]|每)[ 　]?[\u4e00-\u9fff]{1,6}$/

/** A cost target that is the project's whole money, measured in money for each household, person or piece. */
export const totalInUnitPrice: Check = {
  id: 'total-in-unit-price',
  category: 'unit',
  severity: 'warning',
  title: '成本指标值为项目总金额的，度量单位应为元或万元，不应为单价（元/户、元/人）。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应明确计量单位。',
  example: {
    wrong: '项目预算32.00万元，成本指标“管护费用”＝320000元/户',
    right: '项目预算32.00万元，成本指标“管护费用”＝320000元',
  },
  *run({ evaluations }) {
    for (const form of evaluations) {
      for (const row of form.indicators) {
        const total = UNIT_PRICE.test(row.indicator.unit) ? totalIn(form, row) : undefined
        if (total === undefined) continue
        yield {
          message: `成本指标“${shorten(row.indicator.name)}”的指标值${row.indicator.target.text}就是项目的总金额，度量单位却是单价“${row.indicator.unit}”。`,
          evidence: [...cellSpans(row, ['unit', 'target', 'name']), total.span],
          expected: row.indicator.unit.startsWith('万') ? '万元' : '元',
          actual: row.indicator.unit,
        }
      }
    }
  },
}

function totalIn({ funding }: Evaluation, { indicator: { category, goal } }: IndicatorRow) {
  if (category !== 'cost' || goal === undefined || goal.stated.digits === 0n) return undefined
  const total = funding.find(({ source }) => source === 'total')
  return [total?.initial, total?.budget, total?.executed]
    .filter((amount) => amount !== undefined)
    .find(({ interval }) => overlap(interval, quantityInterval(goal)))
}
