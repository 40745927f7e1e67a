import { exactParts, parseStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

/** `≤130元/平方米`, `122.70万元/平方米`. */
const PRICE =
  /^[≤≥＝=<>＜＞]?(?:不超过|不高于)?(?<number>\d[\d,]*(?:\.\d+)?)(?<money>[万亿]?元)[/／每](?<of>[\u4e00-\u9fff·]{1,6})$/
/** Prices are of one magnitude where one is less than so many times the other. */
const TIMES = 10n

/** Target and result are prices of one thing, alike in number, and one of them is ten thousand times the other. */
export const priceUnitOfIndicator: Check = {
  id: 'price-unit-of-indicator',
  category: 'unit',
  severity: 'error',
  title: '单位成本（单价）指标的指标值与完成值，金额单位应当一致。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应明确计量单位。',
  example: {
    wrong: '屋面防水单位造价：指标值≤130元/平方米，完成值122.70万元/平方米',
    right: '屋面防水单位造价：指标值≤130元/平方米，完成值122.70元/平方米',
  },
  *run({ evaluations }) {
    for (const { indicators } of evaluations)
      for (const row of indicators) {
        const { name, target, actual } = row.indicator
        const [planned, paid] = [target.text, actual.text].map((text) => PRICE.exec(text.replace(/\s/g, ''))?.groups)
        if (planned === undefined || paid === undefined || planned.of !== paid.of || planned.money === paid.money)
          continue
        if (!areOfOneMagnitude(planned.number, paid.number)) continue
        yield {
          message: `“${shorten(name)}”的指标值为“${target.text}”、完成值为“${actual.text}”，数相近而金额单位不同。`,
          evidence: cellSpans(row, ['actual', 'target']),
          expected: `${paid.number}${planned.money}/${planned.of}`,
          actual: actual.text,
        }
      }
  },
}

function areOfOneMagnitude(a = '', b = ''): boolean {
  const [one, other] = [a, b].map((digits) => {
    const stated = parseStated(digits)
    return stated === undefined ? 0n : exactParts(stated)
  })
  return one !== undefined && other !== undefined && one * TIMES > other && other * TIMES > one
}
