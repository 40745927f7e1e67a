import { type Chart, chartPoints } from '@mingzhang/documents'
import { chartsOf } from '../../chart-relations/charts.ts'
import type { Check } from '../../check.ts'

const YEAR = /(20\d{2})\s?年/
const TWO = 2

/** A chart shows the reporting year, alone or beside the year before. */
export const chartYears: Check = {
  id: 'chart-years',
  category: 'chart-text',
  severity: 'warning',
  title: '图表所示的年度是报告年度和上一年度。',
  basis: '图文一致关系 K16、K19：图1、图4、图5为报告年度与上年的对比。',
  example: {
    wrong: '2023年度部门决算，图1的两个系列为“2023年”“2021年”',
    right: '2023年度部门决算，图1的两个系列为“2023年”“2022年”',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    for (const { chart, block } of chartsOf(disclosure)) {
      const years = yearsOf(chart)
      // More years show how things went over the years.
      if (years.length === 0 || years.length > TWO) continue
      const expected = [year - 1, year].slice(TWO - years.length)
      if (years.every((one) => expected.includes(one)) || hasNamesUnlikeWorkbook(chart)) continue
      const told = years.map((one) => `${one}年`).join('、')
      yield {
        message: `图表所示的年度为${told}，报告年度为${year}年，应为${expected.map((one) => `${one}年`).join('、')}。`,
        evidence: [{ block, start: 0, end: 0 }],
        expected: expected.map((one) => `${one}年`).join('、'),
        actual: told,
      }
    }
  },
}

/** The years that series and categories name, in their order. */
function yearsOf({ series }: Chart): number[] {
  const names = series.flatMap(({ name, points }) => [name, ...points.map(({ category }) => category)])
  const years = names.flatMap((name) => YEAR.exec(name)?.[1] ?? [])
  return [...new Set(years.map(Number))].sort((a, b) => a - b)
}

/** A year that the chart's own workbook has otherwise is told of there (chart-workbook). */
const hasNamesUnlikeWorkbook = (chart: Chart): boolean =>
  chart.series.some(({ name, nameInWorkbook }) => nameInWorkbook !== undefined && YEAR.test(nameInWorkbook + name)) ||
  chartPoints(chart).some(({ category, inWorkbook }) => inWorkbook !== undefined && inWorkbook.category !== category)
