/** Points (分) of a score, read and printed. */
import { exactParts, parseStated, printParts } from '@mingzhang/accounts'
import type { PrintedNumber } from '@mingzhang/disclosure'

/** The points that a text prints, in parts of one; nothing where it is no number. */
export function pointsOf(printed = ''): bigint {
  const stated = parseStated(printed)
  return stated === undefined ? 0n : exactParts(stated)
}

/** Without zeros at the end. */
export const printPoints = (points: bigint): string => printParts(points).replace(/\.?0+$/, '')

/** What several come to. */
export const sumOfPoints = (numbers: readonly Pick<PrintedNumber, 'stated'>[]): bigint =>
  numbers.reduce((sum, { stated }) => sum + exactParts(stated), 0n)
