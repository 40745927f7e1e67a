/** Everything that was tried on a disclosure, as equations between its figures. */
import { type Interval, negate } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Equation, EquationTerm } from './equation.ts'
import { narrativeEquations } from './relations/equations.ts'
import { analyseTables } from './table-relations/table-analysis.ts'
import type { TableRelation } from './table-relations/table-relation.ts'

/** Equations of the narrative, and those of the statutory tables (勾稽关系) whose first cell prints a figure. */
export function equationsOf(disclosure: Disclosure): Equation[] {
  const { figures } = disclosure
  const tables = analyseTables(disclosure).relations.flatMap((relation) => tableEquation(relation, figures) ?? [])
  return [...narrativeEquations(disclosure), ...tables]
}

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

function tableEquation(
  { source, terms, residual, holds }: TableRelation,
  figures: readonly Figure[],
): Equation | undefined {
  const printed = terms.flatMap(({ quantity, sign }) => {
    const figure = figureAt(figures, quantity.span)
    return figure === undefined ? [] : [{ figure, sign, interval: quantity.interval }]
  })
  const [result] = printed
  if (result === undefined || printed.length < 2) return undefined
  const bounds = allowedBy(result.sign === 1 ? residual : negate(residual), result.interval)
  const entries = printed.map(
    ({ figure, sign }, index): EquationTerm => ({
      figure: figure.id,
      sign: sign === result.sign ? 1 : -1,
      role: index === 0 ? 'result' : 'term',
    }),
  )
  return { label: `${source.id} ${source.formula}`, terms: entries, minimum: bounds.low, maximum: bounds.high, holds }
}

/** What the other terms leave for the result, given result minus the others. */
const allowedBy = (difference: Interval, result: Interval): Interval => ({
  low: result.high - difference.high,
  high: result.low - difference.low,
})
