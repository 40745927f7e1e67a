import { overlap, subtract } from '@mingzhang/accounts'
import type { Disclosure, Figure, ProjectRow } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFunding, printFundingLike } from '../../evaluations/funding-print.ts'
import { figureInterval } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

const CARRIED = /([一-龥（）]{2,30})结转(?:资金|结余)?(?:为)?\s?$/

/** `人员经费结转…万元` against budget and execution of that row in the project list. */
export const statedCarryOver: Check = {
  id: 'stated-carry-over',
  category: 'table-text',
  severity: 'error',
  title: '文中某项经费的结转数应等于自评表中该项预算数减执行数。',
  basis: '结转资金=预算数-执行数。',
  example: {
    wrong: '自评表人员经费预算300.00、执行290.00；文中“人员经费结转12.00万元”',
    right: '自评表人员经费预算300.00、执行290.00；文中“人员经费结转10.00万元”',
  },
  *run(disclosure) {
    const rows = new Map<string, ProjectRow>()
    for (const { projects } of disclosure.evaluations) for (const row of projects) rows.set(row.name.text, row)
    if (rows.size === 0) return
    for (const figure of disclosure.figures) {
      const row = figure.unit.measure === 'amount' ? rowCarried(disclosure, figure, rows) : undefined
      const budget = row?.budget.total
      const executed = row?.executed.total
      if (row === undefined || budget === undefined || executed === undefined) continue
      const computed = subtract(budget.interval, executed.interval)
      if (overlap(computed, figureInterval(figure))) continue
      yield {
        message: `文中“${row.name.text}结转${printFigure(figure)}”，按自评表${printFunding(budget)} - ${printFunding(executed)} = ${printFundingLike(computed, budget)}。`,
        evidence: [figure.span, budget.span, executed.span, row.name.span],
        expected: printFundingLike(computed, budget),
        actual: printFigure(figure),
      }
    }
  },
}

function rowCarried(
  { document }: Disclosure,
  { span }: Figure,
  rows: ReadonlyMap<string, ProjectRow>,
): ProjectRow | undefined {
  if (span.cell !== undefined) return undefined
  const before = textAround(document, span).slice(Math.max(0, span.start - 40), span.start)
  const named = CARRIED.exec(before)?.[1]
  return named === undefined ? undefined : rows.get(named.replace(/^其中/, ''))
}
