import { add, type Interval, overlap, percentOf, sum } from '@mingzhang/accounts'
import type { Breakdown, Disclosure, Fact } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { budgetKindsOf, type CompletionOf, completionsByFact } from '../../relations/completion-of-part.ts'
import { impliedBudget } from '../../relations/implied-budget.ts'
import { printPercent } from '../../relations/printed.ts'
import { factValue, figureValue } from '../../relations/relation.ts'
import { isUnplanned } from '../../relations/unplanned.ts'

/** The completion of a total follows from the completion of its items. */
export const totalCompletion: Check = {
  id: 'total-completion',
  category: 'completion',
  severity: 'error',
  title: '合计的完成率应能由各分项的决算数和完成率推得。',
  basis: '文内关系 K08、K09：Σ分项预算数 = 合计预算数。',
  example: {
    wrong:
      '支出决算数为100.00万元，完成预算80.00%。其中：1.甲（项）支出决算为60.00万元，完成预算100%，与预算数持平。2.乙（项）支出决算为40.00万元，完成预算100%，与预算数持平。',
    right:
      '支出决算数为100.00万元，完成预算100.00%。其中：1.甲（项）支出决算为60.00万元，完成预算100%，与预算数持平。2.乙（项）支出决算为40.00万元，完成预算100%，与预算数持平。',
  },
  *run(disclosure) {
    const completionOf = completionsByFact(disclosure)
    for (const breakdown of disclosure.breakdowns) {
      const total = completionOf(breakdown.total)
      if (total?.rate === undefined) continue
      const implied = impliedRate(disclosure, breakdown, completionOf)
      if (implied === undefined) continue
      const { rate: computed, isMost } = implied
      const stated = figureValue(total.rate)
      // What had a budget and was not spent at all is no item: beside a stated budget the items may have less, not more.
      const isOpen = isMost || total.budget !== undefined
      if (isOpen ? computed.high >= stated.low : overlap(computed, stated)) continue
      const below = breakdown.parts
        .flatMap((part) => completionOf(part) ?? [])
        .filter((one) => one.comparison?.direction !== 'equal')
      yield {
        message: `${breakdown.total.concept.label}的完成率为${printPercent(figureValue(total.rate), total.rate)}，而由各分项决算数与完成率推得应为${printPercent(computed, total.rate)}。`,
        evidence: [
          total.rate.span,
          breakdown.total.figure.span,
          ...below.flatMap((one) => (one.rate === undefined ? [] : [one.rate.span, one.final.figure.span])),
        ],
        expected: printPercent(computed, total.rate),
        actual: printPercent(figureValue(total.rate), total.rate),
      }
    }
  },
}

const NOTHING: Interval = { low: 0n, high: 0n }

interface ImpliedRate {
  readonly rate: Interval
  /** An item of which nothing was spent does not say what was planned for it: the total's rate is at most this. */
  readonly isMost: boolean
}

/** Bounds of the total's rate; nothing unless every item that was spent states its own and the items make up the total. */
function impliedRate(
  disclosure: Disclosure,
  { total, parts }: Breakdown,
  completionOf: CompletionOf,
): ImpliedRate | undefined {
  if (parts.length < 2 || !overlap(sum(parts.map(factValue)), factValue(total))) return undefined
  // `完成年初预算的106.67%` beside `完成预算100%`
  if (budgetKindsOf([total, ...parts], completionOf).size > 1) return undefined
  let all = NOTHING
  let isMost = false
  for (const part of parts) {
    const known = impliedBudget(part, completionOf(part))
    if (known !== undefined) all = add(all, known)
    else if (isUnplanned(disclosure, part.figure)) continue
    else if (isUnspent(part)) isMost = true
    else return undefined
  }
  const rate = percentOf(factValue(total), all)
  return rate === undefined ? undefined : { rate, isMost }
}

const isUnspent = ({ figure }: Fact): boolean => figure.stated.digits === 0n
