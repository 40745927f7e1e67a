/** Native charts: they keep their values in a workbook of their own, which Word and WPS open to edit them. */
import { ChartRun } from 'docx/charts'
import type { ManuscriptChart } from '../../manuscript.ts'
import { chartNumber } from '../chart-number.ts'
import { CHART_HEIGHT } from '../layout/page-setup.ts'
import { printedFormat } from '../printed-format.ts'
import { printedText } from '../printed-lines.ts'

const FONT = { name: '宋体' }
/** Black stands out from every colour of a slice. */
const ON_SLICE = { ...FONT, color: '000000' }
/** Pixels of a 96th of an inch. */
const TWIPS_PER_PIXEL = 15
const SIZE = { width: 540, height: CHART_HEIGHT / TWIPS_PER_PIXEL }

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
  const texts = chart.series.flatMap(({ values }) => values.map(({ text }) => text))
  // No slice can show less than nothing: columns can.
  if (chart.shape === 'pie' && !isNegative)
    return new ChartRun({
      ...common,
      type: 'pie',
      // The shares of slices of less than a hundredth would be printed over one another outside the circle.
      dataLabels: { percentage: true, numberFormat: '0.00%', position: 'bestFit', font: ON_SLICE },
    })
  return new ChartRun({
    ...common,
    type: 'column',
    gapWidth: 120,
    dataLabels: { value: true, numberFormat: printedFormat(texts) },
    valueAxis: {
      title: `单位：${printedText(chart.unit)}`,
      numberFormat: printedFormat(texts.map((text) => text.replace(/\..*$/, ''))),
      // Columns that do not begin at zero exaggerate the change.
      ...(isNegative ? {} : { minimum: 0 }),
    },
  })
}
