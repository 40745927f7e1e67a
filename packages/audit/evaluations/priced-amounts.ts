/** What an item should have cost: what one costs, so many times. */
import {
  AMOUNT_UNITS,
  exactly,
  exactParts,
  type Interval,
  intervalOf,
  middle,
  multiplyBy,
  overlap,
  printParts,
  printStated,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { PricedItem } from './priced-items.ts'

/** A price of two places of the unit is rounded. */
const ROUNDED_FROM = 2

export const scaleOfMoney = (unit: string): bigint => AMOUNT_UNITS[unit === '万元' ? '万元' : '元']

export const totalOf = ({ total }: PricedItem): Interval => intervalOf(total.stated, scaleOfMoney(total.unit))

/** A standard is exact; one in 万元 with places behind the point may be rounded. */
export function priceOf({ price: { stated, unit } }: PricedItem): Interval {
  const isRounded = unit === '万元' && stated.decimals >= ROUNDED_FROM
  return isRounded ? intervalOf(stated, scaleOfMoney(unit)) : exactly(exactParts(stated, scaleOfMoney(unit)))
}

/** What was counted is exact, but for ten thousands. */
export const countOf = ({ count: { stated, inTenThousands } }: PricedItem): Interval =>
  inTenThousands ? intervalOf(stated, AMOUNT_UNITS.万元) : exactly(exactParts(stated))

export const productOf = (price: Interval, count: Interval, times: bigint): Interval =>
  multiplyBy({ low: (price.low * count.low) / UNIT_PARTS, high: (price.high * count.high) / UNIT_PARTS }, times)

export const amountDue = (item: PricedItem): Interval => productOf(priceOf(item), countOf(item), item.times)

/** `26元 × 3.20万亩`: how it comes to its amount, in the unit given. */
export function printProduct({ price, count, times, total }: PricedItem, product: Interval, unit: string): string {
  const number = `${printStated(count.stated)}${count.inTenThousands ? '万' : ''}${price.each}`
  const months = times === 1n ? '' : ` × ${times}个月`
  const due = printParts(middle(product), scaleOfMoney(unit), Math.max(2, total.stated.decimals))
  return `${number} × ${printStated(price.stated)}${price.unit}${months} = ${due}${unit}`
}

/** The unit in which the amount told is what is due, where the one that is printed (元 for 万元, or 万元 for 元) is not. */
export function unitThatFits(item: PricedItem): string | undefined {
  const { stated, unit } = item.total
  const other = unit === '万元' ? '元' : '万元'
  const due = amountDue(item)
  const fits = (told: string): boolean => overlap(due, intervalOf(stated, scaleOfMoney(told)))
  return item.isYearSupposed || fits(unit) || !fits(other) ? undefined : other
}
