/** Exact money: a whole number of 分 (`bigint`), a string at the borders. */
import { AMOUNT_UNITS, type AmountUnit } from './unit.ts'

/** An exact amount in 分 (0.01 元). */
export type Fen = bigint

const FEN_PER_YUAN = 100n

/** 分 in one of an amount unit. */
export const fenPer = (unit: AmountUnit): Fen => AMOUNT_UNITS[unit] * FEN_PER_YUAN

/**
 * An exact amount from its printed form (`1,234.5`, `-3`, full width digits); `undefined` when it is no number
 * or finer than one 分.
 */
export function parseFen(text: string, unit: AmountUnit = '元'): Fen | undefined {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '')
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/.exec(plain)
  if (match === null || (match[2] === undefined && match[3] === undefined)) return undefined
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  const digits = BigInt((match[2] ?? '').replaceAll(',', '') + fraction)
  const scaled = digits * fenPer(unit)
  const power = 10n ** BigInt(fraction.length)
  if (scaled % power !== 0n) return undefined
  return match[1] === '-' ? -(scaled / power) : scaled / power
}

/** An amount as a plain decimal number, rounded half away from zero: `printFen(123456n, '万元')` is `0.12`. */
export function printFen(amount: Fen, unit: AmountUnit = '元', decimals = 2): string {
  return printQuotient(amount, fenPer(unit), decimals)
}

/** `numerator / denominator` as a decimal number, rounded half away from zero. `denominator` is not zero. */
export function printQuotient(numerator: bigint, denominator: bigint, decimals: number): string {
  const negative = numerator < 0n !== denominator < 0n
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  const scaled = (top * 10n ** BigInt(decimals) * 2n + bottom) / (bottom * 2n)
  const text = scaled.toString().padStart(decimals + 1, '0')
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  return negative && scaled !== 0n ? `-${whole}` : whole
}

/** The sum of amounts. */
export const totalFen = (amounts: Iterable<Fen>): Fen => {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

/** The sum of amounts; `undefined` where one of them is not known. */
export const totalKnown = (amounts: readonly (Fen | undefined)[]): Fen | undefined => {
  const known = amounts.filter((amount) => amount !== undefined)
  return known.length < amounts.length ? undefined : totalFen(known)
}

/**
 * Shares of a whole in percent that add up to exactly 100 (最大余额法): each is rounded down, and the units that
 * are missing go to the largest remainders. Amounts are not negative and their sum is not zero.
 */
export function sharesAddingUp(amounts: readonly Fen[], decimals: number): string[] {
  const whole = totalFen(amounts)
  const units = 100n * 10n ** BigInt(decimals)
  const floors = amounts.map((amount) => (amount * units) / whole)
  const missing = Number(units - totalFen(floors))
  const raised = new Set(
    amounts
      .map((amount, index) => ({ index, remainder: (amount * units) % whole }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return floors.map((floor, index) => printQuotient(floor + (raised.has(index) ? 1n : 0n), units / 100n, decimals))
}
