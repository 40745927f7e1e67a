/** Units in which a disclosure states its figures. */

/** Units of money (金额单位) and how many 元 one of them is. */
export const AMOUNT_UNITS = {
  元: 1n,
  百元: 100n,
  千元: 1000n,
  万元: 10_000n,
  百万元: 1_000_000n,
  千万元: 10_000_000n,
  亿元: 100_000_000n,
} as const satisfies Record<string, bigint>

export type AmountUnit = keyof typeof AMOUNT_UNITS

/** What a figure measures. */
export type Measure = 'amount' | 'percent' | 'count' | 'date' | 'number'

/** The unit of a figure: its measure and the word as written (`万元`, `%`, `辆`; empty when none was). */
export interface Unit {
  readonly measure: Measure
  readonly word: string
}

export const isAmountUnit = (word: string): word is AmountUnit => Object.hasOwn(AMOUNT_UNITS, word)

/** Base units (元 for money, one for everything else) in one of this unit. */
export const scaleOf = (unit: Unit): bigint => (isAmountUnit(unit.word) ? AMOUNT_UNITS[unit.word] : 1n)
