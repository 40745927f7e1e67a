import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

/** The total (总分) closes the indicators that it adds up. */
export const rowsBehindTotal: Check = {
  id: 'rows-behind-total',
  category: 'score',
  severity: 'warning',
  title: '自评表的“总分”列在各项指标之后。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表。',
  example: {
    wrong: '产出指标—数量指标……总分……满意度指标—服务对象满意度',
    right: '产出指标—数量指标……满意度指标—服务对象满意度……总分',
  },
  *run({ evaluations }) {
    for (const { name, indicators, totalCells } of evaluations) {
      const [total] = totalCells
      if (total === undefined || total.span.cell === undefined) continue
      const { block, cell: at } = total.span
      const behind = indicators.filter(({ cells }) =>
        [...cells.values()].some(({ span }) => span.block === block && (span.cell ?? 0) > at),
      )
      const [first] = behind
      if (first === undefined) continue
      yield {
        message: `${name === undefined ? '' : `“${shorten(name.text)}”的`}自评表“总分”之后还列有“${shorten(first.indicator.name)}”，疑有错行。`,
        evidence: [total.span, ...cellSpans(first, ['name', 'target', 'actual'])],
        suggestion: '“总分”列在末行，核对有无错行。',
      }
    }
  },
}
