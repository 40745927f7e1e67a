import { endsSentence, firstCharacter, isWide, lastCharacter, opensWithNumber } from './characters.ts'
import { toLines } from './lines.ts'
import type { Line, Word } from './page.ts'

/** A figure that stands alone on its line. */
const figure = /^[-－+＋(（]?[\d,，]+(?:\.\d+)?[%％)）]?$/

/** Room that cell margins and the last unfilled character leave at the right of a full line, in font sizes. */
const marginRoom = 1.7

/** Whether the last line in a cell reaches its right edge. */
export const reaches = (line: Line, right: number): boolean => right - line.right < line.size * marginRoom

/** Whether a line of a cell only goes on where the line before had no more room. */
function continues(previous: Line, line: Line, right: number): boolean {
  const full = reaches(previous, right)
  if (figure.test(line.text)) return full && /[\d,.，]$/.test(previous.text)
  if (opensWithNumber(line.text)) return full && !endsSentence(previous.text)
  return full || !endsSentence(previous.text)
}

/** Joins lines; only Latin words need a space between them. */
export function joinTexts(previous: string, next: string): string {
  const [before, after] = [lastCharacter(previous), firstCharacter(next)]
  const latin = !isWide(before) && !isWide(after) && /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after)
  return `${previous}${latin ? ' ' : ''}${next}`
}

/** The text of a cell and whether it fills its last line. */
export function cellText(words: readonly Word[], page: number, right: number): { text: string; full: boolean } {
  const lines = toLines(words, page)
  let text = ''
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    if (previous === undefined) text = line.text
    else text = continues(previous, line, right) ? joinTexts(text, line.text) : `${text}\n${line.text}`
  })
  const last = lines.at(-1)
  return { text, full: last !== undefined && reaches(last, right) }
}
