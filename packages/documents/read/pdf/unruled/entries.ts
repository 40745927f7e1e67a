import { isFigure } from '../cell-text.ts'
import { CODE, isWide } from '../characters.ts'
import { toLine } from '../lines.ts'
import type { Line, Word } from '../page.ts'
import { hasSpread, isAllSingle, spreadWords } from './spread-words.ts'

/** What stands in one cell of a line: text, or a figure. */
export interface Entry {
  readonly line: Line
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly figure: boolean
}

/** Words of one entry stand at most this many font sizes apart; single ideographs that are spread to fill a cell, this many. */
const widestGap = 0.9
const widestSpread = 2.2
/** Headings fill narrow cells: words that are apart at all are two. */
const headingGap = 0.22

const NOTHING = /^[-—–－]+$/
const PIECE = /^[-－(（]?[\d０-９,，.．]+[)）]?$/
const OPEN_PIECE = /[,，.．]$/
const FURTHER_PIECE = /^[,，.．]/

/** A sign and parentheses are one with their number, in whatever font it is: `-` `0.11`, `（` `2` `）公务用车运行维护费`. */
const OPENED = /[（(]$/
const SIGN = /^[-－−]$/
const CLOSING = /^[）)]/

/** Headings of the parts of a code, each over a column of its own. */
const LEVEL = /^[类款项]$/

/** `2021` `年度目标`: a year in the font of figures. */
const YEAR = /^20\d{2}$/
const OF_YEAR = /^年/

/** What is left on its line of an amount that is too long for it. */
const CUT_AMOUNT = /^-?(?:\d{3,}|\d{1,3}(?:,\d{3})+)\.$/

const isSingleWide = (text: string): boolean => [...text].length === 1 && isWide(text)

/** Whether a printed text is an amount, a code or a number, or the mark for none. */
function isAmount(text: string): boolean {
  if (NOTHING.test(text)) return true
  const plain = text.normalize('NFKC').replaceAll(' ', '')
  return isFigure(plain) || CUT_AMOUNT.test(plain)
}

function goesOn(previous: Word, word: Word, widest: number, isTouched: boolean): boolean {
  const gap = word.left - previous.right
  if (PIECE.test(previous.text) && PIECE.test(word.text))
    return gap < widestGap * word.size && (OPEN_PIECE.test(previous.text) || FURTHER_PIECE.test(word.text))
  if (LEVEL.test(previous.text) && LEVEL.test(word.text)) return false
  const isYear = YEAR.test(previous.text) && OF_YEAR.test(word.text)
  const isSigned = SIGN.test(previous.text) && /^\d/.test(word.text) && !CODE.test(word.text)
  if (gap < headingGap * word.size && (isSigned || isYear || OPENED.test(previous.text) || CLOSING.test(word.text)))
    return true
  if (isAmount(previous.text) || isAmount(word.text)) return false
  const spread = !isTouched && isSingleWide(previous.text) && isSingleWide(word.text)
  return gap < (spread ? widestSpread : widest) * word.size
}

/** The entries of a line of the body, from left to right. */
export const entriesOf = (line: Line): Entry[] => apart(line, widestGap)

/** The entries of the lines of a header, each from left to right. */
export function headingEntriesOf(lines: readonly Line[]): Entry[][] {
  const loose = lines.map((line, index) => withoutEnds(line, lines.slice(0, index)))
  const spread = loose.some(hasSpread)
  return lines.map((line, index) => {
    const words = loose[index] ?? []
    return apart(line, headingGap, spread || (index === 0 && isAllSingle(words)) ? spreadWords(words) : undefined)
  })
}

/** Lines of one heading are at most this many font sizes apart. */
const headingPitch = 1.7

/** What ends a heading stands under it over so much of its font size at least, or under the space behind it. */
const leastUnder = 0.25

/** The words of a line without those in which headings of the lines above end. */
function withoutEnds({ words }: Line, above: readonly Line[]): readonly Word[] {
  const before = above.flatMap((line) => line.words)
  const isUnder = ({ left, right, y, size }: Word, word: Word): boolean =>
    y - word.y <= headingPitch * size &&
    Math.min(word.right + (word.spaceAfter ? word.size : 0), right) - Math.max(word.left, left) > leastUnder * size
  return words.filter((word) => !before.some((other) => isUnder(word, other)))
}

/** An amount at the right of its cell, and the numbered label at the left of the next, so close that they are one word. */
const AMOUNT_AND_LABEL = /^(-?[\d,]+\.\d\d)([一二三四五六七八九十]{1,3}、.+)$/

function withoutLabel(word: Word): Word[] {
  const [, amount, label] = AMOUNT_AND_LABEL.exec(word.text) ?? []
  if (amount === undefined || label === undefined) return [word]
  const left = word.right - [...label].length * word.size
  return [
    { ...word, text: amount, right: Math.max(word.left, left - headingGap * word.size), spaceAfter: false },
    { ...word, text: label, left },
  ]
}

/** Whether ideographs are set solid: those drawn one by one are not spread. */
const areTouching = (word: Word | undefined, next: Word): boolean =>
  word !== undefined && isSingleWide(word.text) && next.left - word.right < headingGap * next.size

function apart(line: Line, widest: number, spread: ReadonlyMap<Word, number> = new Map()): Entry[] {
  const groups: Word[][] = []
  for (const word of line.words.flatMap(withoutLabel)) {
    const [previous, earlier] = [groups.at(-1)?.at(-1), groups.at(-1)?.at(-2)]
    const [before, own] = [previous === undefined ? undefined : spread.get(previous), spread.get(word)]
    const together =
      before !== undefined && own !== undefined
        ? before === own
        : previous !== undefined && goesOn(previous, word, widest, areTouching(earlier, previous))
    if (together) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.flatMap((words) => {
    const entry = toLine(words, line.page)
    if (entry === undefined) return []
    const { text, left, right, y, size } = entry
    return [{ line: entry, text, left, right, y, size, figure: isAmount(text) }]
  })
}

const ORDINAL_LINE = /^(?:栏次|行次|栏数)$/

/** Whether a line numbers the columns (栏次): it belongs to the header. */
export function isOrdinals(entries: readonly Entry[]): boolean {
  const figures = entries.filter(({ figure }) => figure)
  if (figures.length > 0 && entries.some(({ text }) => ORDINAL_LINE.test(text))) return true
  // the word may be spread over its cell
  const words = entries.reduce((all, { figure, text }) => (figure ? `${all} ` : all + text), '').trim()
  if (figures.length > 0 && words !== '' && words.split(/ +/).every((word) => ORDINAL_LINE.test(word))) return true
  return entries.length > 2 && entries.every(({ text }, index) => text === String(index + 1))
}
