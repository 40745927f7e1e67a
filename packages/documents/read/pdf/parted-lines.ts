/** The lines of a column whose rows are too low for their texts: each line in the one row in the middle of which its text stands. */
import { type Grid, stretchOf } from './grid.ts'
import type { Word } from './page.ts'
import { areEven, awayFrom, centred, levelsThrough, linesOf, mostLines, type TextLine } from './text-lines.ts'

/** Lines that are the text of a cell. */
interface Text {
  readonly lines: readonly TextLine[]
  readonly area: number
  /** How far from the middle of the cell they stand; of a line within its cell, which may stand anywhere in it, nothing. */
  readonly away: number
}

/** The best way to part the lines up to one into texts: in as many as possible, as near to the middles of their cells. */
interface Parting {
  readonly count: number
  readonly away: number
  readonly last?: { readonly text: Text; readonly before: Parting }
}

/** The area of each word of a column; undefined where its lines cannot be parted so that each cell has its own. */
export function partedLines(grid: Grid, column: number, words: readonly Word[]): ReadonlyMap<Word, number> | undefined {
  const inside = words.filter(({ left, right }) => stretchOf(grid.edges, (left + right) / 2) === column)
  const areas = [...new Set(grid.levels.slice(1).map((_, row) => grid.areaAt(row, column)))]
  const isIn = ({ y, size }: Word): boolean => y > (grid.levels[0] ?? 0) && y - size < (grid.levels.at(-1) ?? 0)
  const texts = partingOf(linesOf(grid, inside.filter(isIn)), (run) => textOf(grid, column, areas, run))
  if (texts === undefined) return undefined
  const moved = texts.filter(({ lines }) => lines.some((line) => crosses(grid, line)))
  const isShared = ({ area }: Text): boolean => texts.filter((text) => text.area === area).length > 1
  if (moved.some(isShared)) return undefined
  return new Map(
    moved.flatMap(({ lines, area }) => lines.flatMap((line) => line.words.map((word) => [word, area] as const))),
  )
}

const crosses = (grid: Grid, { words }: TextLine): boolean => words.some((word) => levelsThrough(grid, word).length > 0)

/** The cell of which lines are the text; undefined where there is none. */
function textOf(grid: Grid, column: number, areas: readonly number[], run: readonly TextLine[]): Text | undefined {
  const [first, ...more] = run
  if (first === undefined || !areEven(run)) return undefined
  if (more.length === 0 && !crosses(grid, first)) {
    const row = stretchOf(grid.levels, first.y - first.size / 2)
    return row === undefined ? undefined : { lines: run, area: grid.areaAt(row, column), away: 0 }
  }
  const found = areas.map((area): Text => {
    const { row = 0, rowEnd = 0 } = grid.areas[area] ?? {}
    const middle = ((grid.levels[row] ?? 0) + (grid.levels[rowEnd] ?? 0)) / 2
    return { lines: run, area, away: Math.abs(awayFrom(middle, run)) }
  })
  const nearest = found.reduce<Text | undefined>(
    (best, one) => (best === undefined || one.away < best.away ? one : best),
    undefined,
  )
  return nearest !== undefined && nearest.away < first.size * centred ? nearest : undefined
}

/** Lines in the order in which they are drawn, parted into texts that follow each other; undefined where one is part of none. */
function partingOf(
  lines: readonly TextLine[],
  textOfRun: (run: readonly TextLine[]) => Text | undefined,
): readonly Text[] | undefined {
  const best: (Parting | undefined)[] = [{ count: 0, away: 0 }]
  for (let end = 1; end <= lines.length; end++) {
    let found: Parting | undefined
    for (let count = 1; count <= Math.min(mostLines, end); count++) {
      const before = best[end - count]
      const text = before === undefined ? undefined : textOfRun(lines.slice(end - count, end))
      if (before === undefined || text === undefined) continue
      const parting = { count: before.count + 1, away: before.away + text.away ** 2, last: { text, before } }
      if (found === undefined || isBetter(parting, found)) found = parting
    }
    best.push(found)
  }
  const texts: Text[] = []
  for (let { last } = best.at(-1) ?? { count: 0, away: 0 }; last !== undefined; { last } = last.before)
    texts.push(last.text)
  return best.at(-1) === undefined ? undefined : texts
}

const isBetter = (one: Parting, other: Parting): boolean =>
  one.count > other.count || (one.count === other.count && one.away < other.away)
