import { AMOUNT_UNITS, middle, overlap, printParts, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { amountTold } from '../../wording/amount-told.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
const PAYMENT = `(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日)?(?:首次|首付|再次|又)?(?:预付|支付|付款|拨付)[^，。；、\\d]{0,10}${AMOUNT}万元`
/** `5月预付38.95万元，9月支付51.93万元，12月支付31.46万元，累计支付122.34万元`. */
const PAID = new RegExp(
  `(?<payments>${PAYMENT}(?:[，、；]${PAYMENT})+)[，；]?(?:累计|共计?|合计)(?:已)?(?:支付|拨付|付款)?(?<total>${AMOUNT})万元`,
  'g',
)
const EACH = new RegExp(`(?<amount>${AMOUNT})万元`, 'g')

/** Payments told month by month come to the total told behind them. */
export const paymentsAndTotal: Check = {
  id: 'payments-and-total',
  category: 'sum',
  severity: 'error',
  title: '同一句逐次列出的支付金额之和应等于其后的累计支付数。',
  basis: '文内关系：累计支付 = 各次支付之和；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '5月预付30.00万元，9月支付60.00万元，累计支付95.00万元。',
    right: '5月预付30.00万元，9月支付65.00万元，累计支付95.00万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['累计', '共', '合计']))
      if (passage.text.includes('付')) yield* unequal(passage)
  },
}

function* unequal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, PAID)) {
    const { payments = '', total = '' } = match.groups ?? {}
    const paid = allMatches(payments, EACH).map(({ groups }) => groups?.amount ?? '')
    const values = paid.flatMap((amount) => amountTold(amount) ?? [])
    const told = amountTold(total)
    if (told === undefined || values.length < paid.length) continue
    const all = sum(values)
    if (overlap(all, told)) continue
    const due = `${printParts(middle(all), AMOUNT_UNITS.万元, 2)}万元`
    yield {
      message: `${paid.join(' + ')} = ${due}，与累计支付${total}万元不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: due,
      actual: `${total}万元`,
    }
  }
}
