import { quote } from '@mingzhang/documents'
import { changeMismatches } from '../../chart-relations/change-charts.ts'
import { type ReadChart, readCharts } from '../../chart-relations/chart-values.ts'
import { chartsOf } from '../../chart-relations/charts.ts'
import { structureMatches } from '../../chart-relations/structure-charts.ts'
import type { Check } from '../../check.ts'
import { printFigure, printLike } from '../../relations/printed.ts'

/** What a chart shows is what the sentence above it says. */
export const chartValues: Check = {
  id: 'chart-values',
  category: 'chart-text',
  severity: 'error',
  title: '图表数据应与正文相应金额或比例一致。',
  basis: '图文一致关系 K16：图1、图4、图5为两年数，图2、图3、图6、图7为结构数。',
  example: {
    wrong: '正文“基本支出60.00万元，占60%；项目支出40.00万元，占40%”，图3数据：基本支出 0.70，项目支出 0.30',
    right: '正文“基本支出60.00万元，占60%；项目支出40.00万元，占40%”，图3数据：基本支出 0.60，项目支出 0.40',
  },
  cannotRun: (disclosure) =>
    readCharts(disclosure).length > 0 || chartsOf(disclosure).length > 0
      ? undefined
      : '文件中没有可读取数据的图表，未作图文核对。',
  *run(disclosure) {
    for (const { chart, point, fact, agrees } of structureMatches(disclosure)) {
      if (agrees) continue
      const share = disclosure.shares.find(({ part }) => part.figure.id === fact.figure.id)?.percent
      const told = chart.scale === 'amount' || share === undefined ? fact.figure : share
      yield {
        message: `${nameOf(chart)}中“${point.category}”为${quote(disclosure.document, point.span)}，正文“${fact.concept.label}”为${printFigure(told)}。`,
        evidence: [point.span, told.span],
        expected: printFigure(told),
        actual: quote(disclosure.document, point.span),
        suggestion: '按正文更新图表数据。',
      }
    }
    for (const { chart, point, year, expected, fact } of changeMismatches(disclosure, readCharts(disclosure))) {
      const right = printLike(expected, fact.figure)
      yield {
        message: `${nameOf(chart)}中${year}年为${quote(disclosure.document, point.span)}，按正文应为${right}。`,
        evidence: [point.span, fact.figure.span],
        expected: right,
        actual: quote(disclosure.document, point.span),
        suggestion: '按正文更新图表数据。',
      }
    }
  },
}

const nameOf = ({ title }: ReadChart): string => (title === '' ? '图表' : `图表“${title}”`)
