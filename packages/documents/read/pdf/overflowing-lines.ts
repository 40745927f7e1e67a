import { isFigure } from './cell-text.ts'
import { type Grid, stretchOf } from './grid.ts'
import type { Word } from './page.ts'
import { partedLines } from './parted-lines.ts'
import { areEven, awayFrom, centred, levelsThrough, linesOf, mostLines, type TextLine } from './text-lines.ts'

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

/** The lines that stand one below the other in the middle of a cell, and beyond its borders. */
function linesAround(lines: readonly TextLine[], middle: number): readonly TextLine[] {
  for (let count = mostLines; count > 1; count--) {
    for (let first = 0; first + count <= lines.length; first++) {
      const run = lines.slice(first, first + count)
      const top = run[0]
      if (top === undefined) continue
      if (areEven(run) && Math.abs(awayFrom(middle, run)) < top.size * centred) return run
    }
  }
  return []
}

/** The cells to which words belong that stand beyond the borders of theirs: lines of a text in a row that is too low for it. */
export function overflowing(grid: Grid, words: readonly Word[]): ReadonlyMap<Word, number> {
  const homes = new Map<Word, number>()
  const crossed = crossedAreas(grid, words)
  const parted = new Map(
    [...new Set([...crossed].map((index) => grid.areas[index]?.column ?? 0))].map((column) => [
      column,
      partedLines(grid, column, words),
    ]),
  )
  for (const lines of parted.values()) for (const [word, index] of lines ?? []) homes.set(word, index)
  for (const index of crossed) {
    const area = grid.areas[index]
    if (area === undefined || parted.get(area.column) !== undefined) continue
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
