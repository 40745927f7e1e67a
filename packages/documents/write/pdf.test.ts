import type { Block } from '../document.ts'
import { type Manuscript, type ManuscriptBlock, type ManuscriptParagraph, textOfRuns } from '../manuscript.ts'
import { documentOf } from './document-of.ts'
import { pdfWriter } from './pdf.ts'
import { writerContract } from './writer-contract.ts'

/** And what they are read as. */
const PICTOGRAPHS = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\0]/gu

/**
 * Charts are pictures in a pdf, and so are characters that no font shows. Levels of headings are what their look tells,
 * the lines of a title are one title, and those of a cell one text.
 */
writerContract(pdfWriter, {
  expected: (manuscript) =>
    documentOf({ ...manuscript, blocks: withTitlesJoined(manuscript) }).blocks.filter(({ kind }) => kind !== 'chart'),
  kept: (block): Block => {
    if (block.kind === 'paragraph') {
      const { level: _, text, ...rest } = block
      return { ...rest, text: text.replaceAll(PICTOGRAPHS, '') }
    }
    if (block.kind === 'chart') return block
    return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: cell.text.replaceAll('\n', '') })) }
  },
})

function withTitlesJoined({ blocks }: Manuscript): ManuscriptBlock[] {
  const joined: ManuscriptBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isTitle(block) && last !== undefined && isTitle(last))
      joined.splice(-1, 1, { ...last, runs: [textOfRuns([...last.runs, ...block.runs])] })
    else joined.push(block)
  }
  return joined
}

const isTitle = (block: ManuscriptBlock): block is ManuscriptParagraph =>
  block.kind === 'paragraph' && block.style === 'title'
