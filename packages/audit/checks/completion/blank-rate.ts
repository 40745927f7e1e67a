import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'

/** The sign may have stayed where the number is gone. */
const BLANK = /^[%％]?$/

/** An execution rate left out beside a budget and what was spent of it. */
export const blankRate: Check = {
  id: 'blank-rate',
  category: 'completion',
  severity: 'info',
  title: '有预算数和执行数的，预算执行率应当填列。',
  basis: '自评表资金行：预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '全年预算数67.00，全年执行数64.96，执行率空白',
    right: '全年预算数67.00，全年执行数64.96，执行率96.96%',
  },
  *run({ evaluations }) {
    for (const row of evaluations.flatMap(({ funding }) => funding)) {
      const cell = row.cells.get('rate')
      const base = row.budget ?? row.initial
      if (
        cell === undefined ||
        !BLANK.test(cell.text) ||
        base === undefined ||
        row.executed === undefined ||
        base.stated.digits <= 0n
      )
        continue
      yield {
        message: `“${row.label.text}”预算${printFunding(base)}、执行${printFunding(row.executed)}，执行率空白。`,
        evidence: [cell.span, base.span, row.executed.span, row.label.span],
      }
    }
  },
}
