/** Indicators of a form that missed their target, and whose cell for the reason (偏差原因) is blank. */
import { exactParts } from '@mingzhang/accounts'
import type { Evaluation, IndicatorRow, Words } from '@mingzhang/disclosure'
import { attainmentOf, isLate } from '@mingzhang/performance'
import { turnedBound } from './turned-bound.ts'

export interface UnexplainedRows {
  /** Of the column that the reason should stand in. */
  readonly heading: Words
  readonly rows: readonly IndicatorRow[]
}

/** `undefined` where the form has no such column, or says why of each. */
export function unexplainedRows({ columns, indicators }: Evaluation): UnexplainedRows | undefined {
  const heading = columns.get('reason')
  const rows = heading === undefined ? [] : indicators.filter(isUnexplained)
  return heading === undefined || rows.length === 0 ? undefined : { heading, rows }
}

/** Whether any row of any form says why. */
export const someGiveReasons = (forms: readonly Evaluation[]): boolean =>
  forms.some(({ indicators }) => indicators.some(({ indicator }) => indicator.reason !== ''))

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
