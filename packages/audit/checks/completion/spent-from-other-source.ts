import type { FundingRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'

/** One source has a budget and spent nothing, another has none and spent it: the figure stands in the wrong row. */
export const spentFromOtherSource: Check = {
  id: 'spent-from-other-source',
  category: 'completion',
  severity: 'warning',
  title: '自评表各来源资金的执行数应列在有预算的来源一行。',
  basis: '自评表资金行：各来源资金的预算数与执行数逐行对应。',
  example: {
    wrong: '财政资金：预算44、执行空白；财政专户管理资金：预算0、执行44',
    right: '财政资金：预算44、执行44；财政专户管理资金：预算0、执行0',
  },
  *run({ evaluations }) {
    for (const { funding } of evaluations) {
      const parts = funding.filter(({ source }) => source !== 'total')
      const unspent = parts.find((row) => isFilled(budgetOf(row)) && !isFilled(row.executed))
      const unplanned = parts.find((row) => budgetOf(row)?.stated.digits === 0n && isFilled(row.executed))
      const [budget, executed] = [unspent === undefined ? undefined : budgetOf(unspent), unplanned?.executed]
      if (unspent === undefined || unplanned === undefined || budget === undefined || executed === undefined) continue
      yield {
        message: `“${unplanned.label.text}”没有预算却执行${printFunding(executed)}，“${unspent.label.text}”预算${printFunding(budget)}没有执行，疑错行。`,
        evidence: [
          executed.span,
          unspent.cells.get('executed')?.span ?? unspent.label.span,
          budget.span,
          unplanned.label.span,
        ],
      }
    }
  },
}

const budgetOf = ({ budget, initial }: FundingRow): FundingRow['budget'] => budget ?? initial

const isFilled = (amount: FundingRow['budget']): boolean => amount !== undefined && amount.stated.digits > 0n
