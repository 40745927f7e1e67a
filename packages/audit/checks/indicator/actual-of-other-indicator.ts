import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listCells, rowSpans } from '../../evaluations/indicator-evidence.ts'

const NUMBER_AT_END = /(?:为|达到?|是)?[≥≧≤≦>＞<＜]?\d+(?:\.\d+)?%$/
const RATE = /(?:率|度)$/

/** Actual cells that state another rate than the one the row is about. */
export const actualOfOtherIndicator: Check = {
  id: 'indicator-actual-of-other-indicator',
  category: 'indicator',
  severity: 'warning',
  title: '实际完成值所述的比率应与指标名称一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：实际完成值应对应指标内容。',
  example: { wrong: '“维修合格率”的实际完成值为“维修率100%”', right: '“维修合格率”的实际完成值为“合格率100%”' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const rows = indicators.filter((row) => otherRate(row) !== undefined)
      if (rows.length === 0) continue
      yield {
        message: `${listCells(rows, (row) => `→“${otherRate(row) ?? ''}”`)}：指标名称与实际完成值所述的比率不一致。`,
        evidence: rowSpans(rows, ['actual', 'name']),
      }
    }
  },
}

function otherRate({ indicator: { name, actual } }: IndicatorRow): string | undefined {
  const stated = actual.text.replace(NUMBER_AT_END, '')
  if (stated === actual.text || !RATE.test(stated) || !RATE.test(name)) return undefined
  const sameRate = name.endsWith(stated) || stated.endsWith(name) || stated.includes(name.slice(-4))
  return sameRate ? undefined : stated
}
