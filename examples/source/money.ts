/** Exact money, and the figures that a disclosure prints of it. */
import { type Fen, intervalOf, parseFen, parseStated, percentOf, printFen, printQuotient, UNIT_PARTS } from '@mingzhang/accounts'
import type { FigurePiece, Piece } from './content.ts'
import { phrase } from './content.ts'

/** An amount written in 元, such as `1,234,567.89`. */
export function yuan(text: string): Fen {
  const amount = parseFen(text)
  if (amount === undefined) throw new Error(`not an amount in 元: ${text}`)
  return amount
}

/** 万元 with two decimals. */
const wan = (amount: Fen): string => printFen(amount, '万元')

/** A difference of at least this many last places cannot be rounding between two prints of one amount. */
const REPEATED = 2n

/** An amount in 万元 that another statement repeats or adds up. */
export const amount = (value: Fen, slack: bigint | undefined = REPEATED): FigurePiece => ({
  kind: 'figure',
  text: wan(value),
  slack,
})

/** A figure that nothing else in the disclosure determines. */
export const free = (figure: FigurePiece): FigurePiece => ({ ...figure, slack: undefined })

/** A figure that only the sum of its list determines. */
export const addend = (figure: FigurePiece): FigurePiece => ({ ...figure, addend: true })

/** A sum of `terms` printed amounts, which rounding may move by half a unit each. */
export const summedAmount = (value: Fen, terms: number): FigurePiece => amount(value, BigInt(terms) / 2n + REPEATED)

export const count = (value: number, determined = true): FigurePiece => ({
  kind: 'figure',
  text: String(value),
  slack: determined ? 1n : undefined,
})

/** `100 × part ÷ whole` to two decimals; its slack is what rounding of both amounts allows. */
export function percent(part: Fen, whole: Fen): FigurePiece {
  const text = printQuotient(part * 100n, whole, 2)
  return { kind: 'figure', text, slack: percentSlack(part, whole) }
}

/** What the rounding of both amounts leaves open, in hundredths of a percent, and one more. */
function percentSlack(part: Fen, whole: Fen): bigint | undefined {
  const top = parseStated(wan(part))
  const bottom = parseStated(wan(whole))
  if (top === undefined || bottom === undefined) return undefined
  const range = percentOf(intervalOf(top), intervalOf(bottom))
  if (range === undefined) return undefined
  return ((range.high - range.low) * 100n) / UNIT_PARTS + 2n
}

/** How this year's amount compares with last year's. */
export interface Comparison {
  readonly change: string
  readonly amount: FigurePiece
  readonly rate: FigurePiece | undefined
  readonly growth: string
}

export function compare(now: Fen, before: Fen): Comparison {
  const rising = now > before
  const difference = rising ? now - before : before - now
  const slack = percentSlack(difference, before)
  // Only the rate, which is known to half of its last place, says what the difference must be.
  const fromRate = before / 100_000_000n + 4n
  return {
    change: rising ? '增加' : '减少',
    amount: amount(difference, fromRate),
    rate: before === 0n ? undefined : { ...percent(difference, before), slack: slack === undefined ? undefined : slack * 2n + 2n },
    growth: rising ? '增长' : '下降',
  }
}

/** `增加12.30万元，增长4.56%`; `undefined` when nothing changed. */
export function changePhrase(now: Fen, before: Fen): Piece[] | undefined {
  if (now === before) return undefined
  const { change, amount: difference, rate, growth } = compare(now, before)
  return rate === undefined ? phrase`${change}${difference}万元` : phrase`${change}${difference}万元，${growth}${rate}%`
}
