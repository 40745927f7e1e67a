import { exactParts } from '@mingzhang/accounts'
import type { IndicatorRow } from '@mingzhang/disclosure'
import { attainmentOf, isLate } from '@mingzhang/performance'
import type { Check } from '../../check.ts'
import { cellSpans, listCells } from '../../evaluations/indicator-evidence.ts'
import { turnedBound } from '../../evaluations/turned-bound.ts'

/** Missed targets whose cell for the reason is blank. */
export const deviationReasons: Check = {
  id: 'deviation-reasons',
  category: 'completeness',
  severity: 'warning',
  title: '未达到指标值的指标应填写未完成原因及改进措施。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标的应分析原因。',
  example: {
    wrong: '目标600万元、实际448万元，“未完成原因”空白',
    right: '目标600万元、实际448万元，“未完成原因”：减免租金',
  },
  *run(disclosure) {
    for (const { columns, indicators } of disclosure.evaluations) {
      const heading = columns.get('reason')
      const rows = heading === undefined ? [] : indicators.filter(isUnexplained)
      if (heading === undefined || rows.length === 0) continue
      yield {
        message: `${listCells(rows, ({ indicator }) => `（目标${indicator.target.text}、实际${indicator.actual.text}）`)}未达到指标值，“${heading.text}”一栏为空。`,
        evidence: [heading.span, ...rows.flatMap((row) => cellSpans(row, ['actual', 'target', 'name']))],
      }
    }
  },
}

function isUnexplained(row: IndicatorRow): boolean {
  const { indicator } = row
  const { target, actual, goal, reason } = indicator
  // 预算执行率, a first level without an indicator, is explained with the money.
  if (indicator.name === '' || reason !== '' || goal?.approximate === true || turnedBound(row) !== undefined)
    return false
  const attainment = attainmentOf(indicator)
  return (
    (attainment.comparable && attainment.result === 'missed') ||
    isLate(target.text, actual.text) ||
    (isDeducted(row) && isLate(target.text, DAY_AT_END.exec(actual.text)?.[0] ?? ''))
  )
}

/** `部分设备2025年1月完成`: a day told in words, where points were lost for it. */
const DAY_AT_END = /20\d{2}年\d{1,2}月(?:\d{1,2}日|底|末|[上中下]旬)?(?:才|方|完成|验收|交付|到货|竣工|完工)*$/

const isDeducted = ({ weight, score }: IndicatorRow): boolean =>
  weight !== undefined && score !== undefined && exactParts(score.stated) < exactParts(weight.stated)
