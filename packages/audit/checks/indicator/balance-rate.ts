import { type Interval, intervalOf, overlap, percentOf, subtract, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

/** The indicator 结余率 against the budget and execution of the same form. */
export const balanceRate: Check = {
  id: 'indicator-balance-rate',
  category: 'indicator',
  severity: 'warning',
  title: '结余率、预算执行率指标的实际完成值应与同表预算、执行数一致。',
  basis: '结余率=（预算数-执行数）÷预算数；预算执行率=执行数÷预算数。',
  example: { wrong: '预算100万元、执行80万元，“结余率”实际5%', right: '预算100万元、执行80万元，“结余率”实际20%' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const row of evaluation.indicators) {
        const name = nameOf(row)
        const kind = /^(?:资金|预算|年末|经费)?(?:结余|结转结余|结转)率$/.test(name)
          ? 'balance'
          : /^(?:资金|预算|项目|经费)*执行率$/.test(name)
            ? 'execution'
            : undefined
        const stated = kind === undefined ? undefined : statedRate(row)
        if (kind === undefined || stated === undefined) continue
        const money = moneyOf(evaluation).flatMap(({ budget, executed, spans }) => {
          const rate = percentOf(kind === 'balance' ? subtract(budget, executed) : executed, budget)
          return rate === undefined ? [] : [{ rate, spans }]
        })
        const [first] = money
        if (first === undefined || money.some(({ rate }) => overlap(rate, stated))) continue
        yield {
          message: `“${shorten(name)}”实际完成值为${row.indicator.actual.text}，按同表预算数和执行数计算为${printRate(first.rate)}%。`,
          evidence: [...cellSpans(row, ['actual', 'name', 'target']), ...first.spans],
          expected: `${printRate(first.rate)}%`,
          actual: row.indicator.actual.text,
        }
      }
    }
  },
}

/** 预算执行率 often stands under 一级指标 alone. */
const nameOf = ({ indicator: { name, levels } }: IndicatorRow): string =>
  name === '' ? (levels.findLast((level) => level !== '') ?? '') : name

/** In per cent; without the sign a number up to one may be a ratio. */
function statedRate({ indicator: { outcome } }: IndicatorRow): Interval | undefined {
  if (outcome === undefined || (outcome.unit !== '%' && outcome.unit !== '')) return undefined
  const stated = intervalOf(outcome.stated)
  return outcome.unit === '' && stated.high <= UNIT_PARTS ? undefined : stated
}

/** Budget and execution of the form: all money, and fiscal money alone. */
function moneyOf({ funding, projectTotal }: Evaluation) {
  const pairs = [
    ...(['total', 'fiscal'] as const).map(
      (source) => [projectTotal?.budget[source], projectTotal?.executed[source]] as const,
    ),
    ...funding.map((row) => [row.budget ?? row.initial, row.executed] as const),
  ]
  return pairs.flatMap(([budget, executed]) =>
    budget === undefined || executed === undefined
      ? []
      : [{ budget: budget.interval, executed: executed.interval, spans: [budget.span, executed.span] }],
  )
}
