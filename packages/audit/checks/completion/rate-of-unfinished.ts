import { overlap, percentOf, UNIT_PARTS } from '@mingzhang/accounts'
import type { Completion } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

const UNFINISHED = /未完成(?:了)?(?:年初|年度|全年|调整后?)?(?:的)?预算(?:数|总额)?(?:的)?\s?$/
const REACH = 16
const HALF = 50n * UNIT_PARTS

/** The share of a budget that was spent is not what is left of it: `未完成预算的98%`. */
export const rateOfUnfinished: Check = {
  id: 'rate-of-unfinished',
  category: 'completion',
  severity: 'warning',
  title: '已支出的部分占预算的百分比是完成预算的比例，不应写作“未完成”。',
  basis: '文内关系 K09：完成预算% = 决算 ÷ 预算 × 100%。',
  example: {
    wrong: '支出决算为4.90万元，未完成预算98%，决算数小于预算数的主要原因是厉行节约。',
    right: '支出决算为4.90万元，完成预算98%，决算数小于预算数的主要原因是厉行节约。',
  },
  *run({ document, completions }) {
    for (const completion of completions) {
      const { rate, final } = completion
      if (rate === undefined || !isOfSpent(completion)) continue
      const { start, end } = rate.span
      const from = Math.max(0, start - REACH)
      const match = UNFINISHED.exec(textAround(document, rate.span).slice(from, start))
      if (match === null) continue
      yield {
        message: `${final.concept.label}写“未完成”的百分比是完成预算的比例，“未”字疑为多写。`,
        evidence: [{ ...rate.span, start: from + match.index, end }, final.figure.span],
        suggestion: '核对是“完成”还是“未完成”。',
      }
    }
  },
}

/** Whether the rate is what was spent of the budget: so the two amounts say, or else it is most of the budget. */
function isOfSpent({ rate, final, budget }: Completion): boolean {
  if (rate === undefined || !isExact(rate)) return false
  const told = figureValue(rate)
  if (budget === undefined || !isExact(budget.figure) || !isExact(final.figure)) return told.low >= HALF
  const computed = percentOf(factValue(final), factValue(budget))
  return computed !== undefined && overlap(computed, told)
}
