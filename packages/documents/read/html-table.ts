/** Tables of html, with merged cells. */
import type { Block, Cell } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  isBlock,
  isElement,
  isLeftOut,
  isText,
  placeOfNode,
} from './html-node.ts'
import { cellLines } from './html-text.ts'
import { type CellContent, framesText, MOST_FRAME_CELLS, MOST_LAYOUT_CELLS } from './layout-cells.ts'

const MOST_CELLS = 300_000
/** As browsers bound them. */
const WIDEST = 1_000

interface Row {
  readonly element: HtmlElement
  /** Index of the first row behind its group, beyond which no cell reaches. */
  readonly groupEnd: number
}

/** Whether a table only arranges the page: one cell, a few around other tables, or the frame of a text. One with a caption never does. */
export function isLayout(table: HtmlElement): boolean {
  if (elementsOf(table).some(({ tagName }) => tagName === 'caption')) return false
  const cells = rowsOf(table).flatMap(({ element }) => cellsOf(element))
  if (cells.length <= 1 || (cells.length <= MOST_LAYOUT_CELLS && cells.some(holdsTable))) return true
  return cells.length <= MOST_FRAME_CELLS && framesText(cells.map(contentOf))
}

/** A caption is the paragraph above, a table within a cell follows the outer one. */
export function readHtmlTable(file: string, table: HtmlElement): Block[] {
  const captions = elementsOf(table).flatMap((child): Block[] => {
    const text = child.tagName === 'caption' && !isLeftOut(child) ? cellLines(child, []) : ''
    return text === '' ? [] : [{ kind: 'paragraph', text, place: placeOfNode(child) }]
  })
  const rows = rowsOf(table)
  const nested: HtmlElement[] = []
  const cells = placeCells(file, rows, nested)
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
  const own: Block[] =
    cells.length === 0 ? [] : [{ kind: 'table', rows: rows.length, columns, cells, place: placeOfNode(table) }]
  return [...captions, ...own, ...nested.flatMap((inner) => readHtmlTable(file, inner))]
}

export function rowsOf(table: HtmlElement): Row[] {
  const rows: Row[] = []
  for (const child of elementsOf(table)) {
    if (isLeftOut(child)) continue
    const group = child.tagName === 'tr' ? [child] : elementsOf(child).filter(isRow)
    const groupEnd = child.tagName === 'tr' ? Number.POSITIVE_INFINITY : rows.length + group.length
    rows.push(...group.map((element) => ({ element, groupEnd })))
  }
  return rows
}

const isRow = (element: HtmlElement): boolean => element.tagName === 'tr' && !isLeftOut(element)

export const cellsOf = (row: HtmlElement): HtmlElement[] =>
  elementsOf(row).filter((element) => (element.tagName === 'td' || element.tagName === 'th') && !isLeftOut(element))

/** A line begins with each block, and behind each break. */
function contentOf(element: HtmlElement): CellContent {
  let lines = 0
  let length = 0
  for (const child of element.childNodes) {
    if (isText(child)) length += child.value.trim().length
    if (!isElement(child) || isLeftOut(child)) continue
    const within = contentOf(child)
    if (child.tagName === 'br' || (isBlock(child) && within.length > 0)) lines++
    lines += within.lines
    length += within.length
  }
  return { lines, length }
}

const holdsTable = (element: HtmlElement): boolean =>
  elementsOf(element).some((child) => child.tagName === 'table' || holdsTable(child))

function placeCells(file: string, rows: readonly Row[], nested: HtmlElement[]): Cell[] {
  const cells: Cell[] = []
  /** For each column, the first row that a merged cell above leaves free. */
  const freeFrom: number[] = []
  rows.forEach(({ element, groupEnd }, row) => {
    let column = 0
    const below = Math.min(groupEnd, rows.length) - row
    for (const cell of cellsOf(element)) {
      while ((freeFrom[column] ?? 0) > row) column++
      if (column >= WIDEST) break
      const columnSpan = span(cell, 'colspan', WIDEST - column) || 1
      const rowSpan = span(cell, 'rowspan', below) || below
      freeFrom.length = Math.max(freeFrom.length, column + columnSpan)
      freeFrom.fill(row + rowSpan, column, column + columnSpan)
      cells.push({ row, column, rowSpan, columnSpan, text: cellLines(cell, nested), place: placeOfNode(cell) })
      column += columnSpan
    }
    if (cells.length > MOST_CELLS)
      throw new UnreadableFile(file, 'too-large', `${file}：表格超过 ${MOST_CELLS / 10_000} 万个单元格，请拆分后再试。`)
  })
  return cells
}

/** How many rows or columns a cell spans; 0 rows are all that remain of the group. */
function span(cell: HtmlElement, name: 'rowspan' | 'colspan', most: number): number {
  const value = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most)
}
