import { overlap } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval, reported } from '../../evaluations/report-money.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'
import { printFigure } from '../../relations/printed.ts'

/** Money of other years or sources may be spent beside what arrived, and money may have arrived in parts. */
const OTHER_MONEY = /上年|结转|以前年度|自筹|配套|垫付|其他资金[^\n]{0,8}[1-9]|第[一二三]批|分批|陆续/

/** No project pays more than arrived for it. */
export const paidBeyondArrived: Check = {
  id: 'paid-beyond-arrived',
  category: 'completion',
  severity: 'warning',
  title: '项目支付数不应大于到位资金。',
  basis: '《预算法》第十三条；项目支出绩效自评报告提纲“资金计划、到位及使用情况”。',
  example: {
    wrong: '到位资金22.00万元，资金到位率为100%。该项目全年支出24.00万元。',
    right: '到位资金24.00万元，资金到位率为100%。该项目全年支出24.00万元。',
  },
  *run(disclosure) {
    for (const { report, name, money } of projectLinks(disclosure)) {
      const arrived = onlyArrived(report)
      const { executed } = money
      if (arrived === undefined || executed === undefined || money.form === undefined) continue
      const { interval } = executed
      if (figureInterval(arrived).high >= interval.low || tellsOtherMoney(disclosure, report)) continue
      const paid = reported(report, 'paid').find((figure) => overlap(figureInterval(figure), interval))
      yield {
        message: `“${shorten(name.text)}”到位资金${printFigure(arrived)}，执行数${printFunding(executed)}大于到位资金。`,
        evidence: [arrived.span, executed.span, ...(paid === undefined ? [] : [paid.span])],
      }
    }
  },
}

/** What arrived, told in one amount. */
function onlyArrived(report: EvaluationReport): Figure | undefined {
  const [first, ...others] = reported(report, 'arrived')
  const isOne = others.every((other) => first !== undefined && overlap(figureInterval(other), figureInterval(first)))
  return first?.qualifier === 'exact' && isOne ? first : undefined
}

const tellsOtherMoney = ({ document }: Disclosure, { start, end }: EvaluationReport): boolean =>
  wordsBetween(document, start, end, OTHER_MONEY).length > 0
