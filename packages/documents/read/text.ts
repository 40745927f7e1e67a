/**
 * Reads plain text as people and extractors leave it: one paragraph a line; table cells as lines that
 * start with a tab, rows set apart by an empty line; rows of cells parted by tabs; `[bookmark: …]` and
 * `[image: …]` marks; the data of embedded charts at the end.
 */
import type { Block, Document } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { decodeText } from './decode-text.ts'
import type { Reader } from './reader.ts'
import { readChartRun } from './text-charts.ts'
import { readCellRun, readGridRun } from './text-tables.ts'
import { continuation, wrappingOf } from './wrapped-lines.ts'

const EXTRACTION_MARK = /\[(?:bookmark|image):[^\]]*\]/g
const BINARY = /[\0\u0001-\u0006\u000e-\u001a]/

export const readText: Reader = async ({ file, bytes }) => textDocument(file, decodeText(file, bytes))

/** The Document of a text; throws {@link UnreadableFile} where there are no characters to read. */
export function textDocument(file: string, text: string): Document {
  if (BINARY.test(text.slice(0, 4096))) {
    throw new UnreadableFile(
      file,
      'unknown-format',
      `${file}：不是文本文件，请提供 docx、doc、pdf、xlsx、html 或 txt。`,
    )
  }
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => (line.includes('[') ? line.replace(EXTRACTION_MARK, '') : line))
  const pages = new Set<number>()
  lines.forEach((line, index) => {
    if (!line.includes('\f')) return
    pages.add(index)
    lines[index] = line.replaceAll('\f', '')
  })
  const wrapping = wrappingOf(lines, pages)
  const goesOn = (index: number): number | undefined =>
    wrapping === undefined ? undefined : continuation(lines, index, wrapping)
  const blocks: Block[] = []
  for (let index = 0; index < lines.length; ) {
    const run = readChartRun(lines, index) ?? readCellRun(lines, index) ?? readGridRun(lines, index)
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
    if (content !== '') blocks.push({ kind: 'paragraph', text: content, place: { line: first + 1 } })
    index++
  }
  if (blocks.length === 0) throw new UnreadableFile(file, 'no-text', `${file}：文件中没有文字，请检查是否保存完整。`)
  return { file, format: 'text', blocks, gaps: [] }
}
