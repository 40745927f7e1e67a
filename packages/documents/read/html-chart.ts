/** Charts of html: a figure with a picture and the table of what the picture shows. */
import type { Chart, ChartSeries } from '../document.ts'
import { attributeOf, elementsOf, type HtmlElement, isLeftOut, placeOfNode } from './html-node.ts'
import { cellsOf, rowsOf } from './html-table.ts'
import { cellLines, collapse } from './html-text.ts'

const PICTURES = new Set(['svg', 'img', 'canvas'])
const NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * The chart of a figure: one picture, and one table with a header row, a category at the start of each row, and
 * nothing but figures behind it. A figure with anything else is no chart.
 */
export function chartOfFigure(figure: HtmlElement): Chart | undefined {
  const within = descendants(figure)
  const tables = within.filter(({ tagName }) => tagName === 'table')
  const pictures = within.filter(({ tagName }) => PICTURES.has(tagName))
  const [table] = tables
  if (table === undefined || tables.length > 1 || pictures.length !== 1) return undefined
  const series = seriesOf(table)
  const caption = elementsOf(table).find(({ tagName }) => tagName === 'caption')
  return series && { kind: 'chart', title: caption ? textOf(caption) : '', series, place: placeOfNode(figure) }
}

/** The captions of a figure, which are text of the document. */
export const captionsOf = (figure: HtmlElement): HtmlElement[] =>
  elementsOf(figure).filter((child) => child.tagName === 'figcaption' && !isLeftOut(child))

function seriesOf(table: HtmlElement): ChartSeries[] | undefined {
  const [head, ...rows] = rowsOf(table).map(({ element }) => cellsOf(element))
  const width = head?.length ?? 0
  if (head === undefined || width < 2 || !head.every(({ tagName }) => tagName === 'th')) return undefined
  const isRow = (cells: readonly HtmlElement[]): boolean =>
    cells.length === width &&
    cells.every(isSingle) &&
    cells
      .slice(1)
      .map(figureOf)
      .every((value) => value === '' || NUMBER.test(value))
  if (!head.every(isSingle) || !rows.every(isRow)) return undefined
  return head.slice(1).map((name, index) => ({
    name: textOf(name),
    points: rows.flatMap((cells) => {
      const [category, cell] = [cells[0], cells[index + 1]]
      if (category === undefined || cell === undefined || figureOf(cell) === '') return []
      return [{ category: textOf(category), value: figureOf(cell) }]
    }),
  }))
}

/** The exact value where the page gives it, else the printed one. */
function figureOf(cell: HtmlElement): string {
  const data = descendants(cell).find(({ tagName }) => tagName === 'data')
  return (data && attributeOf(data, 'value')) ?? textOf(cell).replaceAll(/[,，]/g, '')
}

const isSingle = (cell: HtmlElement): boolean =>
  attributeOf(cell, 'colspan') === undefined && attributeOf(cell, 'rowspan') === undefined

const textOf = (element: HtmlElement): string => collapse(cellLines(element, []))

/** All elements within, but not those of figures within: each has its own. */
function descendants(element: HtmlElement, found: HtmlElement[] = []): HtmlElement[] {
  for (const child of elementsOf(element)) {
    found.push(child)
    if (child.tagName !== 'figure') descendants(child, found)
  }
  return found
}
