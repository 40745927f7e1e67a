/**
 * A text that was printed as it is: all in one size, without a rule, its cells lines that are set in by a tab, its rows set
 * apart by empty lines. It is read as the text itself.
 */
import { withoutExtractionMarks } from '../extraction-marks.ts'
import { TABLE_TITLE } from '../text-tables.ts'
import { mayGoOn } from '../wrapped-lines.ts'
import { joinTexts } from './cell-text.ts'
import { endsSentence } from './characters.ts'
import { toLines } from './lines.ts'
import type { Line, Page } from './page.ts'
import { fragmentsOf } from './undrawn/fragments.ts'

export interface PrintedLine {
  readonly text: string
  readonly page: number
}

/** So many rows of several cells tell a table from paragraphs that begin with a tab. */
const FEWEST_ROWS = 3
const FEWEST_PARAGRAPHS = 5
/** More lines of three texts and more side by side are rows of a table, whose cells do not stand in lines of their own. */
const MOST_SIDE_BY_SIDE = 5
/** A tab is wider than so many characters; it sets a line in by less than so many. */
const NARROWEST_TAB = 1.5
const WIDEST_TAB = 8
/** More empty lines than stand on a page part no more. */
const MOST_EMPTY = 60
/** Coordinates closer than this are one. */
const EXACT = 0.6

/** The lines of the text; none where the pages were laid out otherwise. */
export function textAsPrinted(pages: readonly Page[]): PrintedLine[] | undefined {
  if (!pages.every(({ rules }) => rules.horizontal.length === 0 && rules.vertical.length === 0)) return undefined
  const sizes = new Set(pages.flatMap(({ words }) => words.map(({ size }) => Math.round(size * 2))))
  if (sizes.size !== 1) return undefined
  const lines = pages.map(({ words, number }) => toLines(words, number))
  if (lines.flat().filter((line) => fragmentsOf(line).length > 2).length > MOST_SIDE_BY_SIDE) return undefined
  const setting = settingOf(lines)
  return setting === undefined ? undefined : withTabs(setting)
}

/** A line with what stands in front of it. */
interface SetLine extends Line {
  readonly isCell: boolean
  /** Empty lines above it. */
  readonly blanks: number
  /** Room behind it. */
  readonly room: number
}

function settingOf(pages: readonly (readonly Line[])[]): SetLine[] | undefined {
  const lines = pages.flat()
  const margin = leftmostOf(lines.map(({ left }) => left))
  const size = lines[0]?.size ?? 0
  if (margin === undefined) return undefined
  const tab = mostOf(
    lines.flatMap(({ left }) =>
      left - margin > NARROWEST_TAB * size && left - margin < WIDEST_TAB * size ? [left] : [],
    ),
  )
  const blanksAbove = emptyLines(pages)
  if (tab === undefined || blanksAbove === undefined) return undefined
  const right = largestOf(lines.map((line) => line.right))
  const set = lines.map(
    (line): SetLine => ({
      ...line,
      isCell: isAt(line, tab),
      blanks: blanksAbove(line),
      room: right - line.right,
    }),
  )
  return holdsRows(set) && beginsAtMargin(set, margin) ? set : undefined
}

const isAt = ({ left }: Line, at: number): boolean => Math.abs(left - at) < EXACT

/** Several rows of several cells each, and what stands around them. */
function holdsRows(lines: readonly SetLine[]): boolean {
  let [rows, cells] = [0, 0]
  for (const { isCell, blanks } of lines) {
    if (blanks > 0) cells = 0
    if (isCell && ++cells === 2) rows++
  }
  return rows >= FEWEST_ROWS
}

/** Paragraphs are not set in, as those are that begin with two empty characters. */
function beginsAtMargin(lines: readonly SetLine[], margin: number): boolean {
  const begun = lines.filter((line, index) => isAt(line, margin) && (lines[index - 1]?.room ?? 0) > 2 * line.size)
  return begun.length >= FEWEST_PARAGRAPHS
}

/** How many empty lines stand above each line; unknown where none does. */
function emptyLines(pages: readonly (readonly Line[])[]): ((line: Line) => number) | undefined {
  const steps = pages.flatMap((lines) => lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y)))
  const pitch = mostOf(steps)
  const next =
    pitch === undefined ? undefined : mostOf(steps.filter((step) => step > 1.3 * pitch && step < 2.2 * pitch))
  if (pitch === undefined || next === undefined) return undefined
  const count = (step: number): number => Math.min(MOST_EMPTY, Math.max(0, Math.round(step / (next - pitch))))
  const filled = pages.filter(({ length }) => length > 0)
  const top = Math.min(...filled.map((lines) => lines[0]?.y ?? Number.POSITIVE_INFINITY))
  const bottom = Math.max(...filled.map((lines) => lines.at(-1)?.y ?? 0))
  const blanks = new Map<Line, number>()
  let end = bottom
  for (const lines of filled) {
    // One more line would have fitted on the page before: an empty one stood there.
    const above = bottom - end > pitch ? 1 : 0
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      blanks.set(line, before === undefined ? above + count(line.y - top) : count(line.y - before.y - pitch))
    }
    end = lines.at(-1)?.y ?? end
  }
  return (line) => blanks.get(line) ?? 0
}

/** A line that was not broken, or is whole again. */
interface WholeLine {
  text: string
  readonly page: number
  readonly isCell: boolean
  readonly blanks: number
}

function wholeLines(lines: readonly SetLine[]): WholeLine[] {
  const whole: WholeLine[] = []
  for (const [index, line] of lines.entries()) {
    const last = whole.at(-1)
    if (last !== undefined && goesOn(last.text, lines[index - 1], line)) last.text = joinTexts(last.text, line.text)
    else whole.push({ text: line.text, page: line.page, isCell: line.isCell, blanks: line.blanks })
  }
  return whole
}

/** The lines as they were before they were printed. */
function withTabs(lines: readonly SetLine[]): PrintedLine[] {
  const whole = wholeLines(lines)
  const empty = emptyCells(whole)
  return whole.flatMap(({ text, page, isCell, blanks }, index): PrintedLine[] => {
    const { before, behind } = empty.get(index) ?? { before: 0, behind: 0 }
    const cells = (count: number): string[] => Array.from({ length: count }, () => '\t')
    const parting = Array.from({ length: blanks - before - behind }, () => '')
    const above = [...cells(behind), ...parting, ...cells(before)].map((line) => ({ text: line, page }))
    return [...above, { text: isCell ? `\t${text}` : text, page }]
  })
}

/** Cells that print nothing, between two rows: behind the last of the one, and before the first of the other. */
interface EmptyCells {
  readonly behind: number
  readonly before: number
}

/** What the empty lines above the first line of each row are, one of which parts it from the row before: rows are of one length. */
function emptyCells(lines: readonly WholeLine[]): ReadonlyMap<number, EmptyCells> {
  const found = new Map<number, EmptyCells>()
  for (const rows of tablesOf(lines)) {
    const width = largestOf(rows.map(({ cells }) => cells))
    let before = 0
    for (const [index, { start, cells }] of rows.entries()) {
      const next = rows[index + 1]
      const empty = (lines[next?.start ?? start]?.blanks ?? 1) - 1
      const away = (behind: number): number =>
        Math.abs(before + cells + behind - width) + Math.abs(empty - behind + (next?.cells ?? width) - width)
      const behind = next === undefined ? 0 : leastOf(empty, away)
      if (next !== undefined) found.set(next.start, { behind, before: empty - behind })
      before = empty - behind
    }
  }
  return found
}

/** The number up to `most` of which least comes; the smallest of several. */
function leastOf(most: number, partOf: (number: number) => number): number {
  let least = 0
  for (let number = 1; number <= most; number++) if (partOf(number) < partOf(least)) least = number
  return least
}

/** Lines between empty ones, of which the first is `start`. */
interface Row {
  readonly start: number
  cells: number
}

/** The rows of tables: cells with nothing between them but empty lines, and the rest of a cell on a line of its own. */
function tablesOf(lines: readonly WholeLine[]): Row[][] {
  const tables: Row[][] = []
  let isOpen = false
  for (const [start, { isCell, blanks, text }] of lines.entries()) {
    const rows = isOpen && (blanks === 0 || !TABLE_TITLE.test(text)) ? tables.at(-1) : undefined
    const row = rows?.at(-1)
    if (isCell && rows === undefined) tables.push([{ start, cells: 1 }])
    else if (isCell && blanks > 0) rows?.push({ start, cells: 1 })
    else if (isCell && row !== undefined) row.cells++
    isOpen = isCell || (isOpen && blanks === 0)
  }
  return tables
}

/** What is not parted over two lines: figures with their points, Latin words. */
const UNPARTED = /^[\w.,%％+-]+/
/** Characters of it are so many times as wide as high. */
const UNPARTED_WIDTH = 0.6
/** Marks keep up to so many characters together. */
const KEPT_TOGETHER = 3

/** Whether a line is the rest of the one before, in which no more would have fitted. */
function goesOn(written: string, before: SetLine | undefined, { isCell, blanks, text, size }: SetLine): boolean {
  if (before === undefined || isCell || blanks > 0 || !mayGoOn(withoutExtractionMarks(written), text)) return false
  if (endsSentence(before.text)) return before.room < size
  return before.room < (KEPT_TOGETHER + (UNPARTED.exec(text)?.[0].length ?? 0) * UNPARTED_WIDTH) * size
}

/** Of as many values as a hostile file may hold. */
const largestOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

/** How often each value occurs, within what coordinates are exact to. */
function countsOf(values: readonly number[]): [value: number, count: number][] {
  const counts = new Map<number, number>()
  for (const value of values) {
    const near = Math.round(value / EXACT) * EXACT
    counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  return [...counts]
}

const mostOf = (values: readonly number[]): number | undefined =>
  countsOf(values).reduce<[number | undefined, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [undefined, 0],
  )[0]

/** Where the lines of paragraphs begin. */
const leftmostOf = (lefts: readonly number[]): number | undefined =>
  countsOf(lefts)
    .flatMap(([left, count]) => (count >= FEWEST_PARAGRAPHS ? [left] : []))
    .sort((a, b) => a - b)[0]
