/** Figures and results as the messages print them. */
import { type Interval, middle, printParts, printStated, scaleOf } from '@mingzhang/accounts'
import type { Figure } from '@mingzhang/disclosure'

/** As stated, with its unit. */
export const printFigure = (figure: Figure): string => `${printStated(figure.stated)}${figure.unit.word}`

/** A computed amount in the unit and precision of the figure it is compared with. */
export const printLike = (value: Interval, figure: Figure): string =>
  `${printParts(middle(value), scaleOf(figure.unit), figure.unit.measure === 'count' ? figure.stated.decimals : Math.min(figure.decimals, 6))}${figure.unit.word}`

/** A computed percentage, to one place more than the stated one so that the difference shows. */
export const printPercent = (value: Interval, stated: Figure): string =>
  `${printParts(middle(value), 1n, Math.max(2, stated.stated.decimals))}%`

/** How far the stated value is from the computed one. */
export const printDifference = (stated: Interval, computed: Interval, figure: Figure): string => {
  const difference = middle(stated) - middle(computed)
  return printLike(
    { low: difference < 0n ? -difference : difference, high: difference < 0n ? -difference : difference },
    figure,
  )
}
