import { exactParts, type Interval, intervalOf, overlap, percentOf, subtract } from '@mingzhang/accounts'
import type { Disclosure, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { figureInterval, figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

const CARRIED = /结转(?:资金|结余)?\s?$/
const RATE = /(?:完成率|执行率)(?:为|达)?\s?$/

/** `结转…万元，完成率…%`: the rate against the budget and execution that leave this carry-over. */
export const carryOverRate: Check = {
  id: 'carry-over-and-rate',
  category: 'completion',
  severity: 'error',
  title: '同一句中的结转资金与完成率应对应同一组预算、执行数。',
  basis: '结转资金=预算数-执行数；完成率=执行数÷预算数。',
  example: {
    wrong: '项目收入200万元，支出150万元……结转50万元，完成率90%',
    right: '项目收入200万元，支出150万元……结转50万元，完成率75%',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'whole') continue
      const own = figuresBetween(disclosure, report.start, report.end)
      for (const [carried, rate] of statements(disclosure, own)) {
        const pairs = pairsLeaving(
          figureInterval(carried),
          carried,
          own.filter((figure) => !isCarried(disclosure, figure)),
        )
        const [pair] = pairs
        if (pair === undefined || pairs.length > 1) continue
        const computed = percentOf(figureInterval(pair.executed), figureInterval(pair.budget))
        if (computed === undefined || overlap(computed, intervalOf(rate.stated))) continue
        yield {
          message: `结转${printFigure(carried)}＝${printFigure(pair.budget)}－${printFigure(pair.executed)}，完成率应为${printRate(computed)}%，文中为${printFigure(rate)}。`,
          evidence: [rate.span, carried.span, pair.budget.span, pair.executed.span],
          expected: `${printRate(computed)}%`,
          actual: printFigure(rate),
        }
      }
    }
  },
}

/** A carry-over and the rate that follows it in one sentence. */
function statements({ document }: Disclosure, figures: readonly Figure[]): [Figure, Figure][] {
  return figures.flatMap((rate, index): [Figure, Figure][] => {
    const carried = figures[index - 1]
    if (rate.unit.word !== '%' || carried === undefined || carried.span.block !== rate.span.block) return []
    const text = textAround(document, rate.span)
    const between = text.slice(carried.span.end, rate.span.start)
    const told = CARRIED.test(text.slice(0, carried.span.start)) && RATE.test(between) && !between.includes('。')
    return told && carried.unit.measure === 'amount' ? [[carried, rate]] : []
  })
}

const isCarried = ({ document }: Disclosure, { span }: Figure): boolean =>
  /结转[^，。；]{0,8}$/.test(textAround(document, span).slice(Math.max(0, span.start - 14), span.start))

/** Pairs of amounts of the report that differ by exactly the carry-over; equal pairs count once. */
function pairsLeaving(difference: Interval, carried: Figure, figures: readonly Figure[]) {
  const amounts = figures.filter(
    ({ unit, id, span }) => unit.word === '万元' && id !== carried.id && span.cell === undefined,
  )
  const byValue = new Map(amounts.map((figure) => [exactParts(figure.stated), figure]))
  const pairs: { budget: Figure; executed: Figure }[] = []
  for (const budget of byValue.values()) {
    const executed = byValue.get(exactParts(budget.stated) - exactParts(carried.stated))
    if (executed === undefined || executed.stated.digits <= 0n) continue
    if (overlap(subtract(figureInterval(budget), figureInterval(executed)), difference))
      pairs.push({ budget, executed })
  }
  return pairs
}
