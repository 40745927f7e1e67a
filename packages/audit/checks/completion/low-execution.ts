import { exactParts, percentOf, printParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { ProjectRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'

/** Below this the monitoring rules ask for a reason. */
const LOW = 80n * UNIT_PARTS
const VERY_LOW = 50n * UNIT_PARTS

/** Projects that spent nothing or little of their budget, without a reason beside them. */
export const lowExecution: Check = {
  id: 'low-execution',
  category: 'completion',
  severity: 'warning',
  title: '预算执行数为零或执行率偏低的项目应说明原因。',
  basis:
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成的应分析原因并提出改进措施；各地绩效监控以80%为预警线。',
  example: { wrong: '预算33万元，执行4.09万元，原因栏空白', right: '预算33万元，执行4.09万元，原因：合同约定次年支付' },
  *run(disclosure) {
    for (const { projects, projectTotal } of disclosure.evaluations) {
      const open = projects.filter((row) => row !== projectTotal && (row.reason?.text ?? '') === '')
      const rated = open.flatMap((row) => {
        const { total: budget } = row.budget
        const { total: executed } = row.executed
        if (budget === undefined || executed === undefined || budget.stated.digits <= 0n) return []
        const rate = percentOf(executed.interval, budget.interval)
        return rate === undefined
          ? []
          : [
              {
                row,
                rate: rate.low,
                none: executed.stated.digits === 0n,
                amount: exactParts(budget.stated, budget.scale),
              },
            ]
      })
      const none = rated.filter((one) => one.none)
      const low = rated.filter((one) => !one.none && one.rate < LOW).sort((a, b) => (a.rate < b.rate ? -1 : 1))
      if (none.length > 0) {
        const total = none.reduce((all, { amount }) => all + amount, 0n)
        yield observe(
          none.map(({ row }) => row),
          `${listNames(none.map(({ row }) => row.name.text))}执行数为0（预算合计${printParts(total, 10_000n, 2)}万元），没有说明未执行的原因。`,
        )
      }
      if (low.length > 0) {
        const told = low.slice(0, 8).map(({ row, rate }) => `“${row.name.text}”${printParts(rate, 1n, 2)}%`)
        yield {
          ...observe(
            low.map(({ row }) => row),
            `${told.join('、')}${low.length > 8 ? `等${low.length}个项目` : ''}执行率低于80%，没有说明原因。`,
          ),
          ...(low.some(({ rate }) => rate < VERY_LOW) ? {} : { severity: 'info' as const }),
        }
      }
    }
  },
}

const observe = (rows: readonly ProjectRow[], message: string): Observation => ({
  message,
  evidence: rows.flatMap(({ name, budget, executed }) =>
    [name.span, budget.total?.span, executed.total?.span].filter((span) => span !== undefined),
  ),
})
