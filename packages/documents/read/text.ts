/**
 * Reads plain text as people and extractors leave it: one paragraph a line; table cells as lines that
 * start with a tab, rows set apart by an empty line; rows of cells parted by tabs; `[bookmark: …]` and
 * `[image: …]` marks; the data of embedded charts at the end.
 */
import type { Block, Document, Place } from '../document.ts'
import { plainCharacters } from '../plain-characters.ts'
import { UnreadableFile } from '../unreadable.ts'
import { decodeText } from './decode-text.ts'
import { readDrawnTable } from './drawn-tables.ts'
import { withoutExtractionMarks } from './extraction-marks.ts'
import { withoutMarks } from './markdown.ts'
import { placedBy } from './placed-by.ts'
import type { Reader } from './reader.ts'
import { readChartRun } from './text-charts.ts'
import { readCellRun, readGridRun } from './text-tables.ts'
import { continuation, PAGE_NUMBER, wrappingOf } from './wrapped-lines.ts'

const BINARY = /[\0\u0001-\u0006\u000e-\u001a]/

export const readText: Reader = async ({ file, bytes }) => {
  const text = decodeText(file, bytes)
  return textDocument(file, text, text.includes('<table') ? await markedTables(file, text) : undefined)
}

/** A table written in html, and the line behind it. */
interface MarkedTable {
  readonly block: Block
  readonly next: number
}

const LINE_BREAK = /\r\n|\n|\r/
/** A page that begins within a line ends it. */
const LINE_OR_PAGE_BREAK = /\r\n|\n|\r|(?<=[^\n\r\f])(?=\f+[^\n\r\f])/

const linesOf = (text: string): string[] => text.split(text.includes('\f') ? LINE_OR_PAGE_BREAK : LINE_BREAK)

/** The tables of html within a text, by the index of their first line. */
async function markedTables(file: string, text: string): Promise<ReadonlyMap<number, MarkedTable>> {
  const [{ parseHtml }, { htmlBlocks }] = await Promise.all([import('./html-tree.ts'), import('./html-blocks.ts')])
  const lines = linesOf(text)
  const tables = new Map<number, MarkedTable>()
  for (let start = 0; start < lines.length; start++) {
    if (!/^\s*<table[\s>]/.test(lines[start] ?? '')) continue
    let end = start
    while (end < lines.length && lines[end]?.includes('</table>') !== true) end++
    if (end === lines.length) break
    const { blocks } = htmlBlocks(file, parseHtml(file, lines.slice(start, end + 1).join('\n')))
    const block = blocks.find(({ kind }) => kind === 'table')
    if (block?.kind === 'table') tables.set(start, { block: placedBy(block, movedBy(start)), next: end + 1 })
    start = end
  }
  return tables
}

const movedBy =
  (lines: number) =>
  ({ sourceLine }: Place): Place =>
    sourceLine === undefined ? {} : { line: sourceLine + lines }

const NO_TABLES: ReadonlyMap<number, MarkedTable> = new Map()

/** The Document of a text; throws {@link UnreadableFile} where there are no characters to read. */
export function textDocument(file: string, text: string, marked = NO_TABLES): Document {
  if (BINARY.test(text.slice(0, 4096))) {
    throw new UnreadableFile(
      file,
      'unknown-format',
      `${file}：不是文本文件，请提供 docx、doc、pdf、xlsx、html 或 txt。`,
    )
  }
  const lines = [...withoutMarks(linesOf(plainCharacters(text)).map(withoutExtractionMarks))]
  const pages = new Set<number>()
  lines.forEach((line, index) => {
    if (!line.includes('\f')) return
    pages.add(index)
    lines[index] = line.replaceAll('\f', '')
  })
  const wrapping = wrappingOf(lines, pages)
  const goesOn = (index: number): number | undefined =>
    wrapping === undefined ? undefined : continuation(index, wrapping)
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const run =
      readChartRun(lines, index) ??
      readCellRun(lines, index) ??
      readGridRun(lines, index) ??
      readDrawnTable(lines, index) ??
      marked.get(index)
    if (run !== undefined) {
      if (run.block !== undefined) blocks.push(run.block)
      index = run.next
      continue
    }
    const first = index
    let content = (lines[index] ?? '').trim()
    for (let next = goesOn(index); next !== undefined; next = goesOn(index)) {
      index = next
      content += (lines[index] ?? '').trim()
    }
    if (content !== '' && !PAGE_NUMBER.test(content))
      blocks.push({ kind: 'paragraph', text: content, place: { line: first + 1 } })
    index++
  }
  if (blocks.length === 0) throw new UnreadableFile(file, 'no-text', `${file}：文件中没有文字，请检查是否保存完整。`)
  return { file, format: 'text', blocks, gaps: [] }
}
