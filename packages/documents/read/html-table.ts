/** Tables of html, with spans; a caption is the paragraph above, a nested table follows its outer one. */
import type { Block, Cell, Place } from '../document.ts'
import type { HtmlElement, HtmlNode } from './html-node.ts'

const MOST_CELLS = 200_000
const WIDEST = 1_000
const DEEPEST = 200

const placeOf = (node: HtmlNode): Place => {
  const line = node.sourceCodeLocation?.startLine
  return line === undefined ? {} : { line }
}

export function readHtmlTable(table: HtmlElement): Block[] {
  const rows: HtmlElement[] = []
  const captions: Block[] = []
  for (const child of elementsOf(table)) {
    if (child.tagName === 'caption') {
      const text = textOf(child, []).trim()
      if (text !== '') captions.push({ kind: 'paragraph', text, place: placeOf(child) })
    } else if (child.tagName === 'tr') rows.push(child)
    else rows.push(...elementsOf(child).filter(({ tagName }) => tagName === 'tr'))
  }
  const nested: HtmlElement[] = []
  const cells = placeCells(rows, nested)
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
  const own: Block[] =
    cells.length === 0 ? [] : [{ kind: 'table', rows: rows.length, columns, cells, place: placeOf(table) }]
  return [...captions, ...own, ...nested.flatMap(readHtmlTable)]
}

const elementsOf = (element: HtmlElement): HtmlElement[] =>
  element.childNodes.filter((node): node is HtmlElement => 'tagName' in node)

function placeCells(rows: readonly HtmlElement[], nested: HtmlElement[]): Cell[] {
  const cells: Cell[] = []
  /** For each column, the first row that a merged cell above leaves free. */
  const freeFrom: number[] = []
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const element of elementsOf(row)) {
      if ((element.tagName !== 'td' && element.tagName !== 'th') || cells.length >= MOST_CELLS) continue
      while ((freeFrom[column] ?? 0) > rowIndex && column < WIDEST) column++
      const columnSpan = span(element, 'colspan', WIDEST - column)
      const rowSpan = span(element, 'rowspan', rows.length - rowIndex)
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = rowIndex + rowSpan
      cells.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        text: cellText(element, nested),
        place: placeOf(element),
      })
      column += columnSpan
    }
  })
  return cells
}

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(element.attrs.find((attribute) => attribute.name === name)?.value ?? '1', 10)
  return Number.isNaN(value) ? 1 : Math.max(1, Math.min(value, Math.max(most, 1)))
}

const cellText = (element: HtmlElement, nested: HtmlElement[]): string =>
  textOf(element, nested)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const BREAKS = new Set(['br', 'p', 'div', 'li'])

function textOf(element: HtmlElement, nested: HtmlElement[], depth = 0): string {
  if (depth > DEEPEST) return ''
  let text = ''
  for (const child of element.childNodes) {
    if ('value' in child) text += child.value.replace(/\s+/g, ' ')
    else if ('tagName' in child) {
      if (child.tagName === 'table') nested.push(child)
      else if (child.tagName !== 'script' && child.tagName !== 'style')
        text += `${BREAKS.has(child.tagName) ? '\n' : ''}${textOf(child, nested, depth + 1)}`
    }
  }
  return text
}
