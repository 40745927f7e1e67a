import { AMOUNT_UNITS, intervalOf, parseStated, sum } from '@mingzhang/accounts'
import type { Evaluation } from '@mingzhang/disclosure'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printFundingLike } from '../../evaluations/funding-print.ts'

/** `监督人员劳务支出42.60万元`: what one item cost. */
const SPENT = /(?<![其预]|共|总|合|累)(?:支出|支付)(?:了)?(?<amount>\d[\d,]*(?:\.\d+)?)(?<unit>万元|元)/g
/** Parts of another amount, or of more than one year. */
const NO_ITEMS = /其中|包括|共计|合计|累计|预算|结转|全年支出|总支出/
const FEWEST = 2

/** What a form says that each of its items cost is together no more than all that was spent. */
export const amountsBeyondExecuted: Check = {
  id: 'amounts-beyond-executed',
  category: 'sum',
  severity: 'warning',
  title: '自评表“完成情况”所列各项支出之和不应大于全年执行数。',
  basis: '文内关系：分项之和不大于合计；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '全年执行数90.00万元；完成情况：检测支出55.00万元；宣传支出45.00万元。',
    right: '全年执行数90.00万元；完成情况：检测支出55.00万元；宣传支出35.00万元。',
  },
  *run({ evaluations }) {
    for (const evaluation of evaluations) yield* beyond(evaluation)
  },
}

function* beyond({ goals, funding, kind }: Evaluation): Generator<Observation> {
  const executed = funding.find(({ source }) => source === 'total')?.executed
  if (goals === undefined || executed === undefined || kind === 'whole' || NO_ITEMS.test(goals.actual.text)) return
  const { text, span } = goals.actual
  const items = allMatches(text, SPENT).flatMap((match) => {
    const stated = parseStated(match.groups?.amount ?? '')
    const unit = match.groups?.unit === '元' ? '元' : '万元'
    const [start, end] = [match.index, match.index + match[0].length]
    return stated === undefined ? [] : [{ value: intervalOf(stated, AMOUNT_UNITS[unit]), start, end }]
  })
  if (items.length < FEWEST) return
  const all = sum(items.map(({ value }) => value))
  if (all.low <= executed.interval.high) return
  const isWhole = span.end - span.start === text.length
  yield {
    message: `完成情况所列各项支出之和为${printFundingLike(all, executed)}，大于全年执行数${printFunding(executed)}。`,
    evidence: [
      ...(isWhole ? items.map(({ start, end }) => spanWithin(span, span.start + start, span.start + end)) : [span]),
      executed.span,
    ],
  }
}
