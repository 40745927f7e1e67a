import { type Interval, overlap, sum } from '@mingzhang/accounts'
import { type BudgetDifference, type Change, conceptName, DEPARTMENT, type Fact } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { impliedBase } from '../../relations/growth.ts'
import { IDENTITIES } from '../../relations/identities.ts'
import { printLike } from '../../relations/printed.ts'
import { factValue } from '../../relations/relation.ts'

/** Last year's parts, as the changes imply them, must add up to last year's total. */
export const basePartsAgree: Check = {
  id: 'base-year-parts',
  category: 'yoy',
  severity: 'error',
  title: '由各项增减额推得的上年（预算）分项之和应等于推得的上年（预算）合计。',
  basis: '文内关系 K02 与基本平衡关系用于上年数。',
  example: {
    wrong:
      '“三公”经费10.00万元，较上年增加3.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
    right:
      '“三公”经费10.00万元，较上年增加1.00万元；其中公务用车费6.00万元，增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。',
  },
  *run(disclosure) {
    const stated = new Map<string, Fact>()
    for (const fact of disclosure.facts) {
      const isOwn = fact.scope === DEPARTMENT && fact.year === disclosure.year && fact.figure.unit.measure === 'amount'
      if (isOwn && !stated.has(fact.concept.key)) stated.set(fact.concept.key, fact)
    }
    // Where this year's figure is said to be two things, nothing follows for the year before.
    const isSettled = ({ subject }: Change): boolean => {
      const first = stated.get(subject.concept.key)
      return first === undefined || overlap(factValue(first), factValue(subject))
    }
    yield* disagreements(disclosure.changes.filter(isSettled), '上年')
    yield* disagreements(disclosure.budgetDifferences.filter(isSettled), '预算')
  },
}

/** Identities that do not hold between the figures that changes start from: last year's, or budgets. */
function* disagreements(
  changes: readonly (Change | BudgetDifference)[],
  base: '上年' | '预算',
): Generator<Observation> {
  const told = new Set<string>()
  const bases = new Map<string, { change: Change; base: Interval }>()
  for (const change of changes) {
    const budget = 'budget' in change ? change.budget : undefined
    const start = budget === undefined ? impliedBase(change) : factValue(budget)
    const isDepartment = change.subject.scope === DEPARTMENT && change.subject.figure.unit.measure === 'amount'
    if (start !== undefined && isDepartment && !bases.has(change.subject.concept.key))
      bases.set(change.subject.concept.key, { change, base: start })
  }
  for (const { total, parts } of IDENTITIES.filter(
    ({ optional, onlyGeneral }) => optional.length === 0 && onlyGeneral !== true,
  )) {
    const whole = bases.get(total)
    const pieces = parts.flatMap((part) => bases.get(part) ?? [])
    if (whole === undefined || pieces.length === 0) continue
    const computed = sum(pieces.map((piece) => piece.base))
    const exceeds = computed.low > whole.base.high
    // What the text leaves out is not less than nothing.
    if (pieces.length < parts.length ? !exceeds : overlap(whole.base, computed)) continue
    if (told.has(total)) continue
    told.add(total)
    const figure = whole.change.subject.figure
    yield {
      message: `由增减额推得的${base}${conceptName(total)}为${printLike(whole.base, figure)}，${base}各分项之和为${printLike(computed, figure)}，两者不符。`,
      evidence: [whole.change.span, ...pieces.map((piece) => piece.change.span)],
      expected: printLike(computed, figure),
      actual: printLike(whole.base, figure),
    }
  }
}
