/** Amounts and plain numbers in the cells of performance forms. */
import { AMOUNT_UNITS, exactly, intervalOf, isAmountUnit, parseStated } from '@mingzhang/accounts'
import type { FundingAmount, PrintedNumber, Words } from '../../evaluation.ts'

const AMOUNT = /^约?(-?[\d,，]+(?:\.\d+)?)(亿元|百万元|万元|千元|元|万)?$/
const NUMBER = /^(-?\d+(?:\.\d+)?)(?:分|%|％)?$/

/** Forms keep 万元 to two places; zeros at the end are dropped by many writers. */
const KEPT_DECIMALS = 2

/** An amount cell; the unit of the heading (万元 unless it says 元) stands where the cell has none. */
export function amountIn(words: Words | undefined, headingUnit: bigint): FundingAmount | undefined {
  const match = AMOUNT.exec(words?.text ?? '')
  const stated = parseStated((match?.[1] ?? '').replaceAll('，', ','))
  if (words === undefined || stated === undefined) return undefined
  const unit = match?.[2] === '万' ? '万元' : (match?.[2] ?? '')
  const scale = isAmountUnit(unit) ? AMOUNT_UNITS[unit] : headingUnit
  const decimals = Math.max(stated.decimals, KEPT_DECIMALS)
  // A plain `0` says that there is nothing, `0.00` may be a rounded amount.
  const isNothing = stated.digits === 0n && stated.decimals === 0
  const interval = isNothing ? exactly(0n) : intervalOf(stated, scale, decimals)
  return { stated, scale, interval, span: words.span }
}

/** A number cell: a score, a weight, a rate. */
export function numberIn(words: Words | undefined): PrintedNumber | undefined {
  const stated = parseStated(NUMBER.exec(words?.text ?? '')?.[1] ?? '')
  return words === undefined || stated === undefined ? undefined : { stated, span: words.span }
}

/** A unit in brackets: `项目资金（万元）`. */
export const HEADING_UNIT = /[（(](?:单位[:：])?(亿元|万元|元)[）)]/

/** The unit that heading words give in brackets, else 万元. */
export function headingUnit(words: string): bigint {
  const unit = HEADING_UNIT.exec(words)?.[1] ?? ''
  return isAmountUnit(unit) ? AMOUNT_UNITS[unit] : AMOUNT_UNITS.万元
}
