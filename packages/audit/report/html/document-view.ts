/** The document as a page shows it: every block in order, its figures and the evidence marked. */
import type { Disclosure, Section } from '@mingzhang/disclosure'
import type { Block, Chart, Paragraph, Span, Table } from '@mingzhang/documents'
import { escapeHtml } from './escape.ts'
import { type EvidenceMark, type FigureStatus, type MarkedFigure, markedText } from './marked-text.ts'

const LONGEST_HEADING = 60
const NUMERIC = /^[-+−]?[\d,，.]+\s*(?:%|％|万元|元)?$/

const keyOf = (span: Pick<Span, 'block' | 'cell'>): string => `${span.block}:${span.cell ?? ''}`

/** Things by the text that holds them. */
class ByText<T> {
  private readonly things = new Map<string, T[]>()

  add(span: Span, thing: T): void {
    const key = keyOf(span)
    const known = this.things.get(key)
    if (known === undefined) this.things.set(key, [thing])
    else known.push(thing)
  }

  of(block: number, cell?: number): readonly T[] {
    return this.things.get(`${block}:${cell ?? ''}`) ?? []
  }
}

/** Evidence of one finding at its place in the document. */
export interface PlacedMark extends EvidenceMark {
  readonly span: Span
}

/** Renders text of a block or of one of its cells. */
type Text = (text: string, cell?: number) => string

/** Depth of the section whose heading a block is. */
function headingDepths(sections: readonly Section[]): Map<number, number> {
  const depths = new Map<number, number>()
  for (const { start, depth } of sections) if (depth > 0) depths.set(start, Math.min(depth, depths.get(start) ?? depth))
  return depths
}

function paragraphView(paragraph: Paragraph, depth: number | undefined, attributes: string, text: Text): string {
  const number = paragraph.number === undefined ? '' : `<span class="automatic">${escapeHtml(paragraph.number)}</span>`
  const level = paragraph.text.length <= LONGEST_HEADING ? (depth ?? paragraph.level) : undefined
  const tag = level === undefined ? 'p' : `h${Math.min(level + 1, 6)}`
  const origin = paragraph.origin === undefined ? '' : ` class="${paragraph.origin}"`
  return `<${tag}${origin}${attributes}>${number}${text(paragraph.text)}</${tag}>`
}

function tableView(table: Table, attributes: string, text: Text): string {
  const rows = Array.from({ length: table.rows }, (): string[] => [])
  table.cells.forEach((cell, index) => {
    const tag = cell.row === 0 ? 'th' : 'td'
    const across = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''
    const down = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
    const number = NUMERIC.test(cell.text.trim()) ? ' class="number"' : ''
    rows[cell.row]?.push(`<${tag}${across}${down}${number}>${text(cell.text, index)}</${tag}>`)
  })
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')
  return `<div class="table"${attributes} role="region" aria-label="表格" tabindex="0"><table>\n${body}\n</table></div>`
}

function chartView(chart: Chart, attributes: string, text: Text): string {
  let point = 0
  const rows = chart.series.flatMap(({ name, points }) =>
    points.map(({ category, value }) => {
      const cell = `<td class="number">${text(value, point++)}</td>`
      return `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(category)}</td>${cell}</tr>`
    }),
  )
  const head = '<tr><th>系列</th><th>类别</th><th>数值</th></tr>'
  return `<figure${attributes}><figcaption>图表数据：${text(chart.title)}</figcaption><div class="table"><table>
${head}\n${rows.join('\n')}\n</table></div></figure>`
}

function blockView(block: Block, depth: number | undefined, attributes: string, text: Text): string {
  if (block.kind === 'paragraph') return paragraphView(block, depth, attributes, text)
  return block.kind === 'table' ? tableView(block, attributes, text) : chartView(block, attributes, text)
}

/** Short place for the margin: a line's number, or `3页` where a page begins. */
function marginPlace(block: Block, before: Block | undefined): string {
  const { line, sourceLine, page, paragraph } = block.place
  if (page !== undefined) return page === before?.place.page ? '' : `${page}页`
  return String(line ?? sourceLine ?? paragraph ?? '')
}

export function documentView(
  disclosure: Disclosure,
  statuses: readonly FigureStatus[],
  evidence: readonly PlacedMark[],
): string {
  const figures = new ByText<MarkedFigure>()
  disclosure.figures.forEach(({ span }, figure) => {
    figures.add(span, { start: span.start, end: span.end, figure, status: statuses[figure] ?? 'seen' })
  })
  const marks = new ByText<EvidenceMark>()
  for (const mark of evidence) marks.add(mark.span, mark)
  const depths = headingDepths(disclosure.sections)
  const { blocks } = disclosure.document
  return blocks
    .map((block, index) => {
      const attributes = ` id="block-${index}" data-place="${escapeHtml(marginPlace(block, blocks[index - 1]))}"`
      const text: Text = (content, cell) => markedText(content, figures.of(index, cell), marks.of(index, cell))
      return blockView(block, depths.get(index), attributes, text)
    })
    .join('\n')
}
