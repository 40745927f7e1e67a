/** A small seeded generator of random numbers (mulberry32), so that a run can be repeated. */
import type { Fen } from '../money.ts'

export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)]
  }

  /** One of the items. Throws where there is none. */
  one<T>(items: readonly T[]): T {
    const item = this.pick(items)
    if (item === undefined) throw new RangeError('no items to choose from')
    return item
  }

  /** At most `count` of the items, in random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items]
    const taken: T[] = []
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.below(rest.length), 1))
    return taken
  }

  /** An amount between two sums in 元, mostly with 分. */
  fen(low: number, high: number): Fen {
    const yuan = this.between(low, high)
    const whole = this.below(10)
    if (whole === 0) return BigInt(yuan) * 100n
    if (whole === 1 && yuan >= 1000) return BigInt(yuan - (yuan % 100)) * 100n
    return BigInt(yuan) * 100n + BigInt(this.below(100))
  }

  /** A part of an amount: between so many thousandths of it, never more than the whole. */
  part(amount: Fen, low: number, high: number): Fen {
    return (amount * BigInt(this.between(low, high))) / 1000n
  }
}
