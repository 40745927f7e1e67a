import { AMOUNT_UNITS, add, type Interval, UNIT_PARTS } from '@mingzhang/accounts'
import { type Completion, conceptName, DEPARTMENT, type Disclosure, type Figure } from '@mingzhang/disclosure'
import { type Span, spanWithin, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { impliedBudget } from '../../relations/implied-budget.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

const WHOLE = 'three'
const OVERSEAS = 'three.overseas'
const ITEMS = [OVERSEAS, 'three.vehicles', 'three.reception'] as const
/** 0.5 万元: no journey abroad is planned with less. */
const LEAST_JOURNEY = (AMOUNT_UNITS.万元 * UNIT_PARTS) / 2n
/** Behind the rate, in the same paragraph and before the next item is numbered. */
const NONE_PLANNED = /^[^\n]{0,40}?(?:未|没有)(?:安排|编制)[^，。；\n]{0,24}预算/

/** Nothing was planned and nothing spent: there is no rate of completion. */
export const rateOfNoBudget: Check = {
  id: 'rate-of-no-budget',
  category: 'completion',
  severity: 'info',
  title: '没有安排预算的，不计算预算完成率。',
  basis: '完成率 = 决算数 ÷ 预算数 × 100%，预算数为0时没有意义；部门决算公开范本：没有安排预算的写明“未安排预算”。',
  example: {
    wrong: '因公出国（境）经费支出0万元，完成预算0%，全年未安排因公出国（境）预算。',
    right: '因公出国（境）经费支出0万元，全年未安排因公出国（境）预算。',
  },
  *run(disclosure) {
    const told = completionsOf(disclosure)
    for (const key of ITEMS) {
      const completion = told.get(key)
      if (completion?.rate === undefined || !isNothing(completion.final.figure)) continue
      const { rate, final } = completion
      if ((completion.budget?.figure.stated.digits ?? 0n) > 0n) continue
      const unplanned = saidUnplanned(disclosure, rate)
      const others = unplanned === undefined && key === OVERSEAS ? wholeBudgetOfOthers(told) : []
      if (unplanned === undefined && others.length === 0) continue
      yield {
        message: `${conceptName(key)}没有安排预算${unplanned === undefined ? '（由总额和其他各项推得）' : ''}，不能计算完成率，此处写${printFigure(rate)}。`,
        evidence: [
          spanWithin(
            rate.span,
            final.figure.span.block === rate.span.block ? final.figure.span.start : rate.span.start,
            rate.span.end,
          ),
          ...(unplanned === undefined ? [] : [unplanned]),
          ...others.flatMap(({ rate: of }) => (of === undefined ? [] : [of.span])),
        ],
        suggestion: '删去完成率，写明“未安排预算”。',
      }
    }
  },
}

const isNothing = (figure: Figure): boolean => isExact(figure) && figure.stated.digits === 0n

/** The first completion of each item for the year. */
function completionsOf({ completions, year }: Disclosure): ReadonlyMap<string, Completion> {
  const told = new Map<string, Completion>()
  for (const completion of completions) {
    const { concept, scope, year: of } = completion.final
    if (scope === DEPARTMENT && of === year && !told.has(concept.key)) told.set(concept.key, completion)
  }
  return told
}

function saidUnplanned({ document }: Disclosure, { span }: Figure): Span | undefined {
  const said = NONE_PLANNED.exec(textAround(document, span).slice(span.end))
  return said === null ? undefined : spanWithin(span, span.end, span.end + said[0].length)
}

/** The whole and the other items, where their budgets leave nothing for journeys abroad. */
function wholeBudgetOfOthers(told: ReadonlyMap<string, Completion>): readonly Completion[] {
  const whole = told.get(WHOLE)
  const others = ITEMS.flatMap((item) => (item === OVERSEAS ? [] : (told.get(item) ?? [])))
  const spent = others.filter(({ final }) => !isNothing(final.figure))
  if (whole === undefined || others.length < ITEMS.length - 1 || spent.length < others.length) return []
  const total = impliedBudget(whole.final, whole)
  const budgets = others.map((item) => impliedBudget(item.final, item))
  if (total === undefined || budgets.some((budget) => budget === undefined)) return []
  const sum = budgets.reduce<Interval>((all, one) => (one === undefined ? all : add(all, one)), { low: 0n, high: 0n })
  const leavesNothing = total.low <= sum.high && sum.low <= total.high && total.high - sum.low < LEAST_JOURNEY
  return leavesNothing ? [whole, ...others] : []
}
