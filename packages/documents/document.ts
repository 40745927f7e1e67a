/** A read document: blocks in reading order, each with its place. It knows nothing of what the text means. */
import { asPrinted, type Printed } from './plain-numbers.ts'

export type Format = 'text' | 'docx' | 'doc' | 'pdf' | 'html' | 'xlsx' | 'xls'

/** Where something stands in the file as its reader would look for it. All numbers are 1-based. */
export interface Place {
  /** The file, where several are read as one document. */
  readonly file?: string
  /** Line of a text file. */
  readonly line?: number
  /** Line of an html file's source, which those who read the page do not see. */
  readonly sourceLine?: number
  /** Page of a pdf. */
  readonly page?: number
  /** Index of the `w:p` element in the body of a docx, in document order, counting those in tables. */
  readonly paragraph?: number
  /** Sheet of a workbook. */
  readonly sheet?: string
  /** Cell address in a workbook, such as `B12`. */
  readonly address?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** Text without the automatic number, the numbers in it plain. */
  readonly text: string
  /** The text as the file has it, where its numbers are not plain. */
  readonly printed?: Printed
  /** Heading level given by the file's own styles (1 is the highest). */
  readonly level?: number
  /** Automatic number as it is displayed, such as `一、` or `1.`. */
  readonly number?: string
  /** Set when the paragraph stands in a footnote or a text box. */
  readonly origin?: 'footnote' | 'text-box'
  readonly place: Place
}

/** What a workbook keeps behind a cell that it displays. */
export interface StoredCell {
  /** The number as stored, where the cell displays it otherwise: rounded, grouped, as a date. */
  readonly number?: string
  /** The formula, without `=`; never evaluated here. */
  readonly formula?: string
  /** The formula was saved without its result, so that the cell displays nothing. */
  readonly uncalculated?: true
  /** Its row is hidden. */
  readonly hidden?: true
}

/** One cell of a table; a merged cell stands once, at its upper left position. */
export interface Cell {
  /** 0-based grid position. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Text, the numbers in it plain; lines within the cell are separated by `\n`. */
  readonly text: string
  /** The text as the file has it, where its numbers are not plain. */
  readonly printed?: Printed
  readonly place: Place
  /** Set in workbooks, where there is more than what is displayed. */
  readonly stored?: StoredCell
}

export interface Table {
  readonly kind: 'table'
  readonly rows: number
  readonly columns: number
  /** Cells in row order. */
  readonly cells: readonly Cell[]
  /** No lines part its columns: which heading stands over which cells is inferred from their places. */
  readonly inferredColumns?: true
  readonly place: Place
}

export interface ChartPoint {
  readonly category: string
  /** As the file caches it, which is what readers see. */
  readonly value: string
  /** What the chart's own workbook holds, where that is something else: opened for editing, the chart changes. */
  readonly inWorkbook?: { readonly category: string; readonly value: string }
  /** What is typed beside it (数据标签) in place of its value. */
  readonly label?: string
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
  /** The name in the chart's own workbook, where that is another one. */
  readonly nameInWorkbook?: string
  /** Where its values stand, where the file gives each series a place of its own. */
  readonly place?: Place
}

export interface Chart {
  readonly kind: 'chart'
  readonly title: string
  /** What stands beside the axis of its values (单位：万元), where the format has it apart. */
  readonly valueTitle?: string
  readonly series: readonly ChartSeries[]
  readonly place: Place
}

export type Block = Paragraph | Table | Chart

/** Something in the file that could not be read; it is reported, never counted as passed. */
export interface Gap {
  /** What was not read, in Chinese. */
  readonly what: string
  /** Why, and what the user can do, in Chinese. */
  readonly reason: string
  readonly place?: Place
  /** Content is missing from the blocks; otherwise all was read, and the gap is a doubt. */
  readonly lost?: true
}

/** A line of the table of contents (目录) that the file itself made from its headings; it is no block. */
export interface ContentsEntry {
  /** The heading as it was when the table was made, with its number, without its page. */
  readonly text: string
  /** The page that it names. */
  readonly page?: number
  /** The block that it leads to; `undefined` where there is none any more. */
  readonly block?: number
  readonly place?: Place
}

export interface Document {
  /** File name as given (the first one, where several were read as one). */
  readonly file: string
  readonly format: Format
  readonly blocks: readonly Block[]
  readonly gaps: readonly Gap[]
  /** Set where the file has a table of contents whose entries lead to its headings. */
  readonly contents?: readonly ContentsEntry[]
}

/**
 * A stretch of text in a document: `block` is the index of the block; `cell` the index into
 * `Table.cells`, or the running number of a chart's point; `start` and `end` are offsets into its text.
 */
export interface Span {
  readonly block: number
  readonly cell?: number
  readonly start: number
  readonly end: number
}

/** A stretch of the text at a place; all spans are laid out alike, for they are read more often than anything else. */
export const spanWithin = ({ block, cell }: Pick<Span, 'block' | 'cell'>, start: number, end: number): Span =>
  cell === undefined ? { block, start, end } : { block, cell, start, end }

/** The span of an entry of the table of contents: the entries are counted on behind the blocks. */
export const spanOfEntry = ({ blocks, contents = [] }: Document, entry: ContentsEntry): Span => ({
  block: blocks.length + contents.indexOf(entry),
  start: 0,
  end: entry.text.length,
})

const entryAt = ({ blocks, contents }: Document, { block }: Pick<Span, 'block'>): ContentsEntry | undefined =>
  contents?.[block - blocks.length]

/** The whole text that a span's block (or cell, or chart point) has. */
export function textAround(document: Document, span: Pick<Span, 'block' | 'cell'>): string {
  const block = document.blocks[span.block]
  if (block === undefined) return entryAt(document, span)?.text ?? ''
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'table') return span.cell === undefined ? '' : (block.cells[span.cell]?.text ?? '')
  if (span.cell === undefined) return block.title
  return pointValue(block, span.cell)
}

const pointValue = (chart: Chart, number: number): string => {
  const [series, index] = seriesOf(chart, number)
  return series?.points[index]?.value ?? ''
}

/** The series that a chart's point belongs to, and its number within it. */
function seriesOf({ series }: Chart, number: number): readonly [ChartSeries | undefined, number] {
  let index = number
  for (const one of series) {
    if (index < one.points.length) return [one, index]
    index -= one.points.length
  }
  return [undefined, index]
}

/** All points of a chart, series after series: the numbering that `Span.cell` uses. */
export const chartPoints = (chart: Chart): (ChartPoint & { readonly series: string })[] =>
  chart.series.flatMap((series) => series.points.map((point) => ({ series: series.name, ...point })))

/** How the whole text around a span is printed; `undefined` where that is how it is read. */
export function printedAround(
  { blocks }: Document,
  { block, cell }: Pick<Span, 'block' | 'cell'>,
): Printed | undefined {
  const found = blocks[block]
  if (found?.kind === 'paragraph') return found.printed
  return found?.kind === 'table' && cell !== undefined ? found.cells[cell]?.printed : undefined
}

/** The verbatim text of a span. */
export const quote = (document: Document, span: Span): string =>
  asPrinted(textAround(document, span), printedAround(document, span), span.start, span.end)

/** The place of a span; in a cell of several lines the line is that of the span's start. */
export function placeOf(document: Document, span: Span): Place {
  const block = document.blocks[span.block]
  if (block === undefined) return entryAt(document, span)?.place ?? {}
  const place = placeWithin(block, span.cell) ?? block.place
  if (place.line === undefined) return place
  const text = textAround(document, span)
  const breaks = text.includes('\n') ? (text.slice(0, span.start).match(/\n/g)?.length ?? 0) : 0
  return { ...place, line: place.line + breaks }
}

function placeWithin(block: Block, cell: number | undefined): Place | undefined {
  if (cell === undefined || block.kind === 'paragraph') return undefined
  return block.kind === 'table' ? block.cells[cell]?.place : seriesOf(block, cell)[0]?.place
}
