/**
 * Amounts within their rounding, chosen so that every printed total comes out as printed and income balances
 * expenditure: what a total misses is shared out among its parts, again and again, until none misses anything.
 * The true amounts do it, so such amounts exist.
 */
import type { Fen } from '@mingzhang/accounts'
import { agrees, type Measured, sumOf } from './measured.ts'

/** What `plus` less `minus` comes to, within its own rounding. */
export interface Total extends Measured {
  readonly plus: readonly Measured[]
  readonly minus: readonly Measured[]
}

const MOST_ROUNDS = 300
/** Totals are aimed at by this part of their rounding inside it. */
const MARGIN = 8n

/** Whether a total can hold, whatever was rounded. */
export function canHold({ fen, tolerance, plus, minus }: Total): boolean {
  const [more, less] = [sumOf(plus), sumOf(minus)]
  return agrees({ fen: more.fen - less.fen - fen, tolerance: more.tolerance + less.tolerance + tolerance })
}

/** The settled amount of each part; as measured where the totals cannot all hold. */
export function settleAmounts(totals: readonly Total[]): (amount: Measured) => Fen {
  const settled = new Map<Measured, Fen>()
  const movable = totals.filter(({ plus, minus }) => [...plus, ...minus].some(({ tolerance }) => tolerance > 0n))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let missed = false
    for (const total of movable) missed = shareOut(total, settled) || missed
    if (!missed) return (amount) => settled.get(amount) ?? amount.fen
  }
  return ({ fen }) => fen
}

/** Whether the total was missed. */
function shareOut({ fen, tolerance, plus, minus }: Total, settled: Map<Measured, Fen>): boolean {
  const now = (part: Measured): Fen => settled.get(part) ?? part.fen
  let over = -fen
  for (const part of plus) over += now(part)
  for (const part of minus) over -= now(part)
  const inside = tolerance - tolerance / MARGIN
  if (over <= inside && over >= -inside) return false
  const movable = [...plus.map((part) => ({ part, sign: 1n })), ...minus.map((part) => ({ part, sign: -1n }))].filter(
    ({ part }) => part.tolerance > 0n,
  )
  const wanted = over > 0n ? inside - over : -inside - over
  const share = wanted / BigInt(movable.length || 1)
  let rest = wanted - share * BigInt(movable.length)
  for (const { part, sign } of movable) {
    const step = rest === 0n ? 0n : rest < 0n ? -1n : 1n
    settled.set(part, now(part) + sign * (share + step))
    rest -= step
  }
  return movable.length > 0
}
