/** What the text of a disclosure states: an exact amount, a count or a score, beside last year's and the budget. */
import { type Fen, printFen, printQuotient } from '@mingzhang/accounts'

export interface Quantity {
  /** Key of the concept catalogue, `subject:…`, or a name of its own for what the catalogue does not hold. */
  readonly key: string
  readonly name: string
  readonly measure: 'amount' | 'count' | 'score'
  /** 分; pieces; hundredths of a point. */
  readonly value: bigint
  /** Last year; `undefined` where the accounts do not tell. */
  readonly before: bigint | undefined
  /** The budget that the profile compares with. */
  readonly budget: bigint | undefined
  /** Why it changed, why it differs from the budget. */
  readonly reason: string | undefined
  readonly budgetReason: string | undefined
}

const NOTHING_ELSE = { before: undefined, budget: undefined, reason: undefined, budgetReason: undefined }

export const amountOf = (key: string, name: string, value: Fen): Quantity => ({
  key,
  name,
  measure: 'amount',
  value,
  ...NOTHING_ELSE,
})

export const countOf = (key: string, name: string, value: number): Quantity => ({
  key,
  name,
  measure: 'count',
  value: BigInt(value),
  ...NOTHING_ELSE,
})

export const scoreOf = (key: string, name: string, hundredths: bigint): Quantity => ({
  key,
  name,
  measure: 'score',
  value: hundredths,
  ...NOTHING_ELSE,
})

/** A printed number with its exact value. */
export interface PrintedValue {
  readonly text: string
  /** Plain decimal number in the printed unit. */
  readonly value: string
}

/** Decimals that keep an amount in 万元 exactly. */
const EXACT_DECIMALS = 6
const PERCENT_DECIMALS = 2
/** Percentages rarely end: so many decimals stand for the exact value. */
const LONG_PERCENT_DECIMALS = 10

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** An amount in 万元 with two decimals, `0` where there is none. */
export const printAmount = (amount: Fen): PrintedValue => ({
  text: amount === 0n ? '0' : printFen(amount, '万元'),
  value: withoutZeros(printFen(amount, '万元', EXACT_DECIMALS)),
})

/** `part ÷ whole` in percent with two decimals; `0` and `100` where it is exactly that. `whole` is not zero. */
export function printPercent(part: bigint, whole: bigint): PrintedValue {
  const exact = part === 0n ? '0' : part === whole ? '100' : undefined
  return {
    text: exact ?? printQuotient(part * 100n, whole, PERCENT_DECIMALS),
    value: withoutZeros(printQuotient(part * 100n, whole, LONG_PERCENT_DECIMALS)),
  }
}

export function printQuantity({ measure }: Pick<Quantity, 'measure'>, value: bigint): PrintedValue {
  if (measure === 'amount') return printAmount(value)
  const text = measure === 'count' ? value.toString() : withoutZeros(printQuotient(value, 100n, 2))
  return { text, value: text }
}

/** Too little to be printed as anything but zero. */
export const printsAsZero = (quantity: Pick<Quantity, 'measure'>, value: bigint): boolean =>
  /^-?0(?:\.0*)?$/.test(printQuantity(quantity, value).text)

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value)
