import { AMOUNT_UNITS, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `实际支出128.64万元（1,286,400元）`. */
const TOLD_TWICE = new RegExp(
  `(?<![\\d.,])(?<amount>${NUMBER})(?<unit>亿元|万元)[（(](?:即|合|折合|计)?(?<again>${NUMBER})(?<unitAgain>万元|元)(?:整)?[）)]`,
  'g',
)
const IN_BRACKETS = ['元（', '元(']

/** One amount told in 万元 and, in brackets, in 元 is one amount. */
export const toldInTwoUnits: Check = {
  id: 'told-in-two-units',
  category: 'unit',
  severity: 'error',
  title: '同一金额以万元表示、括号内又以元表示的，两者应当相等。',
  basis: '1万元=10000元；差额在四舍五入区间之内的不报。',
  example: { wrong: '实际支出128.64万元（12,864,000元）', right: '实际支出128.64万元（1,286,400元）' },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), IN_BRACKETS))
      for (const match of allMatches(text, TOLD_TWICE)) {
        const { amount = '', unit = '', again = '', unitAgain = '' } = match.groups ?? {}
        const [one, other] = [amountIn(amount, unit), amountIn(again, unitAgain)]
        if (unit === unitAgain || one === undefined || other === undefined || overlap(one, other)) continue
        yield {
          message: `${amount}${unit}与括号内的${again}${unitAgain}不是同一金额。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
  },
}

function amountIn(number: string, unit: string) {
  const stated = parseStated(number)
  const scale = Object.entries(AMOUNT_UNITS).find(([name]) => name === unit)?.[1]
  return stated === undefined || scale === undefined ? undefined : intervalOf(stated, scale)
}
