/** Completion rates: final accounts ÷ budget. */
import { percentOf } from '@mingzhang/accounts'
import type { Completion } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { printFigure, printPercent } from './printed.ts'
import { factValue, figureValue, isExact, type Relation, relationOf } from './relation.ts'

export interface CompletionRelation {
  readonly relation: Relation
  readonly completion: Completion
}

export const completionRelations = oncePerDisclosure((disclosure): readonly CompletionRelation[] => {
  return disclosure.completions.flatMap((completion) => {
    const { final, budget, rate } = completion
    if (budget === undefined || rate === undefined || ![final.figure, budget.figure, rate].every(isExact)) return []
    if (final.figure.unit.measure !== budget.figure.unit.measure) return []
    const computed = percentOf(factValue(final), factValue(budget))
    if (computed === undefined) return []
    const relation = relationOf({
      kind: 'completion',
      label: () => '完成率 = 决算数 ÷ 预算数',
      terms: [
        { figure: rate.id, sign: 1, role: 'rate' },
        { figure: final.figure.id, sign: 1, role: 'term' },
        { figure: budget.figure.id, sign: 1, role: 'whole' },
      ],
      stated: figureValue(rate),
      computed,
      spans: [rate.span, final.figure.span, budget.figure.span],
      arithmetic: () =>
        `${printFigure(final.figure)} ÷ ${printFigure(budget.figure)} = ${printPercent(computed, rate)}`,
    })
    return [{ relation, completion }]
  })
})
