import { add, overlap, percentOf, printStated } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure } from '@mingzhang/disclosure'
import { quote } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure, printPercent } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'
import { Quantities } from '../../table-relations/quantities.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'
import type { Quantity } from '../../table-relations/table-relation.ts'

/** `完成预算的80%` of a text that gives no budget, against the budget in the “三公” table. */
export const threePublicBudget: Check = {
  id: 'three-public-budget',
  category: 'completion',
  severity: 'error',
  title: '“三公”经费完成预算的百分比应等于决算数除以“三公”经费决算表的预算数。',
  basis: '表文关系 K09：完成预算% = 决算 ÷ 预算 × 100%。',
  example: {
    wrong: '公务接待费支出8.00万元，完成预算60%（“三公”经费决算表：预算数10.00）',
    right: '公务接待费支出8.00万元，完成预算80%（“三公”经费决算表：预算数10.00）',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const quantities = new Quantities(disclosure)
    const table = quantities.single('T7')
    const ofFunds = quantities.single('F7')
    if (table === undefined || !table.complete || ofFunds?.complete === false) return
    const apart = ofFunds?.table.empty === false ? ofFunds : undefined
    for (const { final, budget, rate, span } of completionsOf(disclosure)) {
      const planned = budget === undefined ? table.cell('data', `${final.concept.key}.budget`) : undefined
      if (planned?.stated === undefined || rate === undefined) continue
      const more = apart?.cell('data', `${final.concept.key}.budget`)
      // The text speaks of both budgets together (G11).
      if (apart !== undefined && more === undefined) continue
      const whole = more === undefined ? planned.interval : add(planned.interval, more.interval)
      const computed = percentOf(factValue(final), whole)
      if (computed === undefined || overlap(computed, figureValue(rate))) continue
      // The table's column may be another of the budgets (年初, 全年) than the one that the text names.
      const ofOneKind = /年初|全年|调整/.test(quote(disclosure.document, span))
      yield {
        ...(ofOneKind ? { severity: 'warning' as const } : {}),
        message: `${conceptName(final.concept.key)}完成预算应为${printPercent(computed, rate)}：${printFigure(final.figure)} ÷ ${printed(planned)}${more === undefined ? '' : ` + ${printed(more)}`}，文中为${printFigure(rate)}。`,
        evidence: [rate.span, final.figure.span, planned.span, ...(more === undefined ? [] : [more.span])],
        expected: printPercent(computed, rate),
        actual: printFigure(rate),
      }
    }
  },
}

const printed = ({ stated, unit, name }: Quantity): string =>
  `${stated === undefined ? '0' : printStated(stated)}${unit}（${name}）`

/** What the explanation says of its own “三公” items for the year. */
const completionsOf = ({ completions, year }: Disclosure): Disclosure['completions'] =>
  completions.filter(
    ({ final, rate }) =>
      /^three(?:\.|$)/.test(final.concept.key) &&
      final.scope === DEPARTMENT &&
      final.year === year &&
      final.figure.unit.measure === 'amount' &&
      isExact(final.figure) &&
      rate !== undefined &&
      isExact(rate),
  )
