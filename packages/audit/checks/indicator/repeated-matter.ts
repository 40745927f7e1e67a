import type { Check } from '../../check.ts'
import { listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { sameMatters } from '../../evaluations/same-matter.ts'

/** One matter measured under several second levels. */
export const repeatedMatter: Check = {
  id: 'indicator-repeated-matter',
  category: 'indicator',
  severity: 'warning',
  title: '同一事项不应在数量、质量、效益等指标中重复设置。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标应互不重复。',
  example: {
    wrong: '数量指标“完成租金收取”600万元；经济效益指标“全年租金收取”600万元',
    right: '只在经济效益指标中设置“全年租金收取”600万元',
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const { rows, matter } of sameMatters(indicators)) {
        if (new Set(rows.map(({ indicator }) => indicator.category)).size < 2) continue
        yield {
          message: `“${matter}”在${rows.length}个指标中重复设置：${listNames(rows.map(({ indicator }) => indicator.name))}。`,
          evidence: rowSpans(rows, ['name', 'target']),
        }
      }
    }
  },
}
