import { endsSentence, firstCharacter, isWide, lastCharacter, opensWithNumber } from './characters.ts'
import { toLines } from './lines.ts'
import { openingWidth } from './opening-width.ts'
import type { Line, Word } from './page.ts'

/** A figure that stands alone on its line, in half or full width. */
const figurePattern = /^[-－+＋(（]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％)）]?$/

export const isFigure = (text: string): boolean => figurePattern.test(text)

/** Room that cell margins and the last unfilled character leave at the right of a full line, in font sizes. */
const marginRoom = 1.7
/** Of that, the margin alone. */
const cellMargin = 0.7

/** Left and right edge of a cell. */
export interface Sides {
  readonly left: number
  readonly right: number
}

/** Whether a line in a cell reaches its right edge. */
const reaches = (line: Line, { right }: Sides): boolean => right - line.right < line.size * marginRoom

/** Whether a line had no room for what the next one begins with: a figure with its unit is never cut. */
const isFull = (line: Line, next: Line, { right }: Sides): boolean =>
  right - line.right < Math.max(line.size * marginRoom, openingWidth(next) + line.size * cellMargin)

/** Whether a figure may go on in the next line: only where it takes the whole width. */
const isCutFigure = (line: Line, sides: Sides): boolean =>
  line.left - sides.left < line.size * marginRoom && /[\d,.，]$/.test(line.text)

/** Whether a line of a cell only goes on where the line before had no more room. */
function continues(previous: Line, line: Line, sides: Sides): boolean {
  const full = isFull(previous, line, sides)
  if (isFigure(line.text))
    return full && (isFigure(previous.text) ? isCutFigure(previous, sides) : !endsSentence(previous.text))
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
export function cellText(words: readonly Word[], page: number, sides: Sides): { text: string; full: boolean } {
  const lines = toLines(words, page)
  let text = ''
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    if (previous === undefined) text = line.text
    else text = continues(previous, line, sides) ? joinTexts(text, line.text) : `${text}\n${line.text}`
  })
  const last = lines.at(-1)
  return { text, full: last !== undefined && reaches(last, sides) }
}
