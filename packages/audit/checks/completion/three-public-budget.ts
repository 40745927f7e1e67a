import { type Interval, overlap, percentOf, printStated, sum } from '@mingzhang/accounts'
import {
  BUDGET,
  type Completion,
  conceptName,
  DEPARTMENT,
  type Direction,
  type Disclosure,
} from '@mingzhang/disclosure'
import { quote, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure, printPercent } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'
import { type PrintedTable, Quantities } from '../../table-relations/quantities.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'
import type { Quantity } from '../../table-relations/table-relation.ts'

/** `完成预算的80%`, `决算数小于预算数` of a text that gives no budget, against the budget in the “三公” table. */
export const threePublicBudget: Check = {
  id: 'three-public-budget',
  category: 'completion',
  severity: 'error',
  title: '“三公”经费完成预算的百分比、“大于（小于、等于）预算数”的表述，应与“三公”经费决算表的预算数相符。',
  basis: '表文关系 K09：完成预算% = 决算 ÷ 预算 × 100%。',
  example: {
    wrong: '公务接待费支出8.00万元，完成预算60%（“三公”经费决算表：预算数10.00）',
    right: '公务接待费支出8.00万元，完成预算80%（“三公”经费决算表：预算数10.00）',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const quantities = new Quantities(disclosure)
    const table = quantities.single('T7')
    const ofFunds = quantities.single('F7')
    if (table === undefined || !table.complete || ofFunds?.complete === false) return
    const apart = ofFunds?.table.empty === false ? ofFunds : undefined
    for (const completion of completionsOf(disclosure)) {
      const { key } = completion.final.concept
      const planned = table.cell('data', `${key}.budget`)
      const more = apart?.cell('data', `${key}.budget`)
      // The text speaks of both budgets together (G11).
      if (planned?.stated === undefined || (apart !== undefined && more === undefined)) continue
      const budget = more === undefined ? [planned] : [planned, more]
      const observation = ofRate(completion, budget) ?? ofComparison(completion, budget)
      if (observation === undefined) continue
      // The table's column may be another of the budgets (年初, 全年) than the one that the text names.
      const ofOneKind = /年初|全年|调整/.test(quote(disclosure.document, completion.span))
      yield { ...observation, ...(ofOneKind ? { severity: 'warning' as const } : {}) }
    }
    if (apart === undefined) yield* toldOtherwise(disclosure, table)
  },
}

/** What the tables granted for an item, each money in a cell of its own. */
type Budget = readonly Quantity[]

const wholeOf = (budget: Budget): Interval => sum(budget.map(({ interval }) => interval))
const spansOf = (budget: Budget): Span[] => budget.map(({ span }) => span)
const printed = (budget: Budget): string =>
  budget
    .map(({ stated, unit, name }) => `${stated === undefined ? '0' : printStated(stated)}${unit}（${name}）`)
    .join(' + ')

function ofRate({ final, rate }: Completion, budget: Budget): Observation | undefined {
  if (rate === undefined || !isExact(rate)) return undefined
  const computed = percentOf(factValue(final), wholeOf(budget))
  if (computed === undefined || overlap(computed, figureValue(rate))) return undefined
  return {
    message: `${conceptName(final.concept.key)}完成预算应为${printPercent(computed, rate)}：${printFigure(final.figure)} ÷ ${printed(budget)}，文中为${printFigure(rate)}。`,
    evidence: [rate.span, final.figure.span, ...spansOf(budget)],
    expected: printPercent(computed, rate),
    actual: printFigure(rate),
  }
}

const WORDS: Readonly<Record<Direction, string>> = { increase: '大于', decrease: '小于', equal: '等于' }

function ofComparison({ final, rate, comparison }: Completion, budget: Budget): Observation | undefined {
  if (rate !== undefined || comparison === undefined) return undefined
  const [spent, planned] = [factValue(final), wholeOf(budget)]
  const actual = spent.low > planned.high ? 'increase' : spent.high < planned.low ? 'decrease' : 'equal'
  // Amounts that print alike may still differ.
  if (actual === comparison.direction || actual === 'equal') return undefined
  return {
    message: `文中写${conceptName(final.concept.key)}决算数${WORDS[comparison.direction]}预算数，而决算数${printFigure(final.figure)}${WORDS[actual]}预算数${printed(budget)}。`,
    evidence: [comparison.span, final.figure.span, ...spansOf(budget)],
    expected: `${WORDS[actual]}预算数`,
    actual: `${WORDS[comparison.direction]}预算数`,
  }
}

const OF_ITEM = new RegExp(`^${BUDGET}three(?:\\.|$)`)

/** A budget that the text tells otherwise than the table, where others that it tells are those of the table. */
function* toldOtherwise({ budgets, year }: Disclosure, table: PrintedTable): Generator<Observation> {
  const compared = budgets.flatMap(({ kind, fact }) => {
    const { concept, figure, scope } = fact
    // The table's column is the budget as it was in the end.
    if (kind === 'initial' || !OF_ITEM.test(concept.key) || scope !== DEPARTMENT || fact.year !== year) return []
    const planned = table.cell('data', `${concept.key.slice(BUDGET.length)}.budget`)
    return planned?.stated === undefined || !isExact(figure) ? [] : [{ fact, planned }]
  })
  const isAlike = ({ fact, planned }: (typeof compared)[number]): boolean => overlap(factValue(fact), planned.interval)
  if (!compared.some((one) => isAlike(one) && one.fact.figure.stated.digits !== 0n)) return
  for (const one of compared) {
    if (isAlike(one)) continue
    const { fact, planned } = one
    yield {
      severity: 'warning',
      message: `${conceptName(fact.concept.key)}文中为${printFigure(fact.figure)}，“三公”经费决算表为${printed([planned])}。`,
      evidence: [fact.figure.span, planned.span],
      expected: printed([planned]),
      actual: printFigure(fact.figure),
    }
  }
}

/** What the explanation says of its own “三公” items for the year, without their budgets. */
const completionsOf = ({ completions, year }: Disclosure): readonly Completion[] =>
  completions.filter(
    ({ final, budget }) =>
      budget === undefined &&
      /^three(?:\.|$)/.test(final.concept.key) &&
      final.scope === DEPARTMENT &&
      final.year === year &&
      final.figure.unit.measure === 'amount' &&
      isExact(final.figure),
  )
