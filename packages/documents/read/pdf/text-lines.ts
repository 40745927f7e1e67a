/** Lines of text in the cells of a column, and where they stand in them. */
import { isFigure } from './cell-text.ts'
import { type Grid, stretchOf } from './grid.ts'
import type { Word } from './page.ts'

/** Type reaches from its baseline up to this height, in font sizes; a line drawn within it is drawn through it. */
const typeHeight = 0.65
const belowType = 0.05
/** Words of one line stand within so many font sizes of each other, lines of one cell at these distances. */
const sameLine = 0.3
const leastPitch = 0.9
const mostPitch = 1.7
/** Lines of one text are of one size within this part of it. */
const sameSize = 0.1
/** Text stands in the middle of its cell within so many font sizes. */
export const centred = 0.2
/** A cell whose rows are too low for its text has at most so many lines. */
export const mostLines = 4
/** From the baseline up to the middle of the type, in font sizes. */
const halfHeight = 0.35

export interface TextLine {
  readonly y: number
  readonly size: number
  readonly words: Word[]
}

/** The levels of a grid that are drawn through a word. */
export const levelsThrough = ({ levels }: Grid, { y, size }: Word): number[] =>
  levels.flatMap((at, index) => (at > y - size * typeHeight && at < y - size * belowType ? [index] : []))

const columnOf = ({ edges }: Grid, { left, right }: Word): number | undefined => stretchOf(edges, (left + right) / 2)

/** Whether a line has a code or an amount, and words in another column: a row of its own below merged cells. */
function isRow(grid: Grid, { words }: TextLine): boolean {
  const figures = words.filter(({ text }) => isFigure(text))
  return figures.some((figure) =>
    words.some((word) => !isFigure(word.text) && columnOf(grid, word) !== columnOf(grid, figure)),
  )
}

/** Words line by line, in the order in which they are given; what begins before the end of the last word is another line. */
export function linesOf(grid: Grid, words: readonly Word[]): TextLine[] {
  const lines: TextLine[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const before = last?.words.at(-1)
    const isBeside =
      last !== undefined &&
      Math.abs(word.y - last.y) < last.size * sameLine &&
      (before === undefined || word.left > before.right - word.size * sameLine)
    if (isBeside) last.words.push(word)
    else lines.push({ y: word.y, size: word.size, words: [word] })
  }
  return lines.flatMap((line) => {
    const own = line.words.filter(({ text }) => !isFigure(text))
    return own.length === 0 || isRow(grid, line) ? [] : [{ ...line, words: own }]
  })
}

/** Whether lines of one size stand one below the other as those of a text do. */
export function areEven(run: readonly TextLine[]): boolean {
  const size = run[0]?.size ?? 0
  const pitches = run.slice(1).map(({ y }, index) => (y - (run[index]?.y ?? 0)) / size)
  return (
    pitches.every((pitch) => pitch > leastPitch && pitch < mostPitch) &&
    run.every((line) => Math.abs(line.size - size) < size * sameSize)
  )
}

/** How far below the middle of a cell the middle of its lines stands. */
export const awayFrom = (middle: number, run: readonly TextLine[]): number =>
  ((run[0]?.y ?? 0) + (run.at(-1)?.y ?? 0)) / 2 - (run[0]?.size ?? 0) * halfHeight - middle
