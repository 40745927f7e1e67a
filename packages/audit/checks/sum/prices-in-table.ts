import { intervalOf, middle, multiplyBy, printParts, printStated } from '@mingzhang/accounts'
import type { Check, Observation } from '../../check.ts'
import { type Bought, boughtRows } from '../../table-relations/bought-rows.ts'

/** `数控车床 | 24台 | 12.80 | 307.20`: how many times the price is the amount, as it is in the other rows. */
export const pricesInTable: Check = {
  id: 'prices-in-table',
  category: 'sum',
  severity: 'error',
  title: '设备（物资）明细表中，数量乘以单价应等于金额。',
  basis: '金额 = 数量 × 单价；同表其余各行均相等而一行不等的，为填列错误。',
  example: {
    wrong: '设备 数量 单价 金额；钻床 2台 8.50 17.00；铣床 6台 12.00 84.00',
    right: '设备 数量 单价 金额；钻床 2台 8.50 17.00；铣床 7台 12.00 84.00',
  },
  *run(disclosure) {
    for (const rows of boughtRows(disclosure)) {
      const odd = rows.filter(({ holds }) => !holds)
      if (odd.length < rows.length - odd.length) yield* odd.map(observe)
    }
  },
}

function observe({ label, number, price, amount }: Bought): Observation {
  const should = printParts(middle(multiplyBy(intervalOf(price.stated), number)), 1n, amount.stated.decimals)
  return {
    message: `“${label}”${number} × ${printStated(price.stated)} = ${should}，表内金额为${printStated(amount.stated)}，数量、单价、金额不相符。`,
    evidence: [amount.span, price.span],
    expected: should,
    actual: printStated(amount.stated),
  }
}
