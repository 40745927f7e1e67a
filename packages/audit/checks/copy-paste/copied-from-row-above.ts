import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'

const SAME_MATTER = 3

/** A target and result taken over from the row above although the indicator is about something else. */
export const copiedTarget: Check = {
  id: 'indicator-copied-from-row-above',
  category: 'copy-paste',
  severity: 'warning',
  title: '不同指标的指标值、实际完成值与上一行完全相同，疑为复制。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：指标值应与指标内容对应。',
  example: {
    wrong: '“完成租金收取”目标600万元、实际600万元；下一行“举办推介活动”目标600万元、实际600万元',
    right: '“完成租金收取”目标600万元；下一行“举办推介活动”目标4次',
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (let index = 1; index < indicators.length; index++) {
        const above = indicators[index - 1]
        const row = indicators[index]
        if (above === undefined || row === undefined || !isCopy(above, row)) continue
        yield {
          message: `“${shorten(row.indicator.name)}”的指标值、实际完成值（${row.indicator.target.text}/${row.indicator.actual.text}）与上一行“${shorten(above.indicator.name)}”完全相同，与指标含义无关，疑为复制。`,
          evidence: [...cellSpans(row, ['target', 'actual', 'name']), ...cellSpans(above, ['actual', 'target'])],
        }
      }
    }
  },
}

const isCopy = ({ indicator: a }: IndicatorRow, { indicator: b }: IndicatorRow): boolean =>
  a.target.text === b.target.text &&
  a.actual.text === b.actual.text &&
  a.name !== b.name &&
  [a, b].every(({ goal }) => goal?.unit === '元') &&
  b.outcome !== undefined &&
  b.category !== 'cost' &&
  commonRun(a.name, b.name).length < SAME_MATTER
