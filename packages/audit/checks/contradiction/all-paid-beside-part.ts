import { percentOf, UNIT_PARTS } from '@mingzhang/accounts'
import { type Disclosure, withoutCode } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFunding, printRate } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { projectMoney } from '../../evaluations/project-links.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `项目下达资金已全部完成支付`, not what was paid to persons. */
const ALL_PAID =
  /项目(?:下达)?(?:的)?(?:预算)?(?:资金|经费)(?:均|都)?(?:已)?(?:经)?(?:全部|全额)(?:完成)?(?:支付|支出|执行|拨付)(?:完毕|完成|到位)?|(?:(?<!人员类|运转类)项目|特定目标类(?:项目)?(?:(?:绩效)?(?:分析|情况)[。：:])?)[^。；\n]{0,60}执行率(?:均)?(?:为|达到?)?100(?:\.0+)?%[，,](?:无|没有)(?:资金)?(?:结余|结转)/
const EXCEPT = /除|未|人员类|基本支出/
/** In front of it: it is said of the rest, or of so many (`13个项目中，12个项目资金全部支付`). */
const OTHERS = /(?:其余|其他|另外?)\d*[个项]?$|项目中[，,]\d{1,3}[个项]$/
/** In percent: less than this is no rounding of everything. */
const ALL = (995n * UNIT_PARTS) / 10n

/** The whole department's report says that all project money was paid; a form shows a part left. */
export const allPaidBesidePart: Check = {
  id: 'all-paid-beside-part',
  category: 'contradiction',
  severity: 'warning',
  title: '有项目没有全部执行的，整体绩效报告不应称项目资金已全部支付。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评应真实反映目标完成和资金执行情况。',
  example: {
    wrong: '（整体报告）项目资金已全部支付……（自评表）调整后预算60.00万元，执行51.00万元。',
    right: '（整体报告）除1个项目外，项目资金已全部支付……（自评表）调整后预算60.00万元，执行51.00万元。',
  },
  *run(disclosure) {
    const claims = disclosure.evaluationReports.flatMap(({ kind, start, end }) =>
      kind === 'whole' ? claimsBetween(disclosure, start, end) : [],
    )
    if (claims.length === 0) return
    for (const { name, budget, executed, rate } of partly(disclosure)) {
      yield {
        message: `整体绩效报告称项目资金全部支付，而“${shorten(withoutCode(name.text))}”预算${printFunding(budget)}只执行${printFunding(executed)}（${printRate(rate)}%）。`,
        evidence: [...claims, executed.span, budget.span],
      }
      return
    }
  },
}

function claimsBetween(disclosure: Disclosure, start: number, end: number): Span[] {
  return passagesBetween(wholeText(disclosure), start, end).flatMap(({ text, at }): Span[] => {
    const match = at.cell === undefined && /全部|全额|100/.test(text) ? ALL_PAID.exec(text) : null
    if (match === null || EXCEPT.test(match[0]) || OTHERS.test(text.slice(0, match.index))) return []
    return [{ ...at, start: match.index, end: match.index + match[0].length }]
  })
}

/** Projects whose form shows less executed than its adjusted budget. */
function* partly(disclosure: Disclosure) {
  for (const { name, adjusted: budget, executed } of projectMoney(disclosure)) {
    if (budget === undefined || executed === undefined) continue
    const rate = percentOf(executed.interval, budget.interval)
    if (rate !== undefined && rate.high < ALL) yield { name, budget, executed, rate }
  }
}
