/** Text on a terminal of fixed columns: measured, cleaned and wrapped as Chinese is set. */
import { eastAsianWidth } from 'get-east-asian-width'

/** Marks that stand on the character before them. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that a text takes; a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) if (!NO_COLUMN.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

/** Control and direction marks could drive the terminal or disguise a quote; they become spaces. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** One printable line. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim()

/** A word, a space or one character, with the punctuation that may not be parted from it. */
const UNBREAKABLE = /[（“‘《〈【「『〔]*(?:[!-~]+|\s+|.)[，。；：、）”’》〉】」』〕！？…％]*/gsu

/** Pad to `width` columns. */
export const pad = (text: string, width: number, side: 'left' | 'right' = 'right'): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'right' ? text + space : space + text
}

/** Cut to `width` columns, with an ellipsis where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept) + displayWidth(character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** Pieces of a token that alone is wider than a line. */
function splitWide(token: string, width: number): string[] {
  if (displayWidth(token) <= width) return [token]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of token) {
    const columns = displayWidth(character)
    if (used + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...pieces, piece]
}

/** Lines of at most `width` columns; numbers and words stay whole, closing punctuation never starts a line. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 10)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const token of (text.match(UNBREAKABLE) ?? []).flatMap((part) => splitWide(part, room))) {
    const columns = displayWidth(token)
    if (used + columns > room && used > 0) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (used === 0 && token.trim() === '') continue
    line += token
    used += columns
  }
  if (line !== '') lines.push(line.trimEnd())
  return lines
}

/** `text` wrapped behind `label`; the following lines hang under the first. */
export function hanging(label: string, text: string, width: number): string[] {
  const indent = displayWidth(label)
  return wrap(printable(text), width - indent).map((line, index) => (index === 0 ? label : ' '.repeat(indent)) + line)
}
