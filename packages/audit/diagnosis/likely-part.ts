/** Which figure of a sum is likely wrong: the one that a common slip would have made of the right value. */
import {
  exactParts,
  isTransposed,
  likelySlip,
  printStated,
  type Stated,
  scaleOf,
  significantDigits,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import type { Breakdown, Figure } from '@mingzhang/disclosure'
import { printFigure } from '../relations/printed.ts'

/** The figure of a sum that one slip explains, with what it would have to be. */
export interface LikelyPart {
  readonly figure: Figure
  readonly expected: string
  /** Chinese: the figure and the slip. */
  readonly suggestion: string
}

/** `undefined` when no slip explains the difference, or more than one does. */
export function likelyPart(breakdown: Breakdown): LikelyPart | undefined {
  const explained = candidatesOf(breakdown).flatMap(({ figure, right, name }): LikelyPart[] => {
    const stated = right < 0n ? undefined : inUnitOf(right, figure)
    const slip = stated === undefined ? undefined : likelySlip(figure.stated, stated)
    if (stated === undefined || slip === undefined) return []
    const { word } = figure.unit
    return [
      {
        figure,
        expected: `${printStated(stated)}${word}`,
        suggestion: `${name}“${printFigure(figure)}”${slip}${word}。`,
      },
    ]
  })
  return explained.length === 1 ? explained[0] : undefined
}

/** Of fewer digits than three, two change places by chance. */
const TELLING = 100n

/** Whether the parts would add up but for two digits of one figure that changed places. */
export const hasTransposedPart = (breakdown: Breakdown): boolean =>
  candidatesOf(breakdown).some(({ figure, right }) => {
    const stated = right < 0n ? undefined : inUnitOf(right, figure)
    return stated !== undefined && figure.stated.digits >= TELLING && isTransposed(figure.stated, stated)
  })

/** Whether the parts would add up but for one that was written a tenth, or ten times, of what it is. */
export const hasPartTenTimes = (breakdown: Breakdown): boolean =>
  candidatesOf(breakdown)
    .slice(1)
    .some(({ figure, right }) => {
      const stated = exactParts(figure.stated, scaleOf(figure.unit))
      return (
        significantDigits(figure.stated) >= FEWEST_SIGNIFICANT && (stated * 10n === right || stated === right * 10n)
      )
    })

/** A round amount is a tenth of another by chance. */
const FEWEST_SIGNIFICANT = 3

/** Fewer digits than five are alike by chance, and fewer than four beside many parts. */
const LONG = 10_000n
const LONG_BESIDE_MANY = 1_000n
const MANY_PARTS = 6

/** Whether one digit of a long total makes it another than its parts come to. */
export function isTotalBySlip(breakdown: Breakdown): boolean {
  const [total] = candidatesOf(breakdown)
  const stated = total === undefined ? undefined : inUnitOf(total.right, total.figure)
  const long = breakdown.parts.length < MANY_PARTS ? LONG : LONG_BESIDE_MANY
  if (total === undefined || stated === undefined || total.figure.stated.digits < long) return false
  return likelySlip(total.figure.stated, stated) !== undefined
}

/** What a figure of a sum would have to be as it is printed; `undefined` where that is less than nothing or cannot be printed. */
export function rightValueIn(breakdown: Breakdown, figure: Figure): Stated | undefined {
  const right = candidatesOf(breakdown).find((candidate) => candidate.figure === figure)?.right
  return right === undefined || right < 0n ? undefined : inUnitOf(right, figure)
}

/** Each figure with the value that would make the sum right. */
function candidatesOf({ total, parts }: Breakdown): { figure: Figure; right: bigint; name: string }[] {
  const exact = (figure: Figure): bigint => exactParts(figure.stated, scaleOf(figure.unit))
  const sum = parts.reduce((all, part) => all + exact(part.figure), 0n)
  const difference = exact(total.figure) - sum
  return [
    { figure: total.figure, right: sum, name: total.concept.label },
    ...parts.map((part) => ({ figure: part.figure, right: exact(part.figure) + difference, name: part.concept.label })),
  ]
}

/** An exact value as it would be printed in a figure's unit; `undefined` when it cannot be. */
function inUnitOf(parts: bigint, figure: Figure): Stated | undefined {
  const decimals = figure.unit.measure === 'count' ? figure.stated.decimals : Math.min(figure.decimals, 6)
  const unit = (scaleOf(figure.unit) * UNIT_PARTS) / 10n ** BigInt(decimals)
  return parts % unit === 0n ? { digits: parts / unit, decimals } : undefined
}
