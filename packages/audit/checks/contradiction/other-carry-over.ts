import { overlap } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { figureInterval, figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Not 人员经费结转, not 项目结转: the department's whole carry-over. */
const WHOLE =
  /(?:^|[，。；：])(?:\d{4}年(?:度|末)?)?(?:末|年末)?(?:结转|结转资金|结转结余|结转结余资金)(?:共计|合计|为)?\s?$/

/** Two amounts for the department's whole carry-over in one report. */
export const otherCarryOver: Check = {
  id: 'report-other-carry-over',
  category: 'contradiction',
  severity: 'error',
  title: '同一整体绩效报告中的年末结转资金应当一致。',
  basis: '同一年度的年末结转结余只有一个数；口径不同的应予说明。',
  example: {
    wrong: '受项目延期影响，结转资金725万元……2022年结转816万元',
    right: '受项目延期影响，结转资金816万元……2022年结转816万元',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'whole') continue
      const [first, ...others] = carriedOver(disclosure, report)
      const other =
        first === undefined ? undefined : others.find((one) => !overlap(figureInterval(one), figureInterval(first)))
      if (first === undefined || other === undefined) continue
      yield {
        message: `同一报告中年末结转资金一处为${printFigure(first)}，另一处为${printFigure(other)}。`,
        evidence: [first.span, ...others.map(({ span }) => span)],
        expected: printFigure(other),
        actual: printFigure(first),
      }
    }
  },
}

const carriedOver = (disclosure: Disclosure, { start, end }: EvaluationReport): Figure[] =>
  figuresBetween(disclosure, start, end).filter(
    ({ span, unit, qualifier }) =>
      unit.measure === 'amount' &&
      qualifier === 'exact' &&
      span.cell === undefined &&
      WHOLE.test(textAround(disclosure.document, span).slice(Math.max(0, span.start - 24), span.start)),
  )
