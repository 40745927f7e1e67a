import type { Check } from '../../check.ts'
import { cellSpans, listCells } from '../../evaluations/indicator-evidence.ts'
import { unexplainedDeductions } from '../../evaluations/unexplained-deductions.ts'
import { someGiveReasons, unexplainedRows } from '../../evaluations/unexplained-rows.ts'

/** A missed target without its reason, where other rows of the forms have theirs. */
export const unexplainedMiss: Check = {
  id: 'unexplained-miss',
  category: 'completeness',
  severity: 'warning',
  title: '未达到指标值的指标应逐项填写未完成原因及改进措施。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标或偏离的应分析原因。',
  example: {
    wrong: '检修泵站目标12座、实际11座，“未完成原因”空白；清淤渠道目标6公里、实际5公里：汛期停工',
    right: '检修泵站目标12座、实际11座：1座改由镇村实施；清淤渠道目标6公里、实际5公里：汛期停工',
  },
  *run(disclosure) {
    const { evaluations } = disclosure
    if (!someGiveReasons(evaluations)) return
    for (const { label, evidence, isOfForm } of unexplainedDeductions(disclosure))
      if (isOfForm) yield { message: `“${label}”扣分而没有填写原因，其他扣分的指标均有填写。`, evidence }
    for (const form of evaluations) {
      const { heading, rows = [] } = unexplainedRows(form) ?? {}
      if (heading === undefined) continue
      yield {
        message: `${listCells(rows, ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`)}未达到指标值，“${heading.text}”一栏没有填写，其他指标均有填写。`,
        evidence: [...rows.flatMap((row) => cellSpans(row, ['actual', 'target', 'name'])), heading.span],
      }
    }
  },
}
