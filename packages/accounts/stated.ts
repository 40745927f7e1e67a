/**
 * Stated figures and the intervals they stand for.
 *
 * A printed figure carries the precision at which it was written: `5,607.23` stands for every value
 * within half a unit of its last place. Two statements contradict each other only where their
 * intervals cannot both hold (the semantics of XBRL Calculations 1.1).
 */

/** A printed number: `digits × 10^-decimals`, exactly as written. */
export interface Stated {
  readonly digits: bigint
  readonly decimals: number
}

/** A closed interval; both bounds count {@link UNIT_PARTS}ths of one base unit (元, %, or one piece). */
export interface Interval {
  readonly low: bigint
  readonly high: bigint
  /** What the printed numbers themselves come to, where that is not halfway between the bounds: a quotient. */
  readonly printed?: bigint
}

const SCALE_DECIMALS = 12
/** Parts of one base unit that a bound counts. */
export const UNIT_PARTS = 10n ** BigInt(SCALE_DECIMALS)
/** As many as a stated figure and its precision need. */
const POWERS_OF_TEN = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent))
/** Parts of the last place of a number by its decimals. */
const LAST_PLACES = POWERS_OF_TEN.slice(0, SCALE_DECIMALS + 1).map((power) => UNIT_PARTS / power)

const MAXIMUM_DIGITS = 30
const PRINTED = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

/**
 * Parse a printed number such as `5,607.23`, `-3`, `１２．５`; `undefined` when it is none.
 * Thousands separators are dropped only where they group three digits.
 */
export function parseStated(text: string): Stated | undefined {
  const match = PRINTED.exec(text) ?? PRINTED.exec(text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, ''))
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = (whole.includes(',') ? whole.replaceAll(',', '') : whole) + fraction
  if (digits.length > MAXIMUM_DIGITS || fraction.length > SCALE_DECIMALS) return undefined
  const value = BigInt(digits)
  return { digits: sign === '-' ? -value : value, decimals: fraction.length }
}

/** The digits of a number up to the noughts at its end. */
export function significantDigits({ digits }: Stated): number {
  const printed = digits.toString()
  let end = printed.length
  while (printed[end - 1] === '0') end--
  return end
}

/** The interval of a stated figure in base units; `scale` is how many base units one stated unit is (万元 → 10000). */
export function intervalOf(stated: Stated, scale = 1n, decimals = stated.decimals): Interval {
  const centre = exactParts(stated, scale)
  const half = lastPlace(scale, decimals) / 2n
  return { low: centre - half, high: centre + half }
}

/** The same where writers cut off as often as they round, as averages and rates in words are: `99.996` may stand as `99.99`. */
export function cutOffOrRounded(stated: Stated, scale = 1n): Interval {
  const { low, high } = intervalOf(stated, scale)
  return { low, high: high + (high - low) / 2n }
}

/** The point that was printed, in parts of a base unit. */
export const exactParts = (stated: Stated, scale = 1n): bigint => stated.digits * lastPlace(scale, stated.decimals)

/** Parts that one unit of the last place is worth; a place below a part is worth none. */
const lastPlace = (scale: bigint, decimals: number): bigint => {
  const parts = LAST_PLACES[decimals]
  return parts === undefined ? (scale * UNIT_PARTS) / powerOfTen(decimals) : scale * parts
}

/** An interval that holds one exact value. */
export const exactly = (parts: bigint): Interval => ({ low: parts, high: parts })

/** A number that was counted, not rounded: what is printed is all of it. */
export const asCounted = (stated: Stated): Interval => exactly(exactParts(stated))

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })

export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low })

export const negate = (a: Interval): Interval => ({ low: -a.high, high: -a.low })

export const sum = (terms: readonly Interval[]): Interval => terms.reduce(add, exactly(0n))

export const multiplyBy = (a: Interval, factor: bigint): Interval =>
  factor >= 0n ? { low: a.low * factor, high: a.high * factor } : { low: a.high * factor, high: a.low * factor }

/**
 * `100 × a / b` as an interval of percent, rounded outward by at most one part.
 * `undefined` when `b` may be zero: such a ratio says nothing.
 */
export function percentOf(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0n && b.high >= 0n) return undefined
  const hundred = 100n * UNIT_PARTS
  const printed = (middle(a) * hundred) / middle(b)
  // Amounts are mostly positive: the bounds are then known.
  if (a.low >= 0n && b.low > 0n)
    return { low: (a.low * hundred) / b.high, high: -divideDown(-a.high * hundred, b.low), printed }
  const corners = [a.low, a.high].flatMap((top) => [b.low, b.high].map((bottom) => [top * hundred, bottom] as const))
  const lows = corners.map(([top, bottom]) => divideDown(top, bottom))
  const highs = corners.map(([top, bottom]) => -divideDown(-top, bottom))
  return { low: least(lows), high: greatest(highs), printed }
}

/** `a × p %` as an interval in the unit of `a`, rounded outward. */
export function shareOf(a: Interval, percent: Interval): Interval {
  const hundred = 100n * UNIT_PARTS
  const corners = [a.low, a.high].flatMap((x) => [percent.low, percent.high].map((p) => x * p))
  return { low: divideDown(least(corners), hundred), high: -divideDown(-greatest(corners), hundred) }
}

/** What `part` is `percent` of, rounded outward; `undefined` when the percentage may be nothing. */
export function wholeOf(part: Interval, percent: Interval): Interval | undefined {
  if (percent.low <= 0n) return undefined
  const hundred = 100n * UNIT_PARTS
  return {
    low: (part.low * hundred) / percent.high,
    high: (part.high * hundred) / percent.low + 1n,
    printed: (middle(part) * hundred) / middle(percent),
  }
}

/** Whether both intervals can hold at once. */
export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high

/** What both hold, or `undefined` when they contradict each other. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low > b.low ? a.low : b.low
  const high = a.high < b.high ? a.high : b.high
  return low <= high ? { low, high } : undefined
}

/** How far apart two intervals are; zero when they overlap. */
export function gap(a: Interval, b: Interval): bigint {
  if (a.low > b.high) return a.low - b.high
  if (b.low > a.high) return b.low - a.high
  return 0n
}

/** What the printed numbers come to. */
export const middle = ({ low, high, printed }: Interval): bigint => printed ?? (low + high) / 2n

/** Print parts of a base unit in a unit of `scale` base units, rounded half away from zero to `decimals`. */
export function printParts(parts: bigint, scale = 1n, decimals = 2): string {
  const power = powerOfTen(decimals)
  const unit = scale * UNIT_PARTS
  const negative = parts < 0n
  const scaled = ((negative ? -parts : parts) * power * 2n + unit) / (unit * 2n)
  const text = scaled.toString().padStart(decimals + 1, '0')
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  return negative && scaled !== 0n ? `-${whole}` : whole
}

/** Print a stated figure as a plain number, without separators. */
export function printStated({ digits, decimals }: Stated): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0')
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  return digits < 0n ? `-${whole}` : whole
}

const powerOfTen = (exponent: number): bigint => POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent)

function divideDown(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom
  return top % bottom !== 0n && top < 0n !== bottom < 0n ? quotient - 1n : quotient
}

const least = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a < b ? a : b))
const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b))
