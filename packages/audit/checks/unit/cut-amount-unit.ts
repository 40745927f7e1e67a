import { printStated } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { quote, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const MONEY_BEFORE =
  /(?:(?:收入|费)(?:为|共计?)?\s?|(?:经费|资金|预算|追加|支出|支付|拨付|租金|安排|下达|奖励|补助)[^，。；]{0,6})$/
const MONEY_AFTER = /^\s?(?:专项|经费|资金|租金|元|[，,。；;（(]|$)/

/** `2万` is a number, `2.00万` is read as an amount. */
const MAYBE_MONEY: ReadonlySet<string> = new Set(['number', 'amount'])

/** Amounts that end in 万 or 亿 without 元. */
export const cutAmountUnit: Check = {
  id: 'cut-amount-unit',
  category: 'unit',
  severity: 'info',
  title: '金额单位应写全（“万元”不应简写为“万”）。',
  basis: '部门决算公开以万元为单位，应写明计量单位。',
  example: { wrong: '安排专项经费230万', right: '安排专项经费230万元' },
  *run(disclosure) {
    for (const figure of disclosure.figures) {
      if (!MAYBE_MONEY.has(figure.unit.measure)) continue
      const written = quote(disclosure.document, figure.span)
      const word = /[万亿]$/.exec(written)?.[0]
      if (word === undefined || !speaksOfMoney(disclosure, figure)) continue
      const expected = `${printStated(figure.stated)}${word}元`
      yield { message: `“${written}”金额单位不完整，应写“${expected}”。`, evidence: [figure.span], expected }
    }
  },
}

function speaksOfMoney({ document }: Disclosure, { span }: Figure): boolean {
  const text = textAround(document, span)
  const after = text.slice(span.end, span.end + 4)
  return (
    !/^\s?[余多元]/.test(after) &&
    (MONEY_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
      /^\s?(?:专项|租金|经费|资金)/.test(after)) &&
    MONEY_AFTER.test(after)
  )
}
