import { exactParts, UNIT_PARTS } from '@mingzhang/accounts'
import type { IndicatorRow } from '@mingzhang/disclosure'
import { attainmentOf } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { explainedIndicators } from '../../evaluations/explained-indicators.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'

/** Beyond this the target was set too low or the figure is wrong. */
const FAR = 130
const VERY_FAR = 200
/** Of fewer things a single one more is many percent. */
const FEW = 10n

/** Results far beyond their targets without a reason (偏差较大未说明). */
export const farBeyondTarget: Check = {
  id: 'indicator-far-beyond-target',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值大幅超过指标值的，应说明偏差原因。',
  basis:
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：因年初指标值设定明显偏低造成的，按偏离度扣减分值；各地多以130%为限。',
  example: { wrong: '指标值“≥10次”，实际完成值“25次”，无偏差说明', right: '指标值“≥10次”，实际完成值“12次”' },
  *run(disclosure) {
    const explained = explainedIndicators(disclosure)
    for (const evaluation of disclosure.evaluations) {
      for (const row of evaluation.indicators) {
        const percent = excess(row)
        if (percent === undefined || explained(evaluation, row)) continue
        yield {
          ...(percent < VERY_FAR || isFew(row) ? { severity: 'info' as const } : {}),
          message: `“${shorten(row.indicator.name)}”目标${row.indicator.target.text}，实际${row.indicator.actual.text}，为目标的${percent}%，没有说明偏差原因；目标设定可能偏低。`,
          evidence: cellSpans(row, ['actual', 'target', 'name']),
        }
      }
    }
  },
}

function excess(row: IndicatorRow): number | undefined {
  const attainment = attainmentOf(row.indicator)
  if (!attainment.comparable || attainment.lessIsBetter || attainment.percent === undefined) return undefined
  return attainment.percent >= FAR ? attainment.percent : undefined
}

/** `≥3名`: so few that several times as many are soon reached. */
const isFew = ({ indicator: { goal } }: IndicatorRow): boolean =>
  goal !== undefined && goal.unit !== '%' && exactParts(goal.stated, goal.scale) < FEW * UNIT_PARTS
