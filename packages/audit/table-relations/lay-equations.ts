/** Lay the equations of the catalogue over the tables of a disclosure. */
import { type EquationCondition, layEquation, relationOver, TABLE_EQUATIONS } from '@mingzhang/accounts'
import { onlyGeneralBudget } from './conditions.ts'
import type { Quantities } from './quantities.ts'
import type { Quantity, TableRelation } from './table-relation.ts'

/**
 * Equations whose condition is not known to hold are not laid: not executed, never passed. What is only to be
 * confirmed (核实性) is for those who hold the accounts.
 */
export function layEquations(quantities: Quantities): TableRelation[] {
  const generalOnly = onlyGeneralBudget(quantities)
  const isMet = (condition: EquationCondition | undefined): boolean =>
    condition === undefined || (condition === 'only-general-budget' && generalOnly)
  const relations: TableRelation[] = []
  for (const equation of TABLE_EQUATIONS) {
    if (equation.severity === 'review' || !isMet(equation.condition)) continue
    layEquation<Quantity>(equation, quantities, (left, right) => {
      const terms = [
        ...left.map((quantity) => ({ quantity, sign: 1 as const })),
        ...right.map((quantity) => ({ quantity, sign: -1 as const })),
      ]
      // A relation over blank cells alone says nothing.
      if (terms.some(({ quantity }) => quantity.stated !== undefined))
        relations.push(relationOver(equation, equation.relation, terms))
    })
  }
  return relations
}
