import { AMOUNT_UNITS, middle, printParts, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { amountTold } from '../../wording/amount-told.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
const PURPOSE = `${AMOUNT}万元(?:全部|主要|已)?(?:用于|用作|作为)[^，,。；;\\d]{2,40}`
/** `支出89.97万元。其中：30万元用于编制规划；30万元用于审计；29.99万元用于测绘`. */
const DIVIDED = new RegExp(
  `(?<total>${AMOUNT})万元[，,。；;（(]其中[：:，,]?(?<purposes>${PURPOSE}(?:[，,；;、]${PURPOSE})+)`,
  'g',
)
const EACH = new RegExp(`(?<amount>${AMOUNT})万元`, 'g')

/** What an amount was used for, amount by amount, comes to no more than the amount. */
export const purposesWithinTotal: Check = {
  id: 'purposes-within-total',
  category: 'sum',
  severity: 'error',
  title: '“其中：…万元用于…”逐项列出的用途金额之和，不应大于前面的总额。',
  basis: '基本平衡关系：分项之和不大于合计；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '项目支出80.00万元，其中：30.00万元用于编制规划，50.20万元用于购置设备。',
    right: '项目支出80.00万元，其中：30.00万元用于编制规划，50.00万元用于购置设备。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['万元用', '万元作为', '用于'])) yield* beyond(passage)
  },
}

function* beyond({ text, at }: Passage): Generator<Observation> {
  if (!text.includes('其中')) return
  for (const match of allMatches(text, DIVIDED)) {
    const { total = '', purposes = '' } = match.groups ?? {}
    const amounts = allMatches(purposes, EACH).map(({ groups }) => groups?.amount ?? '')
    const used = amounts.flatMap((amount) => amountTold(amount) ?? [])
    const whole = amountTold(total)
    if (whole === undefined || used.length < amounts.length) continue
    const all = sum(used)
    if (all.low <= whole.high) continue
    const due = `${printParts(middle(all), AMOUNT_UNITS.万元, 2)}万元`
    yield {
      message: `${amounts.join(' + ')} = ${due}，大于总额${total}万元。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: due,
      actual: `${total}万元`,
    }
  }
}
