import { add, overlap, subtract } from '@mingzhang/accounts'
import { type BudgetDifference, type BudgetKind, conceptName, type Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { impliedBudget } from '../../relations/implied-budget.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

/** `决算数9.86万元，比年初预算12.00万元减少2.14万元`. */
export const budgetDifference: Check = {
  id: 'budget-difference',
  category: 'completion',
  severity: 'error',
  title: '决算数与预算数相差的金额、增减方向应与所列两数相符。',
  basis: '文内关系 K09：增减额 = 决算数 - 预算数。',
  example: {
    wrong: '2023年决算数9.86万元，比年初预算12.00万元减少1.14万元。',
    right: '2023年决算数9.86万元，比年初预算12.00万元减少2.14万元。',
  },
  *run(disclosure) {
    for (const difference of disclosure.budgetDifferences) {
      const { subject, budget, amount, direction, span } = difference
      if (budget === undefined) yield* againstImplied(disclosure, difference)
      if (budget === undefined || amount === undefined || budget.figure.unit.measure !== 'amount') continue
      if (![subject.figure, budget.figure, amount].every(isExact)) continue
      const [final, planned] = [factValue(subject), factValue(budget)]
      const change = figureValue(amount)
      const expected = direction === 'decrease' ? subtract(planned, final) : subtract(final, planned)
      if (overlap(change, expected)) continue
      const told = direction === 'decrease' ? subtract(planned, change) : add(planned, change)
      yield {
        message: `${conceptName(subject.concept.key)}决算${printFigure(subject.figure)}、预算${printFigure(budget.figure)}，相差${printLike(subtract(final, planned), subject.figure)}，文中为“${direction === 'decrease' ? '减少' : '增加'}${printFigure(amount)}”（预算数加减后为${printLike(told, subject.figure)}）。`,
        evidence: [span, subject.figure.span, budget.figure.span],
        expected: printLike(subtract(final, planned), subject.figure),
        actual: printFigure(amount),
      }
    }
  },
}

/** `完成全年预算的100%，比年初预算增加…`: the rate is of another budget than the difference. */
const isOfSameBudget = (one: BudgetKind, other: BudgetKind): boolean =>
  one === other || (one === 'any' && other !== 'initial') || (other === 'any' && one !== 'initial')

/** `比预算数少5.41万元`, where only the rate of completion tells what the budget was. */
function* againstImplied(
  { completions }: Disclosure,
  { subject, amount, direction, of, span }: BudgetDifference,
): Generator<Observation> {
  const known = completions.find(
    ({ final, rate, of: kind }) =>
      rate !== undefined &&
      isOfSameBudget(of, kind) &&
      final.concept.key === subject.concept.key &&
      final.scope === subject.scope &&
      overlap(factValue(final), factValue(subject)),
  )
  const budget = known === undefined ? undefined : impliedBudget(known.final, known)
  if (known?.rate === undefined || budget === undefined || amount === undefined) return
  if (![subject.figure, amount].every(isExact)) return
  const final = factValue(subject)
  const expected = direction === 'decrease' ? subtract(budget, final) : subtract(final, budget)
  if (overlap(figureValue(amount), expected)) return
  yield {
    message: `${conceptName(subject.concept.key)}决算${printFigure(subject.figure)}、完成预算${printFigure(known.rate)}，推得的预算数为${printLike(budget, subject.figure)}，与“${direction === 'decrease' ? '少' : '多'}${printFigure(amount)}”不符。`,
    evidence: [span, subject.figure.span, known.rate.span],
    actual: printFigure(amount),
  }
}
