import { exactly, exactParts, type Interval, overlap, UNIT_PARTS, wholeOf } from '@mingzhang/accounts'
import type { Completion, Direction, Disclosure } from '@mingzhang/disclosure'
import { type Document, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'
import { behindLast } from '../../wording/ending.ts'

const WORDS: Readonly<Record<Direction, string>> = {
  increase: '决算数大于预算数',
  decrease: '决算数小于预算数',
  equal: '决算数等于预算数',
}

/** 大于, 小于, 持平 must agree with the rate, and with budget and final accounts where both are stated. */
export const comparisonWords: Check = {
  id: 'budget-comparison-words',
  category: 'completion',
  severity: 'error',
  title: '“大于、小于、等于预算数”的表述应与完成率及预算、决算数相符。',
  basis: '文内关系 K09：大于/小于/等于与差额符号一致，等于100%时作持平表述。',
  example: {
    wrong: '支出决算为9.00万元，完成预算90%，决算数等于预算数。',
    right: '支出决算为9.00万元，完成预算90%，决算数小于预算数的主要原因是厉行节约。',
  },
  *run(disclosure) {
    for (const completion of disclosure.completions) {
      const { comparison } = completion
      if (comparison === undefined || isOfReason(completion, comparison, disclosure)) continue
      if (isWithOtherBudget(completion, comparison, disclosure)) continue
      const actual = directionOf(completion)
      if (actual === undefined) {
        yield* unlikeInPrint(completion)
        yield* equalBesideRate(completion, disclosure)
      } else if (actual !== comparison.direction) yield unlikeFigures(completion, comparison, actual)
    }
  },
}

type Comparison = NonNullable<Completion['comparison']>

/** `完成年初预算的118%，决算数与全年预算数持平`: the rate is of another budget than the words. */
function isWithOtherBudget(
  { of, budget }: Completion,
  { span }: Comparison,
  { document, budgets }: Disclosure,
): boolean {
  const words = textAround(document, span).slice(span.start, span.end)
  const stated = budgets.find(({ fact }) => fact.figure.id === budget?.figure.id)?.kind
  const kind = of === 'any' ? stated : of
  return (kind === 'initial' && /全年|调整/.test(words)) || (kind === 'adjusted' && words.includes('年初'))
}

/** `主要原因：…缴费减少，公务员医疗补助与年初预算持平`: a reason compares something else with its own budget. */
function isOfReason({ final }: Completion, { span }: Comparison, { document }: Disclosure): boolean {
  const sentence = behindLast(textAround(document, span).slice(0, span.start), '。')
  if (!sentence.includes('原因')) return false
  const name = behindLast(sentence, '，,；;：:')
    .replace(/决算数?$/, '')
    .trim()
  return name.length >= SHORTEST_NAME && !final.concept.label.includes(name)
}

const SHORTEST_NAME = 4

const unlikeFigures = (
  { final, rate, budget }: Completion,
  comparison: Comparison,
  actual: Direction,
): Observation => ({
  message: `${final.concept.label}写“${WORDS[comparison.direction]}”，而所列数字为“${WORDS[actual]}”。`,
  evidence: [
    comparison.span,
    final.figure.span,
    ...(rate === undefined ? [] : [rate.span]),
    ...(budget === undefined ? [] : [budget.figure.span]),
  ],
  expected: WORDS[actual],
  actual: WORDS[comparison.direction],
})

/** Final accounts said to equal a budget that is printed to the same place as another amount: equal ones print alike. */
function* unlikeInPrint({ comparison, budget, final }: Completion): Generator<Observation> {
  if (comparison?.direction !== 'equal' || budget === undefined) return
  const [spent, planned] = [final.figure, budget.figure]
  const isSamePlace = spent.unit.word === planned.unit.word && spent.stated.decimals === planned.stated.decimals
  if (!isSamePlace || !isExact(spent) || !isExact(planned) || spent.stated.digits === planned.stated.digits) return
  yield {
    severity: 'warning',
    message: `${final.concept.label}写“${WORDS.equal}”，而所列决算数${printFigure(spent)}与预算数${printFigure(planned)}末位不同。`,
    evidence: [comparison.span, spent.span, planned.span],
  }
}

/** `0.10万元，完成预算108%，决算数等于预算数`: so small an amount may print as its budget does, but the rate says otherwise. */
function* equalBesideRate(
  { comparison, rate, budget, final }: Completion,
  { document }: Disclosure,
): Generator<Observation> {
  if (comparison?.direction !== 'equal' || rate === undefined || budget !== undefined || !isExact(rate)) return
  if (exactParts(rate.stated) === 100n * UNIT_PARTS || NEARLY.test(leading(document, comparison.span))) return
  yield {
    severity: 'warning',
    message: `${final.concept.label}写“${WORDS.equal}”，而完成率为${printFigure(rate)}。`,
    evidence: [comparison.span, rate.span],
  }
}

/** `与预算数基本持平` */
const NEARLY = /基本|大致|大体/
/** As far in front of the word as it may be softened. */
const SOFTENED = 4

const leading = (document: Document, span: Span): string =>
  textAround(document, span).slice(Math.max(0, span.start - SOFTENED), span.end)

/** Whether the budget that a rate implies may print as the same amount: rounding hides the difference. */
function isHidden(spent: Interval, rate: Interval): boolean {
  const planned = spent.low <= 0n ? undefined : wholeOf(spent, rate)
  return planned !== undefined && overlap(spent, planned)
}

/** What the figures say; `undefined` where they leave it open. */
function directionOf({ rate, budget, final }: Completion): Direction | undefined {
  if (budget?.figure.stated.digits === 0n && rate !== undefined) return undefined
  if (budget !== undefined && isExact(budget.figure) && isExact(final.figure)) {
    const [spent, planned] = [factValue(final), factValue(budget)]
    if (spent.low > planned.high) return 'increase'
    if (spent.high < planned.low) return 'decrease'
    const same =
      final.figure.stated.digits * 10n ** BigInt(budget.figure.stated.decimals) ===
      budget.figure.stated.digits * 10n ** BigInt(final.figure.stated.decimals)
    // Amounts that print alike may still differ, where the rate says so.
    if (same && (rate === undefined || overlap(figureValue(rate), exactly(100n * UNIT_PARTS)))) return 'equal'
    if (rate === undefined || exactParts(rate.stated) === 100n * UNIT_PARTS) return undefined
  }
  if (rate === undefined || !isExact(rate)) return undefined
  const stated = exactParts(rate.stated)
  const hundred = 100n * UNIT_PARTS
  if (stated === hundred && rate.stated.decimals === 0) return 'equal'
  if (isExact(final.figure) && isHidden(factValue(final), figureValue(rate))) return undefined
  return stated > hundred ? 'increase' : 'decrease'
}
