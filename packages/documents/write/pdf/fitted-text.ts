/** Texts that fit their lines: typesetting leaves a stretch in which no line may end in one piece, however long it is. */

/** A text, or its pieces where a line may end between them. */
export type FittedText = string | readonly string[]

/** Width that a character of such a stretch takes at most, in sizes. */
const CHARACTER_WIDTH = 0.8
/** So many characters of a stretch that is cut stay together. */
const PIECE = 4

/** A text for lines of a width, both in points; only what is longer than a line is cut. */
export function fitted(written: string, width: number, size: number): FittedText {
  // Separators of lines and paragraphs would end the line.
  const text = written.replace(/[\u2028\u2029]/g, ' ')
  const most = Math.max(1, Math.floor(width / (size * CHARACTER_WIDTH)))
  if (text.length <= most) return text
  const stretch = new RegExp(`[^\\s\\p{Script=Han}]{${most + 1},}`, 'gu')
  const pieces: string[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(stretch)) {
    if (index > from) pieces.push(text.slice(from, index))
    const characters = [...found]
    for (let at = 0; at < characters.length; at += PIECE) pieces.push(characters.slice(at, at + PIECE).join(''))
    from = index + found.length
  }
  if (pieces.length === 0) return text
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}
