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
const centred = 0.2
/** A cell whose rows are too low for its text has at most so many lines. */
const mostLines = 4
/** From the baseline up to the middle of the type, in font sizes. */
const halfHeight = 0.35

interface TextLine {
  readonly y: number
  readonly size: number
  readonly words: Word[]
}

/** The levels of a grid that are drawn through a word. */
const levelsThrough = ({ levels }: Grid, { y, size }: Word): number[] =>
  levels.flatMap((at, index) => (at > y - size * typeHeight && at < y - size * belowType ? [index] : []))

/** Cells above and below the levels that are drawn through words. */
function crossedAreas(grid: Grid, words: readonly Word[]): Set<number> {
  const crossed = new Set<number>()
  for (const word of words) {
    if (isFigure(word.text)) continue
    const column = stretchOf(grid.edges, (word.left + word.right) / 2)
    if (column === undefined) continue
    for (const level of levelsThrough(grid, word)) {
      const [above, below] = [level - 1, level].map((row) =>
        row >= 0 && row < grid.levels.length - 1 ? grid.areaAt(row, column) : undefined,
      )
      if (above === below) continue
      if (above !== undefined) crossed.add(above)
      if (below !== undefined) crossed.add(below)
    }
  }
  return crossed
}

const columnOf = ({ edges }: Grid, { left, right }: Word): number | undefined => stretchOf(edges, (left + right) / 2)

/** Whether a line has a code or an amount, and words in another column: a row of its own below merged cells. */
function isRow(grid: Grid, { words }: TextLine): boolean {
  const figures = words.filter(({ text }) => isFigure(text))
  return figures.some((figure) =>
    words.some((word) => !isFigure(word.text) && columnOf(grid, word) !== columnOf(grid, figure)),
  )
}

/** Words line by line, in the order in which they are given; what begins again at the left is another line. */
function linesOf(grid: Grid, words: readonly Word[]): TextLine[] {
  const lines: TextLine[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const before = last?.words.at(-1)
    const isBeside =
      last !== undefined &&
      Math.abs(word.y - last.y) < last.size * sameLine &&
      (before === undefined || word.left > before.left)
    if (isBeside) last.words.push(word)
    else lines.push({ y: word.y, size: word.size, words: [word] })
  }
  return lines.flatMap((line) => {
    const own = line.words.filter(({ text }) => !isFigure(text))
    return own.length === 0 || isRow(grid, line) ? [] : [{ ...line, words: own }]
  })
}

/** The lines that stand one below the other in the middle of a cell, and beyond its borders. */
function linesAround(lines: readonly TextLine[], middle: number): readonly TextLine[] {
  for (let count = mostLines; count > 1; count--) {
    for (let first = 0; first + count <= lines.length; first++) {
      const run = lines.slice(first, first + count)
      const [top, bottom] = [run[0], run.at(-1)]
      if (top === undefined || bottom === undefined) continue
      const pitches = run.slice(1).map(({ y }, index) => (y - (run[index]?.y ?? 0)) / top.size)
      const even =
        pitches.every((pitch) => pitch > leastPitch && pitch < mostPitch) &&
        run.every(({ size }) => Math.abs(size - top.size) < top.size * sameSize)
      const away = (top.y + bottom.y) / 2 - top.size * halfHeight - middle
      if (even && Math.abs(away) < top.size * centred) return run
    }
  }
  return []
}

/** The cells to which words belong that stand beyond the borders of theirs: lines of a text in a row that is too low for it. */
export function overflowing(grid: Grid, words: readonly Word[]): ReadonlyMap<Word, number> {
  const homes = new Map<Word, number>()
  for (const index of crossedAreas(grid, words)) {
    const area = grid.areas[index]
    if (area === undefined) continue
    const [left, right] = [grid.edges[area.column] ?? 0, grid.edges[area.columnEnd] ?? 0]
    const [top, bottom] = [grid.levels[area.row] ?? 0, grid.levels[area.rowEnd] ?? 0]
    const inside = words.filter((word) => (word.left + word.right) / 2 > left && (word.left + word.right) / 2 < right)
    const middle = (top + bottom) / 2
    const drawn = linesAround(linesOf(grid, inside), middle)
    // lines of two cells lie upon each other; they are drawn cell by cell, or else line by line
    const run =
      drawn.length > 0
        ? drawn
        : linesAround(
            linesOf(
              grid,
              inside.toSorted((a, b) => a.y - b.y),
            ),
            middle,
          )
    const crosses = run.some((line) =>
      line.words.some((word) => levelsThrough(grid, word).some((level) => level === area.row || level === area.rowEnd)),
    )
    if (crosses) for (const line of run) for (const word of line.words) homes.set(word, index)
  }
  return homes
}
