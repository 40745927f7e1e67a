import { overlap, percentOf } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { figureInterval, onlyAmount, reported } from '../../evaluations/report-money.ts'
import { spentOfMoney } from '../../evaluations/spent-of-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { figureValue, isExact } from '../../relations/relation.ts'

/** The rate of all the money of the project, named without more words. */
const EXECUTION =
  /(?:^|[，,。；;])\s*(?:本|该)?(?:项目)?(?:总体)?(?:资金|预算|经费|支出)*(?:执行|支付)率(?:为|达到?|是)?\s?$/

/** `预算安排90万元……全年支出81万元……预算执行率90%`: the three stand anywhere in the report of a project. */
export const rateOfReport: Check = {
  id: 'rate-of-report',
  category: 'completion',
  severity: 'error',
  title: '项目自评报告所述执行率，应等于报告所述支出数除以预算（到位）数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '（一）资金安排。预算90.00万元。（二）资金使用。支出81.00万元，执行率95%。',
    right: '（一）资金安排。预算90.00万元。（二）资金使用。支出81.00万元，执行率90%。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'project' || report.rates.length === 0) continue
      // Of several payments, or of several budgets, each may have a rate of its own.
      const paid = onlyAmount(reported(report, 'paid'))
      const budget = onlyAmount([...reported(report, 'budget'), ...reported(report, 'arrived')])
      if (paid === undefined || budget === undefined) continue
      const computed = percentOf(figureInterval(paid), figureInterval(budget))
      if (computed === undefined) continue
      for (const rate of ratesOfWhole(disclosure, report)) {
        if (overlap(computed, figureValue(rate))) continue
        yield {
          message: `执行率写${printFigure(rate)}，本报告的支出${printFigure(paid)} ÷ 预算${printFigure(budget)} = ${printRate(computed)}%。`,
          evidence: [rate.span, paid.span, budget.span],
          expected: `${printRate(computed)}%`,
          actual: printFigure(rate),
        }
      }
    }
  },
}

/** Rates that no other rule speaks of: their sentence does not hold the budget, and no form the amounts. */
function ratesOfWhole(disclosure: Disclosure, { evaluations, rates }: EvaluationReport): Figure[] {
  const { completions, document } = disclosure
  if (evaluations.length > 0) return []
  const isBesideBudget = ({ id }: Figure): boolean =>
    completions.some(({ rate, budget }) => rate?.id === id && budget !== undefined) ||
    spentOfMoney(disclosure).some(({ rate, whole }) => rate?.id === id && whole !== undefined)
  return rates.filter((rate) => {
    const words = textAround(document, rate.span).slice(0, rate.span.start)
    return isExact(rate) && EXECUTION.test(words) && !isBesideBudget(rate)
  })
}
