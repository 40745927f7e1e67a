import type { Check } from '../../check.ts'
import { rowSpans } from '../../evaluations/indicator-evidence.ts'

const YEAR = /(20\d{2})年/g

/** A target is for the reporting year: it is not due before that begins; behind a date of its own it names what is done. */
export const targetYear: Check = {
  id: 'target-year',
  category: 'year',
  severity: 'warning',
  title: '自评表的指标值是报告年度的目标，不应写上一年度的日期。',
  basis: '格式关系 K19：自评表的年度与报告年度一致；沿用上年表格的应改为报告年度。',
  example: {
    wrong: '（2023年度自评表）项目完成时间：指标值2022年11月30日前，完成值2023年11月20日',
    right: '（2023年度自评表）项目完成时间：指标值2023年11月30日前，完成值2023年11月20日',
  },
  *run({ evaluations, year }) {
    if (year === undefined) return
    for (const row of evaluations.flatMap(({ indicators }) => indicators)) {
      const { target, actual, name } = row.indicator
      const years = [...target.text.matchAll(YEAR)].map((match) => Number(match[1]))
      const isPast = years.length > 0 && years.every((one) => one < year)
      const doneThen = [name, actual.text].some((text) => years.some((one) => text.includes(`${one}年`)))
      const isDated = name.includes(`${year}年`)
      if (!isPast || doneThen || isDated) continue
      yield {
        message: `报告年度为${year}年，“${name}”的指标值写“${target.text}”，疑沿用上年表格。`,
        evidence: rowSpans([row], ['target', 'name', 'actual']),
        actual: target.text,
      }
    }
  },
}
