/** Closes up the texts of a document that was read. */
import type { Block, Cell, Document } from '../document.ts'
import { closedUp, closedUpParagraph } from '../inner-spaces.ts'

/** The document without spaces between numbers and their words; what has none is the same object. */
export const withoutInnerSpaces = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map(closedBlock),
})

function closedBlock(block: Block): Block {
  if (block.kind === 'paragraph') {
    const closed = closedUpParagraph(block.text)
    return closed === undefined ? block : { ...block, ...closed }
  }
  return block.kind === 'table' ? { ...block, cells: block.cells.map(closedCell) } : block
}

function closedCell(cell: Cell): Cell {
  const closed = closedUp(cell.text)
  return closed === undefined ? cell : { ...cell, ...closed }
}
