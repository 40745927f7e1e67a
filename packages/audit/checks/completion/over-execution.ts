import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { projectMoney } from '../../evaluations/project-links.ts'

/** Execution above the budget in force. */
export const overExecution: Check = {
  id: 'over-execution',
  category: 'completion',
  severity: 'warning',
  title: '执行数不应大于（调整后）预算数。',
  basis: '《预算法》第十三条：未列入预算的不得支出。',
  example: { wrong: '预算数44.9万元，执行数49.9万元', right: '预算数49.9万元，执行数49.9万元' },
  *run(disclosure) {
    for (const { name, budgets, executed } of projectMoney(disclosure)) {
      const [budget] = budgets
      if (budget === undefined || executed === undefined || budget.interval.high <= 0n) continue
      if (budgets.some(({ interval }) => executed.interval.low <= interval.high)) continue
      yield {
        message: `“${shorten(name.text)}”执行数${printFunding(executed)}大于预算数${printFunding(budget)}。`,
        evidence: [executed.span, budget.span, name.span],
      }
    }
    yield* ofWhole(disclosure)
  },
}

/** The budget row of a form on the whole department. */
function* ofWhole({ evaluations }: Disclosure): Generator<Observation> {
  for (const { kind, funding, projects } of evaluations) {
    const total =
      kind === 'whole' && projects.length === 0 ? funding.find(({ source }) => source === 'total') : undefined
    const budget = total?.budget
    const executed = total?.executed
    if (budget === undefined || executed === undefined || budget.interval.high <= 0n) continue
    if (executed.interval.low <= budget.interval.high) continue
    yield {
      message: `部门整体执行数${printFunding(executed)}大于预算数${printFunding(budget)}。`,
      evidence: [executed.span, budget.span],
    }
  }
}
