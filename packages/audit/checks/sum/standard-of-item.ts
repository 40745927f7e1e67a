import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  type Interval,
  likelySlip,
  middle,
  overlap,
  parseStated,
  printParts,
  printStated,
  type Stated,
  significantDigits,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import {
  amountDue,
  countOf,
  priceOf,
  printProduct,
  productOf,
  scaleOfMoney,
  totalOf,
  unitThatFits,
} from '../../evaluations/priced-amounts.ts'
import { type PricedItem, pricedItems } from '../../evaluations/priced-items.ts'

/** Shorter numbers differ by one digit from many others. */
const FEWEST_DIGITS = 3
/** So much further apart than what is rounded: prices that fit by chance are rare. */
const RARE = 20n

/** What an item cost is what one costs, so many times: `补贴58.40万元。按每客次8元标准，全年7.30万客次`. */
export const standardOfItem: Check = {
  id: 'standard-of-item',
  category: 'sum',
  severity: 'error',
  title: '同一事项所述标准（单价）乘以数量，应等于该事项的金额。',
  basis: '文内关系：金额 = 标准 × 数量；改动其中一个数即可相符的才报，差额在四舍五入区间之内的不报。',
  example: {
    wrong: '送餐补贴58.40万元。按每客次6元标准补贴，全年7.30万客次。',
    right: '送餐补贴58.40万元。按每客次8元标准补贴，全年7.30万客次。',
  },
  *run(disclosure) {
    for (const item of pricedItems(disclosure)) {
      const { at, start, end, total, isYearSupposed } = item
      const product = amountDue(item)
      if (isPaidInFull(item) || unitThatFits(item) !== undefined) continue
      const remedy = isYearSupposed ? otherStandard(item) : remedyOf(item, product)
      if (remedy === undefined) continue
      const due = printProduct(item, product, total.unit)
      yield {
        ...(isYearSupposed ? { severity: 'warning' as const } : {}),
        message: `${due}，文中为${printStated(total.stated)}${total.unit}，${remedy}。`,
        evidence: [{ ...at, start, end }],
        expected: due.split(' = ').at(-1) ?? due,
        actual: `${printStated(total.stated)}${total.unit}`,
      }
    }
  },
}

/** Which one number, written otherwise, makes the three agree: a slip of the pen in the amount or the number, or another standard. */
function remedyOf(item: PricedItem, product: Interval): string | undefined {
  const { total, count } = item
  const meant = parseStated(printParts(middle(product), scaleOfMoney(total.unit), total.stated.decimals))
  if (meant === undefined) return undefined
  if (significantDigits(total.stated) >= FEWEST_DIGITS && likelySlip(total.stated, meant) !== undefined)
    return `金额疑应为${printStated(meant)}${total.unit}`
  const counted = countThatFits(item)
  if (counted !== undefined) return `数量疑应为${counted}${count.inTenThousands ? '万' : ''}`
  return otherStandard(item)
}

function otherStandard(item: PricedItem): string | undefined {
  const paid = priceThatFits(item)
  return paid === undefined ? undefined : `标准疑应为${paid}`
}

/** Whether the amount is the product; where no months are told, any number of them may have been paid. */
function isPaidInFull(item: PricedItem): boolean {
  const { isYearSupposed, times } = item
  const months = isYearSupposed ? Array.from({ length: MOST_MONTHS }, (_, before) => BigInt(before + 1)) : [times]
  return months.some((times) => overlap(productOf(priceOf(item), countOf(item), times), totalOf(item)))
}

const MOST_MONTHS = 24

function countThatFits(item: PricedItem): string | undefined {
  const { count, times } = item
  const scale = count.inTenThousands ? AMOUNT_UNITS.万元 : 1n
  const price = priceOf(item)
  const parts = (middle(totalOf(item)) * UNIT_PARTS) / (middle(price) * times)
  const meant = parseStated(printParts(parts, scale, count.stated.decimals))
  if (meant === undefined || significantDigits(count.stated) < FEWEST_DIGITS) return undefined
  if (likelySlip(count.stated, meant) === undefined) return undefined
  const product = productOf(price, exactly(exactParts(meant, scale)), times)
  return overlap(product, totalOf(item)) ? printStated(meant) : undefined
}

/** So round are standards by the month. */
const FEWEST_ZEROS = 2

const zerosOf = ({ digits }: Stated): number => /0*$/.exec(digits.toString())?.[0].length ?? 0

/** Standards are as round as the one that is told, or one that fits is rare without. */
function priceThatFits(item: PricedItem): string | undefined {
  const { price, times, isYearSupposed } = item
  const [total, count] = [totalOf(item), countOf(item)]
  const scale = scaleOfMoney(price.unit)
  const parts = (middle(total) * UNIT_PARTS) / (middle(count) * times)
  const meant = parseStated(printParts(parts, scale, price.stated.decimals))
  if (meant === undefined || meant.digits === 0n) return undefined
  const paid = exactly(exactParts(meant, scale))
  const product = productOf(paid, count, times)
  const zeros = zerosOf(price.stated)
  if (isYearSupposed && zerosOf(meant) < Math.max(zeros, FEWEST_ZEROS)) return undefined
  const step = { digits: 10n ** BigInt(zerosOf(meant) < zeros ? 0 : zeros), decimals: price.stated.decimals }
  const next = productOf(exactly(exactParts(step, scale)), count, times)
  const isRare = middle(next) >= RARE * (total.high - total.low + product.high - product.low)
  return isRare && overlap(product, total) ? `${printStated(meant)}${price.unit}` : undefined
}
