/**
 * Amounts within their rounding, chosen so that every printed total comes out as printed and income balances
 * expenditure: what a total misses is shared out among its parts, again and again, until none misses anything
 * (projections onto the intervals one after another). The true amounts do it, so such amounts exist.
 */
import type { Fen } from '@mingzhang/accounts'
import { agrees, type Measured, sumOf } from './measured.ts'

/** What `plus` less `minus` comes to, within its own rounding. */
export interface Total extends Measured {
  readonly plus: readonly Measured[]
  readonly minus: readonly Measured[]
}

/** An amount as it is stated, which settling must not leave. */
export const statedAlone = (amount: Measured): Total => ({ ...amount, plus: [amount], minus: [] })

const MOST_ROUNDS = 2000
/** Totals are aimed at by this part of their rounding inside it, which ends sooner; then by less. */
const MARGINS = [8, 40, 1000] as const

/** Whether a total can hold, whatever was rounded. */
export function canHold({ fen, tolerance, plus, minus }: Total): boolean {
  const [more, less] = [sumOf(plus), sumOf(minus)]
  return agrees({ fen: more.fen - less.fen - fen, tolerance: more.tolerance + less.tolerance + tolerance })
}

/** What is printed as nothing is nothing. */
const isMovable = ({ fen, tolerance }: Measured): boolean => tolerance > 0n && fen !== 0n

/** A total by the numbers of its movable parts: their shifts must come to between `low` and `high`. */
interface Bounds {
  readonly low: number
  readonly high: number
  readonly plus: readonly number[]
  readonly minus: readonly number[]
}

/** The settled amount of each part, as near to all totals as could be found. Every total can hold. */
export function settleAmounts(totals: readonly Total[]): (amount: Measured) => Fen {
  const numbers = new Map<Measured, number>()
  const numbersOf = (parts: readonly Measured[]): number[] =>
    parts.filter(isMovable).map((part) => {
      const number = numbers.get(part) ?? numbers.size
      numbers.set(part, number)
      return number
    })
  const bounds = totals
    .map((total): Bounds => {
      const missing = Number(total.fen - sumOf(total.plus).fen + sumOf(total.minus).fen)
      const inside = Math.max(0, Number(total.tolerance) - 1)
      return {
        low: missing - inside,
        high: missing + inside,
        plus: numbersOf(total.plus),
        minus: numbersOf(total.minus),
      }
    })
    .filter(({ plus, minus }) => plus.length + minus.length > 0)
  const shifts = new Array<number>(numbers.size).fill(0)
  if (!MARGINS.some((margin) => isSettled(bounds, margin, shifts)))
    isSettled(
      bounds.filter(({ low, high }) => low === high),
      1,
      shifts,
    )
  return (amount) => amount.fen + BigInt(shifts[numbers.get(amount) ?? -1] ?? 0)
}

function isSettled(bounds: readonly Bounds[], margin: number, shifts: number[]): boolean {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let missed = false
    for (const total of bounds) missed = shareOut(total, margin, shifts, round) || missed
    if (!missed) return true
  }
  return false
}

/** Whether the total was missed. What does not divide falls to other parts in each round, so that totals do not undo each other. */
function shareOut({ low, high, plus, minus }: Bounds, margin: number, shifts: number[], round: number): boolean {
  let sum = 0
  for (const part of plus) sum += shifts[part] ?? 0
  for (const part of minus) sum -= shifts[part] ?? 0
  const inset = Math.floor((high - low) / 2 / margin)
  const target = sum < low + inset ? low + inset : sum > high - inset ? high - inset : sum
  const wanted = target - sum
  if (wanted === 0) return false
  const count = plus.length + minus.length
  const share = Math.trunc(wanted / count)
  const rest = wanted - share * count
  const parts = [...plus.map((part) => [part, 1] as const), ...minus.map((part) => [part, -1] as const)]
  for (const [index, [part, sign]] of parts.entries()) {
    const more = (index + round) % count < Math.abs(rest) ? Math.sign(rest) : 0
    shifts[part] = (shifts[part] ?? 0) + sign * (share + more)
  }
  return true
}
