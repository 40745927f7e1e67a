import { type Grid, stretchOf } from './grid.ts'
import type { Word } from './page.ts'

/** The line below a full one has room for less than a character more, in font sizes. */
const room = 1.2
/** Lines of one text stand at this distance at most, begin and are set alike within this part of the font size. */
const mostPitch = 1.7
const alike = 0.15

const isAlike = (one: number, other: number, size: number): boolean => Math.abs(one - other) < size * alike

const centreOf = ({ left, right }: Word): number => (left + right) / 2

/** Whether a word is the line below another, which had no more room before the right side of its cell. */
function isNextLine(word: Word, above: Word, right: number): boolean {
  const { size, font } = above
  return (
    word.font === font &&
    isAlike(word.size, size, size) &&
    (isAlike(word.left, above.left, size) || isAlike(centreOf(word), centreOf(above), size)) &&
    word.right < right &&
    word.y > above.y &&
    word.y - above.y < size * mostPitch &&
    right - above.right < size * room
  )
}

/** The words below the last row that go on a text in it, by its area: a page break leaves a merged cell less room than it fills. */
export function linesBelow(grid: Grid, words: readonly Word[]): ReadonlyMap<Word, number> {
  const homes = new Map<Word, number>()
  const [rows, bottom] = [grid.levels.length - 1, grid.levels.at(-1) ?? 0]
  const columnOf = (word: Word): number | undefined => stretchOf(grid.edges, centreOf(word))
  const last = words.filter(({ y }) => y < bottom && y > (grid.levels[rows - 1] ?? 0))
  for (const word of words.filter(({ y }) => y > bottom).toSorted((a, b) => a.y - b.y)) {
    const column = columnOf(word)
    const home = column === undefined ? undefined : grid.areaAt(rows - 1, column)
    const right = grid.edges[grid.areas[home ?? -1]?.columnEnd ?? -1]
    if (home === undefined || right === undefined) continue
    const above = [...last, ...homes.keys()].some(
      (other) => columnOf(other) === column && isNextLine(word, other, right),
    )
    if (above) homes.set(word, home)
  }
  return homes
}
