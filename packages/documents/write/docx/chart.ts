/** Native charts: they keep their values in a workbook of their own, which Word and WPS open to edit them. */
import { ChartRun } from 'docx/charts'
import type { FigureRun, ManuscriptChart } from '../../manuscript.ts'
import { chartNumber } from '../chart-number.ts'
import { printedText } from '../printed-lines.ts'

const FONT = { name: '宋体' }
/** Pixels of a 96th of an inch. */
const SIZE = { width: 540, height: 290 }

/** @param id number that no other drawing of the document has */
export function chartRun(chart: ManuscriptChart, id: number): ChartRun {
  const title = printedText(chart.title)
  const series = chart.series.map(({ name, values }) => ({ name: printedText(name), values: values.map(chartNumber) }))
  const isNegative = series.some(({ values }) => values.some((value) => value < 0))
  const common = {
    ...(title === '' ? {} : { title: { text: title, font: { ...FONT, size: 12 } } }),
    font: FONT,
    categories: chart.categories.map(printedText),
    series,
    legend: { position: 'bottom' },
    transformation: SIZE,
    altText: { id: String(id), name: title, description: printedText(chart.description) },
  } as const
  // No slice can show less than nothing: columns can.
  if (chart.shape === 'pie' && !isNegative)
    return new ChartRun({
      ...common,
      type: 'pie',
      dataLabels: { percentage: true, numberFormat: '0.00%', position: 'outsideEnd' },
    })
  return new ChartRun({
    ...common,
    type: 'column',
    dataLabels: { value: true, numberFormat: numberFormat(chart.series.flatMap(({ values }) => values)) },
    valueAxis: {
      title: `单位：${printedText(chart.unit)}`,
      numberFormat: '#,##0',
      // Columns that do not begin at zero exaggerate the change.
      ...(isNegative ? {} : { minimum: 0 }),
    },
  })
}

/** Shows the values with as many decimals as they are printed with. */
function numberFormat(values: readonly FigureRun[]): string {
  const decimals = values.reduce((most, { text }) => Math.max(most, /\.(\d+)$/.exec(text)?.[1]?.length ?? 0), 0)
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}
