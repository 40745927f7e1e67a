/** Everything that was tried on a disclosure, as equations between its figures. */
import { type Interval, negate } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Equation, EquationTerm } from './equation.ts'
import { narrativeEquations } from './relations/equations.ts'
import { analyseTables } from './table-relations/table-analysis.ts'
import type { TableRelation } from './table-relations/table-relation.ts'

/** Equations of the narrative, and those of the statutory tables (勾稽关系) whose first cell prints a figure. */
export function equationsOf(disclosure: Disclosure): Equation[] {
  const tables = analyseTables(disclosure).relations.flatMap((relation) => tableEquation(relation) ?? [])
  return [...narrativeEquations(disclosure), ...tables]
}

function tableEquation({ source, terms, residual, holds }: TableRelation): Equation | undefined {
  const printed = terms.flatMap(({ quantity: { figure, interval }, sign }) =>
    figure === undefined ? [] : [{ figure, sign, interval }],
  )
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
  return {
    label: `${source.id} ${source.formula}`,
    rule: source.id,
    terms: entries,
    minimum: bounds.low,
    maximum: bounds.high,
    holds,
  }
}

/** What the other terms leave for the result, given result minus the others. */
const allowedBy = (difference: Interval, result: Interval): Interval => ({
  low: result.high - difference.high,
  high: result.low - difference.low,
})
