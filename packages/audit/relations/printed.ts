/** Figures and results as the messages print them. */
import {
  exactParts,
  type Interval,
  middle,
  parseStated,
  printParts,
  printStated,
  type Stated,
  scaleOf,
} from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'

/** As stated, with its unit. */
export const printFigure = (figure: Figure): string => `${printStated(figure.stated)}${figure.unit.word}`

/** A computed amount in the unit and precision of the figure it is compared with. */
export const printLike = (value: Interval, figure: Figure): string =>
  `${printParts(middle(value), scaleOf(figure.unit), figure.unit.measure === 'count' ? figure.stated.decimals : Math.min(figure.decimals, 6))}${figure.unit.word}`

/** A percentage as stated; a computed one to two places, and to more where rounding those would give the stated one all the same. */
export function printPercent(value: Interval, { stated }: Figure): string {
  const parts = middle(value)
  const told = exactParts(stated)
  if (parts === told || parts === -told) return `${printParts(parts, 1n, stated.decimals)}%`
  const fewest = Math.max(2, stated.decimals)
  const places = [fewest, fewest + 1, fewest + 2].find((decimals) => !roundsTo(printParts(parts, 1n, decimals), stated))
  return `${printParts(parts, 1n, places ?? fewest)}%`
}

/** Whether a printed number is the stated one once more places are rounded off. */
function roundsTo(printed: string, stated: Stated): boolean {
  const computed = parseStated(printed)
  return computed !== undefined && printParts(exactParts(computed), 1n, stated.decimals) === printStated(stated)
}

/** How far the stated value is from the computed one. */
export const printDifference = (stated: Interval, computed: Interval, figure: Figure): string => {
  const difference = middle(stated) - middle(computed)
  return printLike(
    { low: difference < 0n ? -difference : difference, high: difference < 0n ? -difference : difference },
    figure,
  )
}
