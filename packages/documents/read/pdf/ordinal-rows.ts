import { toLines } from './lines.ts'
import type { Rule, Rules, Word } from './page.ts'
import { entriesOf, isOrdinals } from './unruled/entries.ts'

/** What the numbers of the columns (栏次) begin with. */
const BEGINNING = /^(?:栏|栏次|行|行次|1)$/
/** Words stand on one line within so many font sizes, and type reaches so far above and below its baseline. */
const sameLine = 0.3
const ascent = 0.85
const descent = 0.25

/** The frame with a line above and below the numbers of the columns, where only the columns are parted by lines. */
export const withOrdinalRows = (frames: readonly Rules[], words: readonly Word[], page: number): Rules[] => {
  const beginnings = words.filter(({ text, turned }) => BEGINNING.test(text) && turned === undefined)
  return frames.map((frame) => withOrdinalRow(frame, beginnings, words, page))
}

function withOrdinalRow(frame: Rules, beginnings: readonly Word[], words: readonly Word[], page: number): Rules {
  const all = [...frame.horizontal, ...frame.vertical.map(({ at }) => ({ from: at, to: at }))]
  const left = all.reduce((least, { from }) => Math.min(least, from), Infinity)
  const right = all.reduce((most, { to }) => Math.max(most, to), -Infinity)
  const top = frame.vertical.reduce((least, { from }) => Math.min(least, from), Infinity)
  const bottom = frame.vertical.reduce((most, { to }) => Math.max(most, to), -Infinity)
  const isInside = (word: Word): boolean =>
    word.y > top && word.y < bottom && word.left < right && word.right > left && word.turned === undefined
  const first = beginnings.filter(isInside)
  if (first.length === 0) return frame
  const inside = words.filter(isInside)
  const begin = first.find((word) => isNumbers(lineOf(word, inside), page))
  if (begin === undefined) return frame
  const line = new Set(lineOf(begin, inside))
  const others = inside.filter((word) => !line.has(word))
  const above = others.reduce((most, { y }) => (y < begin.y ? Math.max(most, y) : most), -Infinity)
  const below = others.reduce((least, { y }) => (y > begin.y ? Math.min(least, y) : least), Infinity)
  const isOpen = (from: number, to: number): boolean =>
    Number.isFinite(from) && Number.isFinite(to) && !frame.horizontal.some(({ at }) => at > from && at < to)
  const added: Rule[] = []
  if (isOpen(above, begin.y)) added.push({ at: begin.y - begin.size * ascent, from: left, to: right })
  if (isOpen(begin.y, below)) added.push({ at: begin.y + begin.size * descent, from: left, to: right })
  return added.length === 0 ? frame : { ...frame, horizontal: [...frame.horizontal, ...added] }
}

const lineOf = (word: Word, words: readonly Word[]): Word[] =>
  words.filter(({ y }) => Math.abs(y - word.y) < word.size * sameLine)

const isNumbers = (words: readonly Word[], page: number): boolean =>
  toLines(words, page).every((line) => isOrdinals(entriesOf(line)))
