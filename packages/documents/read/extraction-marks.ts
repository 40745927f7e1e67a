/** Marks that extractors of text leave where a word processor has none: `[bookmark: …]` and `[image: …]`. */
import type { Block, Document } from '../document.ts'

const MARK = /\[(?:bookmark|image):[^\]]*\]/g

export const withoutExtractionMarks = (text: string): string => (text.includes('[') ? text.replace(MARK, '') : text)

const OPEN_MARK = /\[(?:bookmark|image):[^\]]*$/

/** Whether a line ends within such a mark. */
export const opensMark = (text: string): boolean => text.includes('[') && OPEN_MARK.test(text)

/** The document without these marks, where an extracted text was set as one; a paragraph of marks alone goes. */
export function unmarked(document: Document): Document {
  // Only a word processor's own file has contents that lead to its blocks.
  if (document.contents !== undefined || !document.blocks.some(isMarked)) return document
  return { ...document, blocks: document.blocks.flatMap(withoutMarks) }
}

function isMarked(block: Block): boolean {
  if (block.kind === 'chart') return false
  const texts = block.kind === 'paragraph' ? [block] : block.cells
  return texts.some(({ text }) => withoutExtractionMarks(text) !== text)
}

function withoutMarks(block: Block): Block[] {
  if (block.kind === 'chart') return [block]
  if (block.kind === 'table')
    return [{ ...block, cells: block.cells.map((cell) => ({ ...cell, text: withoutExtractionMarks(cell.text) })) }]
  const text = withoutExtractionMarks(block.text).trim()
  return text === '' ? [] : [{ ...block, text }]
}
