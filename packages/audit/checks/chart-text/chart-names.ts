import { type ReadChart, readCharts } from '../../chart-relations/chart-values.ts'
import { structureMatches } from '../../chart-relations/structure-charts.ts'
import type { Check } from '../../check.ts'

/** Categories of a chart bear the names that the text uses. */
export const chartNames: Check = {
  id: 'chart-names',
  category: 'chart-text',
  severity: 'warning',
  title: '图表的类别名称应与正文一致。',
  basis: '图文一致关系 K16、科目名称 K20：图表沿用往年旧科目名称的应更新。',
  example: {
    wrong: '正文“卫生健康支出2.00万元，占2%”，图6类别：医疗卫生 0.02',
    right: '正文“卫生健康支出2.00万元，占2%”，图6类别：卫生健康支出 0.02',
  },
  *run(disclosure) {
    for (const { chart, point, fact, named } of structureMatches(disclosure)) {
      if (named) continue
      yield {
        message: `${nameOf(chart)}的类别“${point.category}”在正文中称“${fact.concept.label}”，名称不一致。`,
        evidence: [point.span, fact.labelSpan ?? fact.figure.span],
        expected: fact.concept.label,
        actual: point.category,
        suggestion: `将图表类别改为“${fact.concept.label}”。`,
      }
    }
  },
}

const DEFAULT_NAME = /^(?:列|系列|Series\s?)\d+$|^图表标题$/i

/** Names that the chart program gave and nobody replaced. */
export const chartDefaultNames: Check = {
  id: 'chart-default-names',
  category: 'chart-text',
  severity: 'info',
  title: '图表的系列名称、标题不应保留软件的默认名称。',
  basis: '公开文本格式要求。',
  example: { wrong: '图表系列名称为“列1”', right: '图表系列名称为“2022年决算数”' },
  *run(disclosure) {
    const points = readCharts(disclosure).flatMap((chart) => {
      const named = chart.points.find(({ series }) => DEFAULT_NAME.test(series.trim()))
      return named === undefined ? [] : [named]
    })
    const names = [...new Set(points.map(({ series }) => series.trim()))].join('、')
    if (points.length === 0) return
    yield {
      message: `图表的数据系列仍用默认名称“${names}”。`,
      evidence: points.map(({ span }) => span),
      actual: names,
      suggestion: '给数据系列命名。',
    }
  },
}

const nameOf = ({ title }: ReadChart): string => (title === '' ? '图表' : `图表“${title}”`)
