import type { Check } from '../../check.ts'
import { cellSpans, listCells } from '../../evaluations/indicator-evidence.ts'
import { someGiveReasons, unexplainedRows } from '../../evaluations/unexplained-rows.ts'

/** Missed targets where the column for the reason is blank throughout. */
export const deviationReasons: Check = {
  id: 'deviation-reasons',
  category: 'completeness',
  severity: 'warning',
  title: '绩效表的“未完成原因及改进措施”一栏不应全部空白：未达到指标值的指标应逐项填写。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标的应分析原因。',
  example: {
    wrong: '目标600万元、实际448万元，“未完成原因”一栏全部空白',
    right: '目标600万元、实际448万元，“未完成原因”：减免租金',
  },
  *run({ evaluations }) {
    if (someGiveReasons(evaluations)) return
    for (const form of evaluations) {
      const { heading, rows = [] } = unexplainedRows(form) ?? {}
      if (heading === undefined) continue
      yield {
        message: `${listCells(rows, ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`)}未达到指标值，“${heading.text}”一栏为空。`,
        evidence: [heading.span, ...rows.flatMap((row) => cellSpans(row, ['actual', 'target', 'name']))],
      }
    }
  },
}
