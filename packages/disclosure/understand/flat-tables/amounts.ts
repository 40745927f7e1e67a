/** The figures of a table in units of the last place that it keeps. */
import type { Stated } from '@mingzhang/accounts'
import { habitualDecimals } from '../statutory-tables/amount-text.ts'
import type { Amount } from './placements.ts'
import type { Token } from './tokens.ts'

/** How the figures of these rows are counted. */
export function amountsOf(rows: readonly (readonly Token[])[]): (token: Token) => Amount {
  const stated = rows.flat().flatMap(({ amount }) => (amount === undefined || amount === 'blank' ? [] : [amount]))
  const decimals = habitualDecimals(stated)
  return ({ amount }) => (amount === undefined || amount === 'blank' ? 0n : inUnits(amount, decimals))
}

function inUnits({ digits, decimals }: Stated, kept: number): Amount {
  return decimals <= kept ? digits * 10n ** BigInt(kept - decimals) : digits / 10n ** BigInt(decimals - kept)
}
