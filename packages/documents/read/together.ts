import type { Block, Document } from '../document.ts'

/** A report and its separately published tables as one document; every place names its file. */
export function readTogether(documents: readonly Document[]): Document {
  const [first] = documents
  if (first === undefined) throw new RangeError('no documents to read together')
  if (documents.length === 1) return first
  return {
    file: first.file,
    format: first.format,
    blocks: documents.flatMap(({ file, blocks }) => blocks.map((block) => inFile(block, file))),
    gaps: documents.flatMap(({ file, gaps }) => gaps.map((gap) => ({ ...gap, place: { ...gap.place, file } }))),
  }
}

function inFile(block: Block, file: string): Block {
  const place = { ...block.place, file }
  if (block.kind !== 'table') return { ...block, place }
  return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place: { ...cell.place, file } })) }
}
