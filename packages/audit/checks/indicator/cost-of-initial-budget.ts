import { overlap } from '@mingzhang/accounts'
import type { Evaluation, FundingAmount, IndicatorRow } from '@mingzhang/disclosure'
import { quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

const MONEY = /^万?元/

/** A cost of exactly the budget set at the start of the year, though it was adjusted and less or more was spent. */
export const costOfInitialBudget: Check = {
  id: 'indicator-cost-of-initial-budget',
  category: 'indicator',
  severity: 'warning',
  title: '预算调整后，等于年初预算的成本指标应相应调整，并写明实际成本。',
  basis: '《中央部门预算绩效运行监控管理暂行办法》（财预〔2019〕136号）：预算调整的，绩效目标随之调整。',
  example: {
    wrong: '年初预算28.08万元、调整后24.22万元、执行24.22万元，成本指标“运维费”＝280800元，完成值“已完成”',
    right: '年初预算28.08万元、调整后24.22万元、执行24.22万元，成本指标“运维费”＝242200元，完成值242200元',
  },
  *run({ evaluations }) {
    for (const evaluation of evaluations) yield* ofForm(evaluation)
  },
}

function* ofForm({ kind, funding, indicators }: Evaluation): Generator<Observation> {
  const total = funding.find(({ source }) => source === 'total')
  const { initial, budget, executed } = total ?? {}
  if (kind === 'whole' || initial === undefined || budget === undefined || executed === undefined) return
  if (initial.stated.digits === 0n || executed.stated.digits === 0n) return
  if ([budget, executed].some(({ interval }) => overlap(interval, initial.interval))) return
  for (const row of indicators) {
    if (!isExactCost(row) || !saysAll(row, initial)) continue
    yield {
      message: `成本指标“${shorten(row.indicator.name)}”等于年初预算${printFunding(initial)}，预算已调整为${printFunding(budget)}、执行${printFunding(executed)}，指标值没有随之调整，完成值也没有写明实际成本。`,
      evidence: [...cellSpans(row, ['target', 'actual', 'name']), initial.span, budget.span, executed.span],
      expected: printFunding(executed),
    }
  }
}

const isExactCost = ({ indicator: { category, goal } }: IndicatorRow): boolean =>
  category === 'cost' &&
  goal !== undefined &&
  !goal.approximate &&
  MONEY.test(goal.unit) &&
  (goal.comparison === 'equal' || goal.comparison === undefined)

/** The target is the initial budget, and the actual cell tells nothing else. */
const saysAll = ({ indicator: { goal, outcome } }: IndicatorRow, { interval }: FundingAmount): boolean =>
  goal !== undefined &&
  overlap(quantityInterval(goal), interval) &&
  (outcome === undefined || overlap(quantityInterval(outcome), interval))
