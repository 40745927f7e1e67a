import { intervalOf, overlap, percentOf, printStated } from '@mingzhang/accounts'
import {
  coreName,
  type Disclosure,
  type EvaluationReport,
  type Figure,
  type FundingRow,
  type ProjectRow,
  type ReportAmount,
  type ReportedMoney,
} from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printRate } from '../../evaluations/funding-print.ts'
import { type ProjectLink, projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Execution rates (预算执行率) of forms and reports against the amounts beside them. */
export const executionRate: Check = {
  id: 'execution-rate',
  category: 'completion',
  severity: 'error',
  title: '预算执行率应等于执行数除以预算数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%；按所列小数位四舍五入。',
  example: { wrong: '预算数67.00，执行数64.96，执行率99.96%', right: '预算数67.00，执行数64.96，执行率96.96%' },
  *run(disclosure) {
    const { document } = disclosure
    for (const { funding, projects, projectTotal } of disclosure.evaluations) {
      const listed = [...projects, ...(projectTotal === undefined ? [] : [projectTotal])].map(fundsOf)
      for (const { budget, initial, executed, rate } of [...funding, ...listed]) {
        const base = budget ?? initial
        if (rate === undefined || base === undefined || executed === undefined) continue
        const computed = percentOf(executed.interval, base.interval)
        if (computed === undefined || overlap(computed, intervalOf(rate.stated))) continue
        // `0.95`: the rate as a fraction.
        if (overlap(computed, intervalOf(rate.stated, 100n)) && !/[%％]/.test(quote(document, rate.span))) continue
        yield {
          message: `预算执行率填${printStated(rate.stated)}%，${printFunding(executed)} ÷ ${printFunding(base)} = ${printRate(computed)}%。`,
          evidence: [rate.span, executed.span, base.span],
          expected: `${printRate(computed)}%`,
          actual: `${printStated(rate.stated)}%`,
        }
      }
    }
    yield* alikeRows(disclosure)
    for (const report of disclosure.evaluationReports) yield* reportRates(report)
    const told = new Set<number>()
    for (const link of projectLinks(disclosure)) yield* ratesBesidePayment(link, told)
  },
}

/** A row of a project list as one of funds. */
const fundsOf = ({
  budget,
  executed,
  rate,
}: ProjectRow): Pick<FundingRow, 'budget' | 'initial' | 'executed' | 'rate'> => ({
  budget: budget.total,
  initial: undefined,
  executed: executed.total,
  rate,
})

/** Rows of one project with the same amounts have the same rate, however much rounding would allow. */
function* alikeRows({ evaluations }: Disclosure): Generator<Observation> {
  const seen = new Map<string, FundingRow>()
  for (const { name, id, funding } of evaluations) {
    for (const row of funding) {
      const base = row.budget ?? row.initial
      if (row.rate === undefined || base === undefined || row.executed === undefined) continue
      const key = [name === undefined ? id : coreName(name.text), printFunding(base), printFunding(row.executed)].join()
      const first = seen.get(key)
      if (first?.rate === undefined) seen.set(key, row)
      else if (!overlap(intervalOf(first.rate.stated), intervalOf(row.rate.stated)))
        yield {
          message: `预算${printFunding(base)}、执行${printFunding(row.executed)}，执行率一处填${printStated(first.rate.stated)}%，另一处填${printStated(row.rate.stated)}%。`,
          evidence: [row.rate.span, first.rate.span, base.span, row.executed.span],
          expected: `${printStated(first.rate.stated)}%`,
          actual: `${printStated(row.rate.stated)}%`,
        }
    }
  }
}

/** A rate in a sentence of a project's report, where its paragraph states one budget and one payment. */
function* reportRates(report: EvaluationReport): Generator<Observation> {
  if (report.kind === 'whole') return
  for (const rate of report.rates) {
    const beside = report.amounts.filter(
      ({ figure }) => figure.span.block === rate.span.block && figure.span.cell === undefined,
    )
    const [paid] = alike(beside, 'paid')
    if (paid === undefined) continue
    const computed = alike(beside, 'budget').flatMap((figure) => {
      const percent = percentOf(figureInterval(paid), figureInterval(figure))
      return percent === undefined ? [] : [{ figure, percent }]
    })
    const [first] = computed
    if (first === undefined || computed.some(({ percent }) => overlap(percent, intervalOf(rate.stated)))) continue
    const { figure: budget, percent } = first
    yield {
      message: `执行率写${printFigure(rate)}，${printFigure(paid)} ÷ ${printFigure(budget)} = ${printRate(percent)}%。`,
      evidence: [rate.span, paid.span, budget.span],
      expected: `${printRate(percent)}%`,
      actual: printFigure(rate),
    }
  }
}

/** A rate behind the project's payment alone: the budget stands in the form or in the list of projects; `told` once. */
function* ratesBesidePayment({ report, money }: ProjectLink, told: Set<number>): Generator<Observation> {
  const { executed, budgets } = money
  if (executed === undefined) return
  for (const rate of report.rates) {
    const beside = report.amounts.filter(({ figure: { span } }) => span.block === rate.span.block)
    const paid = beside.findLast(({ figure, money: kind }) => kind === 'paid' && figure.id < rate.id)?.figure
    if (paid === undefined || told.has(rate.id) || alike(beside, 'budget').length > 0) continue
    if (!overlap(figureInterval(paid), executed.interval)) continue
    const computed = budgets.flatMap((budget) => {
      const percent = percentOf(executed.interval, budget.interval)
      return percent === undefined ? [] : [{ budget, percent }]
    })
    const [first] = computed
    if (first === undefined || computed.some(({ percent }) => overlap(percent, intervalOf(rate.stated)))) continue
    told.add(rate.id)
    yield {
      message: `执行率写${printFigure(rate)}，自评表中${printFunding(executed)} ÷ ${printFunding(first.budget)} = ${printRate(first.percent)}%。`,
      evidence: [rate.span, paid.span, executed.span, first.budget.span],
      expected: `${printRate(first.percent)}%`,
      actual: printFigure(rate),
    }
  }
}

/** The amounts of a kind that a paragraph states, where it states one, be it more than once or before and after a slight change. */
function alike(amounts: readonly ReportAmount[], kind: ReportedMoney): Figure[] {
  const figures = amounts.flatMap(({ money, figure }) => (money === kind ? [figure] : []))
  const [first] = figures
  const isSame = (figure: Figure): boolean =>
    first !== undefined && overlap(figureInterval(figure), figureInterval(first))
  return figures.every(isSame) ? figures : []
}
