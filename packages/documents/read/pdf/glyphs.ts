import { CODE, isForeign, isUnknown, isWide } from './characters.ts'
import type { Rule, Word } from './page.ts'

/** One printed glyph; `along` is the direction in which its text runs. */
export interface Glyph {
  readonly text: string
  /** Origin on the baseline. */
  readonly x: number
  readonly y: number
  /** Advance, along the direction. */
  readonly advance: number
  readonly size: number
  readonly font: string
  /** Quarter turns of the text, clockwise: 0 to the right, 1 down, 2 to the left, 3 up; undefined when askew. */
  readonly quarter: 0 | 1 | 2 | 3 | undefined
  /** The first that one operator shows. */
  readonly opens?: true
}

/** A gap above this part of the font size begins a new word. */
const wordGap = 0.25

/** Signs without a glyph, such as spaces that a font lacks, come as control characters. */
const isSpace = ({ text }: Glyph): boolean => text.trim() === '' || (text.length === 1 && text < ' ')

/** Position along the direction of the text, and across it downwards. */
function position(glyph: Glyph): { along: number; across: number } {
  if (glyph.quarter === 1) return { along: glyph.y, across: -glyph.x }
  if (glyph.quarter === 2) return { along: -glyph.x, across: -glyph.y }
  if (glyph.quarter === 3) return { along: -glyph.y, across: glyph.x }
  return { along: glyph.x, across: glyph.y }
}

function follows(previous: Glyph, glyph: Glyph): boolean {
  if (previous.quarter !== glyph.quarter || previous.font !== glyph.font) return false
  const size = Math.max(previous.size, glyph.size)
  if (Math.abs(previous.size - glyph.size) > size * 0.1) return false
  const before = position(previous)
  const here = position(glyph)
  const gap = here.along - before.along - previous.advance
  return Math.abs(here.across - before.across) < size * 0.1 && gap < size * wordGap && gap > -size * 0.5
}

function toWord(glyphs: readonly Glyph[], spaceAfter: boolean): Word | undefined {
  const first = glyphs[0]
  const last = glyphs.at(-1)
  if (first === undefined || last === undefined) return undefined
  const text = glyphs.map((glyph) => glyph.text).join('')
  const common = { text, size: first.size, font: first.font, spaceAfter }
  if (first.quarter === 0) return { ...common, left: first.x, right: last.x + last.advance, y: first.y }
  if (first.quarter === 2)
    return { ...common, left: last.x - last.advance, right: first.x, y: first.y + first.size * 0.7 }
  const down = first.quarter === 1
  const top = down ? first.y : last.y - last.advance
  const bottom = down ? last.y + last.advance : first.y
  const left = down ? first.x - first.size * 0.2 : first.x - first.size * 0.8
  // The middle of turned text serves as its baseline, so that it falls into the cell around it.
  return {
    ...common,
    left,
    right: left + first.size,
    y: (top + bottom + first.size * 0.7) / 2,
    turned: { top, bottom },
  }
}

/** A glyph reaches this far over its edge, in font sizes. */
const overhang = 0.1
/** Marks that fill one half of their width; a line may cross the blank one. */
const fillsFirstHalf = /[）》〉】〕”’，。、；：]/
const fillsSecondHalf = /[（《〈【〔“‘]/
const amount = /^[-－]?\d[\d,，]*\.\d\d$/
const amountAtEnd = /\.\d\d$/
const nothing = /^(?:[-－–—]|0)$/
const ideograph = /\p{Script=Han}/u
const longestCode = 7
/** Glyphs that were drawn one before the other are set solid within this part of the font size. */
const touching = 0.1
/** Glyphs of one text printed again stand within this part of the font size. */
const overprinted = 0.1

const textOf = (glyphs: readonly Glyph[]): string => glyphs.reduce((text, glyph) => text + glyph.text, '')

/** Column lines by the whole point at or before which they stand. */
type ColumnLines = ReadonlyMap<number, readonly Rule[]>

function columnLines(vertical: readonly Rule[]): ColumnLines {
  const lines = new Map<number, Rule[]>()
  for (const rule of vertical) {
    const point = Math.floor(rule.at)
    const known = lines.get(point)
    if (known === undefined) lines.set(point, [rule])
    else known.push(rule)
  }
  return lines
}

/** Whether a column line stands between two glyphs. */
function isRuledOff(last: Glyph, glyph: Glyph, lines: ColumnLines): boolean {
  const reach = glyph.size * overhang
  const blankBefore = fillsFirstHalf.test(last.text) ? last.advance / 2 : 0
  const blankAfter = fillsSecondHalf.test(glyph.text) ? glyph.advance / 2 : 0
  const [left, right] = [last.x + last.advance - blankBefore - reach, glyph.x + blankAfter + reach]
  for (let point = Math.floor(left); point <= right; point++) {
    for (const { at, from, to } of lines.get(point) ?? [])
      if (at > left && at < right && from < glyph.y && to > glyph.y - glyph.size) return true
  }
  return false
}

/** Whether the digits from `index` on are a whole code (科目编码). */
function beginsCode(glyphs: readonly Glyph[], index: number): boolean {
  let end = index
  for (; end <= index + longestCode; end++) {
    const [glyph, previous] = [glyphs[end], glyphs[end - 1]]
    if (glyph === undefined || previous === undefined || isSpace(glyph)) break
    if (end > index && !follows(previous, glyph)) break
    if (!/[\d.,%％]/.test(glyph.text)) break
  }
  return CODE.test(textOf(glyphs.slice(index, end)))
}

const isDigit = ({ text }: Glyph): boolean => text >= '0' && text <= '9'

/** Whether what is shown next stands in the next column, which leaves no room between them. */
function isParted(open: readonly Glyph[], glyphs: readonly Glyph[], index: number, lines: ColumnLines): boolean {
  const [last, glyph] = [open.at(-1), glyphs[index]]
  if (last === undefined || glyph === undefined || glyph.quarter !== 0) return false
  const opens = glyph.opens === true
  // the mark for none at the right of its column, before the label or code that begins the next
  if (opens && nothing.test(textOf(open)) && (ideograph.test(glyph.text) || beginsCode(glyphs, index))) return true
  const mayBegin = opens || isDigit(glyph) || ideograph.test(glyph.text)
  const afterAmount = mayBegin && isDigit(last) && amountAtEnd.test(textOf(open.slice(-3)))
  if (!opens && !afterAmount) return false
  if (isRuledOff(last, glyph, lines)) return true
  if (!opens || !afterAmount || !amount.test(textOf(open))) return false
  return isWide(glyph.text) || beginsCode(glyphs, index)
}

/** Whether a glyph is printed once more, with a slight shift, to look bold. */
const isOverprint = (previous: Glyph, glyph: Glyph): boolean =>
  previous.text === glyph.text &&
  Math.abs(glyph.x - previous.x) < glyph.size * overprinted &&
  Math.abs(glyph.y - previous.y) < glyph.size * overprinted

/** The glyphs with texts that were drawn from their last character to their first turned round. */
function inReadingOrder(glyphs: readonly Glyph[]): readonly Glyph[] {
  const ordered: Glyph[] = []
  let start = 0
  for (const [index, glyph] of glyphs.entries()) {
    const next = glyphs[index + 1]
    if (next !== undefined && next.opens === true && isDirectlyBefore(next, glyph)) continue
    for (let at = index; at >= start; at--) ordered.push(glyphs[at] ?? glyph)
    start = index + 1
  }
  return ordered
}

/** Whether a glyph ends where another of its text begins. */
const isDirectlyBefore = (glyph: Glyph, other: Glyph): boolean =>
  follows(glyph, other) &&
  Math.abs(position(other).along - position(glyph).along - glyph.advance) < glyph.size * touching

/** Words of the glyphs in the order in which they were drawn. Text askew is a watermark or a stamp and left out. */
export function toWords(drawn: readonly Glyph[], vertical: readonly Rule[] = []): Word[] {
  const glyphs = inReadingOrder(drawn)
  const words: Word[] = []
  const lines = columnLines(vertical)
  let open: Glyph[] = []
  const close = (spaceAfter: boolean) => {
    const word = toWord(open, spaceAfter)
    if (word !== undefined) words.push(word)
    open = []
  }
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.quarter === undefined) continue
    if (isSpace(glyph)) {
      close(true)
      continue
    }
    const previous = open.at(-1)
    if (previous !== undefined && isOverprint(previous, glyph)) continue
    if (previous !== undefined && (!follows(previous, glyph) || isParted(open, glyphs, index, lines))) close(false)
    open.push(glyph)
  }
  close(false)
  return words
}

/** Whether the glyphs have text that can be understood: most of them must be mapped to characters, and to those of Chinese. */
export function isLegible(glyphs: readonly Glyph[]): boolean {
  const printed = glyphs.filter((glyph) => !isSpace(glyph))
  const unknown = printed.filter((glyph) => isUnknown(glyph.text)).length
  const foreign = printed.filter((glyph) => isForeign(glyph.text)).length
  const wide = printed.filter((glyph) => isWide(glyph.text)).length
  return printed.length > 0 && unknown * 2 < printed.length && foreign <= wide
}
