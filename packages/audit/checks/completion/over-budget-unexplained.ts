import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import { rolesOf } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isExact } from '../../relations/relation.ts'

const HUNDRED = 100n * UNIT_PARTS
/** Against the budget of the year's beginning, more may well be spent. */
const INITIAL = /年初|部门预算/
/** What explains it, or says at least that it is so. */
const EXPLAINED =
  /原因|因为|由于|主要是|因.{1,20}[，,。]|追加|调增|大于|超过|超出|高于|增加预算|上年结转|持平|相当|一致|等于/

/** More spent than the budget in force, and not a word about it. */
export const overBudgetUnexplained: Check = {
  id: 'over-budget-unexplained',
  category: 'completion',
  severity: 'warning',
  title: '完成预算超过100%的，应当说明原因。',
  basis: '《预算法》第十三条：支出以经批准的预算为依据；部门决算公开范本：决算数与预算数有差异的说明原因。',
  example: {
    wrong: '行政单位医疗（项）：支出决算为15.24万元，完成预算108%。',
    right: '行政单位医疗（项）：支出决算为15.24万元，完成预算108%，决算数大于预算数的主要原因是缴费基数调整。',
  },
  *run({ document, sections, completions, breakdowns }) {
    // The items of a total say why.
    const totals = new Set(breakdowns.map(({ total }) => total))
    for (const { rate, final, span } of completions) {
      if (totals.has(final) || final.concept.label.includes('收入')) continue
      if (rate === undefined || !isExact(rate) || exactParts(rate.stated) <= HUNDRED) continue
      const text = textAround(document, span)
      if (!rolesOf(sections, rate.section).includes('explanation')) continue
      if (INITIAL.test(text) || EXPLAINED.test(text.slice(rate.span.end))) continue
      yield {
        message: `${final.concept.label}完成预算超过100%，没有说明原因，请核对该比率。`,
        evidence: [rate.span, final.figure.span],
      }
    }
  },
}
