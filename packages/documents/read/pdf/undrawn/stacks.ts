/** Tables by the lines between their rows, and what stands between those. */
import { distinct } from '../grid.ts'
import type { Line } from '../page.ts'
import { isCaption } from '../unruled/stretches.ts'
import { fragmentsOf } from './fragments.ts'
import { areAmong, type Band, type Level } from './pieced-rows.ts'

export interface Stack {
  readonly levels: readonly Level[]
  readonly edges: readonly number[]
}

/** Ends of lines are at one place within so many points. */
const samePlace = 2
/** Text reaches over the side of its table by so many points at most. */
const over = 1
/** The first row stands this near above the line below it, and its lines to each other, in font sizes. */
const firstPitch = 1.9
/** Type of one table has one size within this part. */
const sameSize = 0.15
/** Type reaches so far above its baseline, in font sizes. */
const ascent = 0.9

/** Lines between rows, table by table. */
export function stacksOf(levels: readonly Level[], lines: readonly Line[]): Stack[] {
  const captions = lines.filter(isCaption).map(({ y }) => y)
  const runs: Level[][] = []
  for (const level of levels) {
    const last = runs.at(-1)?.at(-1)
    const isParted = last === undefined || captions.some((y) => y > last.at && y < level.at)
    if (isParted) runs.push([level])
    else runs.at(-1)?.push(level)
  }
  return runs.flatMap(tablesIn)
}

/** The tables among lines with no caption between them: around the line with the most columns those that have no others. */
function tablesIn(run: readonly Level[]): Stack[] {
  const most = Math.max(...run.map(({ ends }) => ends.length))
  if (most < 3) return []
  const middle = run.findIndex(({ ends }) => ends.length === most)
  let [edges, from, to] = [run[middle]?.ends ?? [], middle, middle + 1]
  const joins = (level: Level | undefined): boolean => {
    if (level === undefined || !(areAmong(level.ends, edges) || areAmong(edges, level.ends))) return false
    edges = distinct([...edges, ...level.ends], samePlace)
    return true
  }
  while (joins(run[from - 1])) from--
  while (joins(run[to])) to++
  return [...tablesIn(run.slice(0, from)), { levels: run.slice(from, to), edges }, ...tablesIn(run.slice(to))]
}

/** What stands between the lines of a table, the first row above them included. */
export function bandsOf({ levels, edges }: Stack, lines: readonly Line[]): Band[] {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const inside = lines.flatMap((line) => {
    const own = fragmentsOf(line).filter((fragment) => fragment.left > left - over && fragment.right < right + over)
    return own.length === 0 ? [] : [own]
  })
  const between = (top: number, { at: bottom, pieces }: Level): Band => ({
    top,
    bottom,
    floor: pieces,
    lines: inside.filter(([first]) => first !== undefined && first.y > top && first.y < bottom),
  })
  const bands = levels.slice(1).map((level, index) => between(levels[index]?.at ?? 0, level))
  const first = levels[0] === undefined ? undefined : firstRow(levels[0], inside, bands)
  return [...(first === undefined ? [] : [first]), ...bands]
}

/** The row above the first line of a table that has none over it. */
function firstRow(
  { at: bottom, pieces }: Level,
  lines: readonly (readonly Line[])[],
  bands: readonly Band[],
): Band | undefined {
  const size = bands.flatMap((band) => band.lines.flat())[0]?.size
  const own: (readonly Line[])[] = []
  let below = bottom
  for (const line of lines.toReversed()) {
    const [first] = line
    if (first === undefined || first.y > bottom) continue
    const isSame = size === undefined || Math.abs(first.size - size) <= size * sameSize
    if (!isSame || below - first.y > firstPitch * first.size || line.some(isCaption)) break
    own.unshift(line)
    below = first.y
  }
  const [top] = own[0] ?? []
  return top === undefined ? undefined : { top: top.y - top.size * ascent, bottom, floor: pieces, lines: own }
}
