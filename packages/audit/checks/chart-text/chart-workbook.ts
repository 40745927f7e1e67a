import { type Chart, chartPoints } from '@mingzhang/documents'
import { chartsOf } from '../../chart-relations/charts.ts'
import type { Check, Observation } from '../../check.ts'

/** What a chart shows is what its own workbook holds: opened for editing, it would show something else. */
export const chartWorkbook: Check = {
  id: 'chart-workbook',
  category: 'chart-text',
  severity: 'error',
  title: '图表显示的数据应与图表所附数据表一致。',
  basis: '图文一致关系 K16：图表由所附数据表生成，数据表改动而图表未更新、或者图表单独改动的，两者必有一误。',
  example: {
    wrong: '图表显示 基本支出 60.00，所附数据表中为 66.00',
    right: '图表显示 基本支出 60.00，所附数据表中为 60.00',
  },
  *run(disclosure) {
    for (const { chart, block } of chartsOf(disclosure)) yield* differences(chart, block)
  },
}

function* differences(chart: Chart, block: number): Generator<Observation> {
  const named = chart.title === '' ? '图表' : `图表“${chart.title}”`
  const span = (cell: number, end: number) => ({ block, cell, start: 0, end })
  for (const [cell, { series, category, value, inWorkbook }] of chartPoints(chart).entries()) {
    if (inWorkbook === undefined) continue
    const point = [series, category].filter((name) => name !== '').join('·')
    const [what, shown, held] =
      value === inWorkbook.value ? ['类别', category, inWorkbook.category] : ['数值', value, inWorkbook.value]
    yield {
      message: `${named}“${point}”的${what}显示为${shown}，所附数据表中为${held === '' ? '空白' : held}。`,
      evidence: [span(cell, value.length)],
      expected: held,
      actual: shown,
      suggestion: '核对以哪一个为准，编辑图表数据使两者一致。',
    }
  }
  for (const { name, nameInWorkbook } of chart.series) {
    if (nameInWorkbook === undefined) continue
    yield {
      message: `${named}的系列名称显示为“${name}”，所附数据表中为“${nameInWorkbook}”。`,
      evidence: [{ block, start: 0, end: chart.title.length }],
      expected: nameInWorkbook,
      actual: name,
      suggestion: '核对以哪一个为准，编辑图表数据使两者一致。',
    }
  }
}
