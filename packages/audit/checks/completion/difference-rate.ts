import { intervalOf, negate, overlap, parseStated, percentOf, printParts, subtract } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { holdsWord, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const DIFFERENCE =
  /预算数?为?\s?(?<planned>\d[\d,]*(?:\.\d+)?)\s?万?元[，,；;]\s?(?:支出)?决算数?为?\s?(?<final>\d[\d,]*(?:\.\d+)?)\s?万?元[，,；;]\s?预决算差异率为?\s?(?<rate>[-－−]?\d+(?:\.\d+)?)\s?%/g
/** `预算数80.00万元，调整数90.00万元，决算数90.00万元，增加10.00万元`. */
const AMOUNT =
  /预算数为?\s?(?<planned>\d[\d,]*(?:\.\d+)?)\s?(?<unit>万?元)[，,；;]\s?(?:调整(?:后)?(?:预算)?数为?\s?(?<adjusted>\d[\d,]*(?:\.\d+)?)\s?\k<unit>[，,；;]\s?)?(?:支出)?决算数为?\s?(?<final>\d[\d,]*(?:\.\d+)?)\s?\k<unit>[，,；;]\s?(?:增加|减少)\s?(?<by>\d[\d,]*(?:\.\d+)?)\s?\k<unit>/g

/** The rate by which the final accounts differ from the budget (预决算差异率). */
export const differenceRate: Check = {
  id: 'difference-rate',
  category: 'completion',
  severity: 'error',
  title: '预决算差异率应等于决算数与预算数之差除以预算数；写增减额的，应等于两数之差。',
  basis: '文内关系 K09：预决算差异率 =（决算数 − 预算数）÷ 预算数 × 100%。',
  example: {
    wrong: '年初预算数200.00万元，决算数230.00万元，预决算差异率13.00%。',
    right: '年初预算数200.00万元，决算数230.00万元，预决算差异率15.00%。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (holdsWord(whole, '决算数')) yield* amountsIn(whole)
    if (!holdsWord(whole, '差异率')) return
    for (const match of allMatches(whole.text, DIFFERENCE)) {
      const [planned, final, rate] = ['planned', 'final', 'rate'].map((name) => parseStated(match.groups?.[name] ?? ''))
      if (planned === undefined || final === undefined || rate === undefined) continue
      const [before, after, stated] = [planned, final, rate].map((figure) => intervalOf(figure))
      if (before === undefined || after === undefined || stated === undefined) continue
      const computed = percentOf(subtract(after, before), before)
      if (computed === undefined) continue
      // some state how far it is, whichever way
      if (overlap(computed, stated) || (rate.digits > 0n && overlap(negate(computed), stated))) continue
      const should = printParts((computed.low + computed.high) / 2n)
      yield {
        message: `预决算差异率应为${should}%：（${match.groups?.final} − ${match.groups?.planned}）÷ ${match.groups?.planned}，文中为${match.groups?.rate}%。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        expected: `${should}%`,
        actual: `${match.groups?.rate}%`,
      }
    }
  },
}

/** By how much the final accounts or the adjusted budget differ from the budget, whichever way it is said. */
function* amountsIn(whole: WholeText): Generator<Observation> {
  for (const match of allMatches(whole.text, AMOUNT)) {
    const { planned = '', adjusted = '', final = '', by = '', unit = '' } = match.groups ?? {}
    const [before, between, after, stated] = [planned, adjusted, final, by].map((text) => {
      const figure = parseStated(text)
      return figure === undefined ? undefined : intervalOf(figure)
    })
    if (before === undefined || after === undefined || stated === undefined) continue
    const differences = [subtract(after, before)]
    if (between !== undefined) differences.push(subtract(after, between), subtract(between, before))
    if (differences.some((one) => overlap(one, stated) || overlap(negate(one), stated))) continue
    yield {
      // what it is compared with is not said
      severity: 'warning',
      message: `决算数${final}${unit}与预算数${planned}${unit}的差额不是${by}${unit}。`,
      evidence: [spanAt(whole, match.index, match.index + match[0].length)],
      actual: `${by}${unit}`,
    }
  }
}
