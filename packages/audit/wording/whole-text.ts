/** The text of a disclosure as one string, so that a rule scans it once; offsets lead back to places. */
import { type Disclosure, innermostSections } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
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
  /** The passages that are no cells. */
  readonly paragraphs: readonly Passage[]
  readonly pairs: CharacterPairs
  /** The number of the passage at each offset. */
  readonly numbers: Int32Array
  /** What was found of words that were looked for. */
  readonly found: Map<string, readonly Passage[]>
}

const NONE: readonly Passage[] = []

/** The whole text of a disclosure, put together at the first call. */
export const wholeText = oncePerDisclosure(({ document, sections }: Disclosure): WholeText => {
  const sectionOf = innermostSections(document, sections)
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
  const paragraphs = passages.filter(({ at }) => at.cell === undefined)
  const numbers = new Int32Array(text.length)
  for (const [number, { start, text }] of passages.entries()) numbers.fill(number, start, start + text.length + 1)
  return { text, passages, paragraphs, pairs: new CharacterPairs(text), numbers, found: new Map() }
})

/** Whether a word stands anywhere in the text. */
export const holdsWord = ({ pairs }: WholeText, word: string): boolean => pairs.offsetsOf(word).length > 0

/** The passages that hold a word, in reading order. */
export function passagesWith(whole: WholeText, word: string): readonly Passage[] {
  const known = whole.found.get(word)
  if (known !== undefined) return known
  const found = word.length === 1 ? passagesWithCharacter(whole, word) : passagesAt(whole, whole.pairs.offsetsOf(word))
  if (found.length > 0) whole.found.set(word, found)
  return found
}

/** The passages that hold these offsets, which are in ascending order. */
function passagesAt(whole: WholeText, offsets: readonly number[]): readonly Passage[] {
  if (offsets.length === 0) return NONE
  const found: Passage[] = []
  let end = 0
  for (const offset of offsets) {
    if (offset < end) continue
    const passage = passageAt(whole, offset)
    if (passage === undefined) break
    found.push(passage)
    end = passage.start + passage.text.length
  }
  return found
}

/** The same for a character, of which many stand in one passage. */
function passagesWithCharacter(whole: WholeText, character: string): readonly Passage[] {
  const found: Passage[] = []
  for (let at = whole.text.indexOf(character); at >= 0; ) {
    const passage = passageAt(whole, at)
    if (passage === undefined) break
    found.push(passage)
    at = whole.text.indexOf(character, passage.start + passage.text.length + 1)
  }
  return found
}

/** The passages that hold one of these words, in reading order. */
export function passagesWithAny(whole: WholeText, words: readonly string[]): readonly Passage[] {
  let found = NONE
  for (const word of words) found = inEither(found, passagesWith(whole, word))
  return found
}

/** The passages of both lists, each once; they are in reading order. */
function inEither(one: readonly Passage[], other: readonly Passage[]): readonly Passage[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const merged: Passage[] = []
  let next = 0
  for (const passage of one) {
    for (let behind = other[next]; behind !== undefined && behind.start <= passage.start; behind = other[++next])
      if (behind !== passage) merged.push(behind)
    merged.push(passage)
  }
  for (; next < other.length; next++) {
    const passage = other[next]
    if (passage !== undefined) merged.push(passage)
  }
  return merged
}

/** The passages of the blocks from `start` up to, not including, `end`. */
export function passagesBetween({ passages }: WholeText, start: number, end: number): readonly Passage[] {
  const from = (block: number): number => firstWhere(passages, (passage) => passage.at.block >= block)
  return passages.slice(from(start), from(end))
}

/** The passage that holds an offset: the first in front of the text, the last behind it. */
export const passageAt = ({ passages, numbers }: WholeText, offset: number): Passage | undefined =>
  passages[offset < 0 ? 0 : (numbers[offset] ?? passages.length - 1)]

/** Index of the first passage for which a condition holds that holds for all behind it, too. */
function firstWhere(passages: readonly Passage[], holds: (passage: Passage) => boolean): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    const passage = passages[middle]
    if (passage !== undefined && !holds(passage)) low = middle + 1
    else high = middle
  }
  return low
}

/** A stretch of the whole text as a place in the document, cut at the end of its passage. */
export function spanAt(whole: WholeText, start: number, end: number): Span {
  const passage = passageAt(whole, start)
  if (passage === undefined) return { block: 0, start: 0, end: 0 }
  return spanWithin(passage.at, start - passage.start, Math.min(end - passage.start, passage.text.length))
}
