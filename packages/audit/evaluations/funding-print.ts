/** Amounts of performance forms as messages print them. */
import { type Interval, middle, printParts, printStated } from '@mingzhang/accounts'
import type { FundingAmount } from '@mingzhang/disclosure'

const UNITS: ReadonlyMap<bigint, string> = new Map([
  [1n, '元'],
  [10_000n, '万元'],
  [100_000_000n, '亿元'],
])

export const printFunding = (amount: FundingAmount): string =>
  `${printStated(amount.stated)}${UNITS.get(amount.scale) ?? ''}`

/** A computed amount in the unit and precision of the one it is compared with. */
export const printFundingLike = (value: Interval, amount: FundingAmount): string =>
  `${printParts(middle(value), amount.scale, Math.max(2, amount.stated.decimals))}${UNITS.get(amount.scale) ?? ''}`

/** A rate in percent, to two places. */
export const printRate = (rate: Interval): string => printParts(middle(rate), 1n, 2)
