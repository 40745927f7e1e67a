import { add, type Interval, overlap, percentOf } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { type SpentOfMoney, spentOfMoney, sumsInFront } from '../../evaluations/spent-of-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue } from '../../relations/relation.ts'

/** The rate at which money was spent, told right behind what was spent of it. */
export const rateBesideAmounts: Check = {
  id: 'rate-beside-amounts',
  category: 'completion',
  severity: 'error',
  title: '同一段所述资金总额、支出（支付、使用）数、结余数与其执行率（支付率、使用率）应当相符。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '项目资金共90.00万元，截至2023年底，已支付81.00万元，支付率95%。',
    right: '项目资金共90.00万元，截至2023年底，已支付81.00万元，支付率90%。',
  },
  *run(disclosure) {
    for (const told of spentOfMoney(disclosure)) {
      const { whole, spent, left, rate } = told
      if (rate === undefined || isReadElsewhere(disclosure, rate)) continue
      const all = whole === undefined ? sumOf(spent, left) : figureValue(whole)
      const computed = all === undefined ? undefined : percentOf(figureValue(spent), all)
      if (computed === undefined || [computed, ...possibleRates(told)].some((one) => overlap(one, figureValue(rate))))
        continue
      const of = whole === undefined ? `（${printFigure(spent)} + ${left && printFigure(left)}）` : printFigure(whole)
      yield {
        message: `${printFigure(spent)} ÷ ${of} = ${printRate(computed)}%，文中为${printFigure(rate)}。`,
        evidence: [rate, spent, whole ?? left].flatMap((figure) => figure?.span ?? []),
        expected: `${printRate(computed)}%`,
        actual: printFigure(rate),
      }
    }
  },
}

/** What was spent and what is left are all. */
const sumOf = (spent: Figure, left: Figure | undefined): Interval | undefined =>
  left === undefined ? undefined : add(figureValue(spent), figureValue(left))

/** The rate of what was spent, now or before, of any amount in front or of several of them together. */
function possibleRates(told: SpentOfMoney): Interval[] {
  const rateOf = (part: Figure, whole: Interval): Interval[] => {
    const rate = percentOf(figureValue(part), whole)
    return rate === undefined ? [] : [rate]
  }
  const { spent, before, apart } = told
  return [
    ...sumsInFront(told).flatMap((whole) => rateOf(spent, whole)),
    ...before.flatMap((whole) =>
      [spent, ...apart].flatMap((part) => (part === whole ? [] : rateOf(part, figureValue(whole)))),
    ),
  ]
}

/** The rate completes a budget that is read with it. */
const isReadElsewhere = ({ completions }: Disclosure, { id }: Figure): boolean =>
  completions.some(({ rate, budget }) => rate?.id === id && budget !== undefined)
