/** The text of a disclosure as one string, so that a rule scans it once; offsets lead back to places. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { CharacterPairs } from './character-pairs.ts'

/** A paragraph or a cell. */
export interface Passage {
  readonly text: string
  readonly at: Pick<Span, 'block' | 'cell'>
  /** Innermost section. */
  readonly section: number
  /** Offset in the whole text. */
  readonly start: number
}

export interface WholeText {
  /** All passages in reading order, each followed by a line feed. */
  readonly text: string
  readonly passages: readonly Passage[]
  readonly pairs: CharacterPairs
}

/** The whole text of a disclosure, put together at the first call. */
export const wholeText = oncePerDisclosure(({ document, sections }: Disclosure): WholeText => {
  const sectionOf = new Int32Array(document.blocks.length)
  for (const section of sections) sectionOf.fill(section.id, section.start, section.end)
  const passages: Passage[] = []
  const texts: string[] = []
  let start = 0
  const add = (text: string, at: Passage['at']): void => {
    passages.push({ text, at, section: sectionOf[at.block] ?? 0, start })
    texts.push(text, '\n')
    start += text.length + 1
  }
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'paragraph') add(block.text, { block: index })
    if (block.kind === 'table')
      for (const [number, cell] of block.cells.entries()) add(cell.text, { block: index, cell: number })
  }
  const text = texts.join('')
  return { text, passages, pairs: new CharacterPairs(text) }
})

/** Whether a word stands anywhere in the text. */
export const holdsWord = ({ text, pairs }: WholeText, word: string): boolean =>
  pairs.mayHold(word) && text.includes(word)

/** The passage that holds an offset. */
export function passageAt({ passages }: WholeText, offset: number): Passage | undefined {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passages[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return passages[low]
}

/** A stretch of the whole text as a place in the document, cut at the end of its passage. */
export function spanAt(whole: WholeText, start: number, end: number): Span {
  const passage = passageAt(whole, start)
  if (passage === undefined) return { block: 0, start: 0, end: 0 }
  return { ...passage.at, start: start - passage.start, end: Math.min(end - passage.start, passage.text.length) }
}
