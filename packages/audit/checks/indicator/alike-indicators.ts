import type { IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { likeness } from '../../evaluations/text-likeness.ts'
import { matterAndValues } from '../../evaluations/two-wordings.ts'

const ALIKE = 0.66
/** `数量指标`, `质量指标`: kinds of indicators, no names. */
const KIND = /指标$/
const MOST_COMPARED = 150

/** Rows of one category whose names hardly differ and whose targets are the same. */
export const alikeIndicators: Check = {
  id: 'indicator-alike',
  category: 'indicator',
  severity: 'info',
  title: '名称近似、指标值相同的指标宜合并。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标应精简、互不重复。',
  example: { wrong: '“开展业务培训等”“开展业务培训”均为≥3次', right: '“开展业务培训”≥3次、“开展安全检查”≥4次' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const pairs = alikePairs(indicators.slice(0, MOST_COMPARED))
      if (pairs.length === 0) continue
      yield {
        message: `近似重复的指标：${listNames(pairs.map(([a, b]) => `${a.indicator.name} / ${b.indicator.name}`))}。`,
        evidence: rowSpans(pairs.flat(), ['name']),
      }
    }
  },
}

function alikePairs(rows: readonly IndicatorRow[]): [IndicatorRow, IndicatorRow][] {
  const pairs: [IndicatorRow, IndicatorRow][] = []
  const byTarget = new Map<string, IndicatorRow[]>()
  for (const row of rows) {
    const { category, target, name } = row.indicator
    const key = `${category ?? ''} ${target.text.replaceAll('≧', '≥')}`
    const group = byTarget.get(key) ?? []
    const other = group.find(
      ({ indicator }) =>
        indicator.name !== name && name.length >= 4 && !KIND.test(name) && likeness(indicator.name, name) >= ALIKE,
    )
    // Two wordings of one indicator are told as repeated.
    if (other !== undefined && matterAndValues(other) !== matterAndValues(row)) pairs.push([other, row])
    group.push(row)
    byTarget.set(key, group)
  }
  return pairs
}
