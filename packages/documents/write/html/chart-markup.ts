/** A chart as a picture with its description, and its data as a table that opens below. */
import type { ManuscriptChart } from '../../manuscript.ts'
import { drawChart } from '../chart/draw-chart.ts'
import { chartNumber } from '../chart-number.ts'
import { escaped } from '../markup.ts'
import { printedText } from '../printed-lines.ts'
import { element, figureMarkup } from './markup.ts'

/** `id` is unique in the page; `caption` is html that stands below. */
export async function chartMarkup(chart: ManuscriptChart, id: string, caption: string): Promise<string> {
  const { svg } = await drawChart(chart)
  const data = element('summary', {}, '图表数据') + element('div', { class: 'table' }, dataTable(chart))
  return element(
    'figure',
    { class: 'chart' },
    [
      element('div', { class: 'picture', tabindex: 0 }, described(svg, chart, id)),
      element('details', {}, data),
      caption === '' ? '' : element('figcaption', {}, caption),
    ].join('\n'),
  )
}

/** The picture with its title and what it shows, in words. */
function described(svg: string, chart: ManuscriptChart, id: string): string {
  const names = `${id}-title ${id}-description`
  const title = element('title', { id: `${id}-title` }, escaped(printedText(chart.title)))
  const description = element('desc', { id: `${id}-description` }, escaped(printedText(chart.description)))
  return svg
    .replace(/ id="chart-|url\(#chart-/g, (reference) => reference.replace('chart-', `${id}-`))
    .replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
      const scaled = attributes.replace(/ (?:width|height|xmlns(?::xlink)?|version|baseProfile)="[^"]*"/g, '')
      return `<svg role="img" aria-labelledby="${names}"${scaled}>${title}${description}`
    })
}

/** Categories by series; the values are those drawn. */
function dataTable({ title, categories, series, unit }: ManuscriptChart): string {
  const head = [`项目（${unit}）`, ...series.map(({ name }) => name)].map((name) =>
    element('th', { scope: 'col' }, escaped(printedText(name))),
  )
  const length = Math.max(categories.length, ...series.map(({ values }) => values.length))
  const rows = Array.from({ length }, (_, index) => {
    const cells = series.map(({ values }) => {
      const figure = values[index]
      return element(
        'td',
        { class: 'right' },
        figure === undefined
          ? ''
          : figureMarkup({ ...figure, value: String(chartNumber(figure)) }, printedText(figure.text)),
      )
    })
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(printedText(categories[index] ?? ''))) + cells.join(''),
    )
  })
  return element(
    'table',
    {},
    [
      element('caption', {}, escaped(printedText(title))),
      element('thead', {}, element('tr', {}, head.join(''))),
      element('tbody', {}, rows.join('\n')),
    ].join('\n'),
  )
}
