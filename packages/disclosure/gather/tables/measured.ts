/** Amounts as far as a table tells them. */
import type { Fen } from '@mingzhang/accounts'

/** The true amount is within `tolerance` of `fen`; zero where it is exact. */
export interface Measured {
  readonly fen: Fen
  readonly tolerance: Fen
}

export const NOTHING: Measured = { fen: 0n, tolerance: 0n }

const absolute = (fen: Fen): Fen => (fen < 0n ? -fen : fen)

export const sumOf = (parts: readonly Measured[]): Measured =>
  parts.reduce((all, one) => ({ fen: all.fen + one.fen, tolerance: all.tolerance + one.tolerance }), NOTHING)

/** What is left of a whole; nothing where the rest may be due to rounding alone. */
export function restOf(whole: Measured, parts: readonly Measured[]): Measured {
  const taken = sumOf(parts)
  const rest = { fen: whole.fen - taken.fen, tolerance: whole.tolerance + taken.tolerance }
  return agrees(rest) ? NOTHING : rest
}

/** Whether an amount may be zero. */
export const agrees = ({ fen, tolerance }: Measured): boolean => fen === 0n || absolute(fen) < tolerance
