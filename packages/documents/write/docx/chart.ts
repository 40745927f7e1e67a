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
  const { title, categories, series, unit, description, shape } = chart
  const values = { value: true, numberFormat: numberFormat(series.flatMap((one) => one.values)) }
  const common = {
    title: { text: printedText(title), font: { ...FONT, size: 12 } },
    font: FONT,
    categories: categories.map(printedText),
    legend: { position: 'bottom' },
    transformation: SIZE,
    altText: { id: String(id), name: printedText(title), description: printedText(description) },
  } as const
  const numbers = series.map(({ name, values }) => ({ name: printedText(name), values: values.map(chartNumber) }))
  if (shape === 'pie')
    return new ChartRun({
      ...common,
      type: 'pie',
      series: numbers,
      dataLabels: { percentage: true, numberFormat: '0.00%', position: 'outsideEnd' },
    })
  return new ChartRun({
    ...common,
    type: 'column',
    series: numbers,
    dataLabels: values,
    valueAxis: {
      title: `单位：${printedText(unit)}`,
      numberFormat: '#,##0',
      // Bars that do not begin at zero exaggerate the change.
      ...(numbers.every(({ values }) => values.every((value) => value >= 0)) ? { minimum: 0 } : {}),
    },
  })
}

/** Shows the values with as many decimals as they are printed with. */
function numberFormat(values: readonly FigureRun[]): string {
  const decimals = values.reduce((most, { text }) => Math.max(most, /\.(\d+)$/.exec(text)?.[1]?.length ?? 0), 0)
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}
