import { isFigure } from '../cell-text.ts'
import { firstCharacter, isWide, lastCharacter } from '../characters.ts'
import { toLine } from '../lines.ts'
import type { Line, Word } from '../page.ts'

/** Words of one cell are at most this many font sizes apart; ideographs and figures or letters, this many; around a space, this many. */
const solid = 0.2
const mixed = 0.27
const touching = 0.06
const spaced = 1.15

const CLOSING = /[，。；：、！？）》”’」』】]$/u
const isAmount = (text: string): boolean => isFigure(text) || /^[-—–－]+$/.test(text)

function goesOn(previous: Word, word: Word): boolean {
  const gap = word.left - previous.right
  if (isAmount(previous.text) && isAmount(word.text)) return gap < solid * word.size && !previous.spaceAfter
  // behind a sign that is blank on one side, texts of one cell touch
  if (CLOSING.test(previous.text) && !previous.spaceAfter) return gap < touching * word.size
  if (previous.spaceAfter) return gap < spaced * word.size
  const isMixed = isWide(lastCharacter(previous.text)) !== isWide(firstCharacter(word.text))
  return gap < (isMixed ? mixed : solid) * word.size
}

/** What stands in a line without a gap in which a column could end, from left to right. */
export function fragmentsOf(line: Line): Line[] {
  const groups: Word[][] = []
  for (const word of line.words) {
    const previous = groups.at(-1)?.at(-1)
    if (previous !== undefined && goesOn(previous, word)) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.flatMap((words) => toLine(words, line.page) ?? [])
}

/** Full-width signs are blank on one side over this part of the font size. */
const blankSide = 0.5

/** How far the ink of a text reaches: not over the blank half of the sign that it begins or ends with. */
export const inkOf = ({ text, left, right, size }: Line): Pick<Line, 'left' | 'right'> => ({
  left: /^[（《“‘「『【]/u.test(text) ? left + blankSide * size : left,
  right: CLOSING.test(text) ? right - blankSide * size : right,
})
