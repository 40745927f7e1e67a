/** Paragraphs that are the lines of a page, as pasted from a pdf, joined again. */
import type { Block, Paragraph } from '../document.ts'
import { continuation, wrappingOf } from './wrapped-lines.ts'

const isLine = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.level === undefined && block.number === undefined && block.origin === undefined

/** Stands for what no line goes on in. */
const BETWEEN = '\t'

/** The blocks of a file whose paragraphs were broken at a margin, each paragraph whole again, at the place of its first line. */
export function joinBrokenParagraphs(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => (isLine(block) ? block.text : BETWEEN))
  const wrapping = wrappingOf(lines)
  if (wrapping === undefined) return blocks
  const joined: Block[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    if (!isLine(block)) {
      joined.push(block)
      continue
    }
    let { text } = block
    while (continuation(index, wrapping) === index + 1) {
      index++
      text += lines[index] ?? ''
    }
    joined.push({ ...block, text })
  }
  return joined
}
