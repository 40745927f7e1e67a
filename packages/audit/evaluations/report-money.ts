/** What evaluation reports say of a project's money. */
import { type Interval, intervalOf, overlap, scaleOf } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure, ReportedMoney } from '@mingzhang/disclosure'

/** A figure in base units (元 for money). */
export const figureInterval = (figure: Figure): Interval =>
  intervalOf(figure.stated, scaleOf(figure.unit), Math.max(figure.decimals, figure.stated.decimals))

export const reported = ({ amounts }: EvaluationReport, money: ReportedMoney): Figure[] =>
  amounts.filter((amount) => amount.money === money).map(({ figure }) => figure)

/** The first of figures that all tell one amount; nothing where they tell several. */
export const onlyAmount = ([first, ...others]: readonly Figure[]): Figure | undefined =>
  first !== undefined && others.every((one) => overlap(figureInterval(one), figureInterval(first))) ? first : undefined

/** The largest figure, by the middle of what it may be. */
export const greatest = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (best, figure) => (best === undefined || figureInterval(figure).low > figureInterval(best).low ? figure : best),
    undefined,
  )

/** The figures of the blocks from `start` up to, not including, `end`. */
export function figuresBetween({ figures }: Disclosure, start: number, end: number): readonly Figure[] {
  return figures.slice(firstFrom(figures, start), firstFrom(figures, end))
}

/** Index of the first figure in `block` or after it; figures are in document order. */
function firstFrom(figures: readonly Figure[], block: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.span.block ?? 0) < block) low = middle + 1
    else high = middle
  }
  return low
}
