import { overlap, sum } from '@mingzhang/accounts'
import { type Breakdown, BUDGET, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { budgetKindsOf, type CompletionOf, completionsByFact } from '../../relations/completion-of-part.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'
import { isUnplanned } from '../../relations/unplanned.ts'

/** The budget of a total is that of its items. */
export const itemsOfBudget: Check = {
  id: 'items-of-budget',
  category: 'completion',
  severity: 'warning',
  title: '各分项的年初预算数之和应等于合计的年初预算数。',
  basis: '文内关系 K08：Σ分项预算数 = 合计预算数；未安排预算的分项为0。',
  example: {
    wrong:
      '年初预算为50.00万元，支出决算为60.00万元，完成年初预算的120%。其中：1.甲（项）。年初预算为30.00万元，支出决算为40.00万元。2.乙（项）。年初预算为10.00万元，支出决算为20.00万元。',
    right:
      '年初预算为50.00万元，支出决算为60.00万元，完成年初预算的120%。其中：1.甲（项）。年初预算为30.00万元，支出决算为40.00万元。2.乙（项）。年初预算为20.00万元，支出决算为20.00万元。',
  },
  *run(disclosure) {
    const completionOf = completionsByFact(disclosure)
    for (const breakdown of disclosure.breakdowns) {
      const total = completionOf(breakdown.total)?.budget
      const budgets = total === undefined ? undefined : budgetsOf(disclosure, breakdown, completionOf)
      if (total === undefined || budgets === undefined || !isExact(total.figure)) continue
      // `全年预算300万元，执行90万元，其中：财政拨款60万元，单位资金30万元`: the parts are measured by the budget of the whole.
      if (budgets.some(({ figure }) => figure === total.figure)) continue
      const computed = sum(budgets.map(factValue))
      if (overlap(computed, factValue(total))) continue
      yield {
        message: `合计的预算数为${printFigure(total.figure)}，各分项预算数之和为${printLike(computed, total.figure)}。`,
        evidence: [total, ...budgets].map(({ figure }) => figure.span),
        expected: printLike(computed, total.figure),
        actual: printFigure(total.figure),
      }
    }
  },
}

/** Budgets of the items; `undefined` unless the items make up the total and every one says what was planned for it. */
function budgetsOf(
  disclosure: Disclosure,
  { total, parts }: Breakdown,
  completionOf: CompletionOf,
): Fact[] | undefined {
  if (parts.length < 2 || !overlap(sum(parts.map(factValue)), factValue(total))) return undefined
  const kinds = budgetKindsOf([total, ...parts], completionOf)
  if (kinds.has('initial') && kinds.has('adjusted')) return undefined
  const beside = budgetsByPlace(disclosure)
  const budgets: Fact[] = []
  for (const part of parts) {
    const budget = completionOf(part)?.budget ?? beside.get(placeOf(part, `${BUDGET}${part.concept.key}`))
    if (budget !== undefined && isExact(budget.figure)) budgets.push(budget)
    else if (!isUnplanned(disclosure, part.figure)) return undefined
  }
  return budgets
}

/** `…（项）。年初预算为5.00万元，支出决算为5.00万元。`: stated, and compared with nothing. */
const budgetsByPlace = ({ budgets }: Disclosure): ReadonlyMap<string, Fact> =>
  new Map(budgets.map(({ fact }) => [placeOf(fact, fact.concept.key), fact]))

const placeOf = ({ figure }: Fact, key: string): string => `${figure.span.block}|${key}`
