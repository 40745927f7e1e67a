/** For tests: PDFs of few lines, read, and what was read shown in short. */
import type { Block, Document, Table } from '../../document.ts'
import { readPdf } from '../pdf.ts'
import { type TinyPage, text, tinyPdf } from './tiny-pdf.ts'
/** The document of pages, each as a whole or by its content alone. */
export const read = (...pages: (TinyPage | string)[]): Promise<Document> =>
  readPdf({
    file: '样张.pdf',
    bytes: tinyPdf(pages.map((page) => (typeof page === 'string' ? { content: page } : page))),
  })

export const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
export const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

/** A table as rows of texts; merged cells say how far they reach. */
export function shown(table: Table | undefined): string[] {
  if (table === undefined) return []
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ text: content, rowSpan, columnSpan }) =>
        rowSpan > 1 || columnSpan > 1 ? `${content}(${rowSpan}x${columnSpan})` : content,
      )
      .join('|'),
  )
}

/** Lines of running text: 12 pt, 20 pt apart, between 72 and 516 (37 ideographs). */
export const lines = (top: number, ...contents: [x: number, content: string][]): string =>
  contents.map(([x, content], index) => text(x, top - index * 20, content)).join('')

/** A full line of text. */
export const full = '甲'.repeat(36)
