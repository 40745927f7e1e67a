import type { Block, ContentsEntry, Document } from '../document.ts'

/** A report and its separately published tables as one document; every place names its file. */
export function readTogether(documents: readonly Document[]): Document {
  const [first] = documents
  if (first === undefined) throw new RangeError('no documents to read together')
  if (documents.length === 1) return first
  const contents = documents.flatMap((document, index) => contentsBehind(document, documents.slice(0, index)))
  return {
    file: first.file,
    format: first.format,
    blocks: documents.flatMap(({ file, blocks }) => blocks.map((block) => inFile(block, file))),
    gaps: documents.flatMap(({ file, gaps }) => gaps.map((gap) => ({ ...gap, place: { ...gap.place, file } }))),
    ...(contents.length === 0 ? {} : { contents }),
  }
}

/** The entries of a document whose blocks stand behind those of others. */
function contentsBehind({ file, contents = [] }: Document, others: readonly Document[]): ContentsEntry[] {
  const offset = others.reduce((count, { blocks }) => count + blocks.length, 0)
  return contents.map(({ text, block, place }) => ({
    text,
    ...(block === undefined ? {} : { block: block + offset }),
    place: { ...place, file },
  }))
}

function inFile(block: Block, file: string): Block {
  const place = { ...block.place, file }
  if (block.kind !== 'table') return { ...block, place }
  return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place: { ...cell.place, file } })) }
}
