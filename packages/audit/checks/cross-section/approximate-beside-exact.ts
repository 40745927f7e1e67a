import { printStated } from '@mingzhang/accounts'
import { quote, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

const COST = /费用|支出|支付|列支|资金|经费|补助/

/** `90余万元` spent of exactly 90万元. */
export const approximateBesideExact: Check = {
  id: 'approximate-beside-exact',
  category: 'cross-section',
  severity: 'warning',
  title: '同一项目的支出不应一处为确数、一处为“余”数。',
  basis: '“余”表示超过该数；项目支出不得超过批复数。',
  example: { wrong: '全年支出90万元……列支费用90余万元', right: '全年支出90万元……列支费用90万元' },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === 'whole') continue
      const exact = report.amounts.filter(({ figure }) => figure.qualifier === 'exact')
      for (const figure of figuresBetween(disclosure, report.start, report.end)) {
        if (figure.unit.measure !== 'amount' || !/[余多]/.test(quote(disclosure.document, figure.span))) continue
        const before = textAround(disclosure.document, figure.span).slice(
          Math.max(0, figure.span.start - 12),
          figure.span.start,
        )
        const same = exact.filter((one) => printStated(one.figure.stated) === printStated(figure.stated))
        if (same.length === 0 || !COST.test(before)) continue
        yield {
          message: `同一项目支出一处为${same[0] === undefined ? '' : printFigure(same[0].figure)}，另一处写“${quote(disclosure.document, figure.span)}”，即超过该数，表述不一。`,
          evidence: [figure.span, ...same.map((one) => one.figure.span)],
        }
      }
    }
  },
}
