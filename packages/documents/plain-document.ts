/** Gives the texts of a document their plain numbers. */
import type { Block, Cell, Document } from './document.ts'
import { plainCell, plainParagraph } from './plain-numbers.ts'

/** The document with numbers in one form, and with how they are printed where that is another. */
export const withPlainNumbers = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map(plainBlock),
})

function plainBlock(block: Block): Block {
  if (block.kind === 'paragraph') {
    const plain = plainParagraph(block.text)
    return plain === undefined ? block : { ...block, ...plain }
  }
  return block.kind === 'table' ? { ...block, cells: block.cells.map(withPlainText) } : block
}

function withPlainText(cell: Cell): Cell {
  const plain = plainCell(cell.text)
  return plain === undefined ? cell : { ...cell, ...plain }
}
