import { add, type Interval } from '@mingzhang/accounts'
import { type Completion, conceptName, DEPARTMENT, type Disclosure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { impliedBudget } from '../../relations/implied-budget.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

const WHOLE = 'three'
const ITEMS = ['three.vehicles', 'three.reception'] as const
const OVERSEAS = 'three.overseas'
/** Nothing was planned for journeys abroad. */
const NONE_PLANNED = /未安排|没有安排|无(?:此项|该项)?预算|未编制预算/

/** What each item of the “三公” completed of its budget, against what they completed together. */
export const threePublicImplied: Check = {
  id: 'three-public-implied-budgets',
  category: 'completion',
  severity: 'warning',
  title: '由“三公”经费各项的决算数和完成率推得的预算数，合计应与由总额推得的预算数一致。',
  basis: '基本平衡关系 G01（预算栏）、文内关系 K09。',
  example: {
    wrong:
      '“三公”经费10.00万元，完成预算50%……未安排因公出国（境）；公务用车运行维护费8.00万元，完成预算80%；公务接待费2.00万元，完成预算50%。',
    right:
      '“三公”经费10.00万元，完成预算50%……未安排因公出国（境）；公务用车运行维护费8.00万元，完成预算80%；公务接待费2.00万元，完成预算20%。',
  },
  *run(disclosure) {
    const told = completionsOf(disclosure)
    const whole = told.get(WHOLE)
    const items = ITEMS.flatMap((key) => told.get(key) ?? [])
    if (whole === undefined || items.length < ITEMS.length || told.get(OVERSEAS) !== undefined) return
    const total = impliedBudget(whole.final, whole)
    const budgets = items.map((item) => impliedBudget(item.final, item))
    if (total === undefined || budgets.some((budget) => budget === undefined)) return
    const summed = budgets.reduce<Interval>((all, one) => (one === undefined ? all : add(all, one)), NOTHING)
    // where the items had more, the completion of the whole cannot follow from theirs: another rule says so
    if (summed.high >= total.low || !plansNoJourneys(disclosure)) return
    const print = (value: Interval): string => printLike(value, whole.final.figure)
    yield {
      message: `由总额推得“三公”经费预算为${print(total)}，由${items.map(({ final }) => `${conceptName(final.concept.key)}${printFigure(final.figure)}`).join('、')}及其完成率推得为${print(summed)}，两者不符。`,
      evidence: [...items, whole].flatMap(({ final, rate }) => [
        ...(rate === undefined ? [] : [rate.span]),
        final.figure.span,
      ]),
    }
  },
}

const NOTHING: Interval = { low: 0n, high: 0n }

/** The first completion of each item for the year. */
function completionsOf({ completions, year }: Disclosure): ReadonlyMap<string, Completion> {
  const told = new Map<string, Completion>()
  for (const completion of completions) {
    const { final, rate, budget } = completion
    const { key } = final.concept
    if (final.scope !== DEPARTMENT || final.year !== year || !isExact(final.figure) || told.has(key)) continue
    if (final.figure.stated.digits > 0n && (rate !== undefined || budget !== undefined)) told.set(key, completion)
  }
  return told
}

const plansNoJourneys = ({ facts, completions, document, year }: Disclosure): boolean =>
  !completions.some(
    ({ final, budget }) => final.concept.key === OVERSEAS && (budget?.figure.stated.digits ?? 0n) > 0n,
  ) &&
  facts.some(
    ({ concept, figure, year: of }) =>
      concept.key === OVERSEAS &&
      of === year &&
      figure.stated.digits === 0n &&
      NONE_PLANNED.test(textAround(document, figure.span).slice(figure.span.end)),
  )
