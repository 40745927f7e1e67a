/** How many figures a report saw, understood, and confirmed. */
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { equationsOf } from './equations.ts'
import { figureAt } from './figure-at.ts'
import type { DocumentReport } from './report.ts'

/** Understood: read as a fact, share, change, rate, table cell or part of a performance form; confirmed: an equation that holds proves it. */
export function countFigures(disclosure: Disclosure): DocumentReport['figures'] {
  const { figures } = disclosure
  const understood = new Set<number>()
  for (const figure of toldFigures(disclosure)) understood.add(figure.id)
  for (const span of tabledSpans(disclosure)) {
    const figure = figureAt(figures, span)
    if (figure !== undefined) understood.add(figure.id)
  }
  const confirmed = new Set<number>()
  for (const { holds, terms } of equationsOf(disclosure))
    if (holds) for (const { figure } of terms) confirmed.add(figure)
  return { seen: figures.length, understood: understood.size, confirmed: confirmed.size }
}

function* toldFigures({ facts, shares, changes, budgetDifferences, completions }: Disclosure): Generator<Figure> {
  for (const fact of facts) yield fact.figure
  for (const share of shares) yield share.percent
  for (const { amount, rate } of [...changes, ...budgetDifferences]) {
    if (amount !== undefined) yield amount
    if (rate !== undefined) yield rate
  }
  for (const { rate, budget } of completions) {
    if (rate !== undefined) yield rate
    if (budget !== undefined) yield budget.figure
  }
}

function* tabledSpans({ statutoryTables, evaluations }: Disclosure): Generator<Span> {
  for (const table of statutoryTables) for (const cell of table.cells.values()) yield cell.span
  for (const { indicators, funding, projects } of evaluations) {
    for (const { cells } of indicators) for (const { span } of cells.values()) yield span
    for (const { initial, budget, executed, rate, weight, score } of funding) {
      for (const printed of [initial, budget, executed, rate, weight, score])
        if (printed !== undefined) yield printed.span
    }
    for (const { budget, executed } of projects)
      for (const amount of [...Object.values(budget), ...Object.values(executed)]) yield amount.span
  }
}
