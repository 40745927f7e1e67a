import type { Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

/** The figure that begins where a span begins, as that of a cell does; figures stand in document order. */
export function figureAt(figures: readonly Figure[], span: Span): Figure | undefined {
  let low = 0
  let high = figures.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const before = figures[middle]
    if (before !== undefined && order(before.span, span) < 0) low = middle + 1
    else high = middle
  }
  const figure = figures[low]
  return figure !== undefined && order(figure.span, span) === 0 ? figure : undefined
}

const order = (a: Span, b: Span): number => a.block - b.block || (a.cell ?? -1) - (b.cell ?? -1) || a.start - b.start
