/** Where on the pages tables without any lines may stand. */
import type { Line, Page } from '../page.ts'
import { isCaption } from '../unruled/stretches.ts'
import { fragmentsOf } from './fragments.ts'

/** Lines that follow each other on a page, each as what stands apart in it. */
export interface Region {
  readonly page: Page
  readonly lines: readonly (readonly Line[])[]
  /** Nothing stands above or below it on its page. */
  readonly first: boolean
  readonly last: boolean
}

/** Type of one table has one size within this part, and its lines are so many font sizes apart at most. */
const sameSize = 0.12
const widestPitch = 5.5
/** A line of text reaches over this part of the page's text from its left side; the side is hit within so many font sizes. */
const fullWidth = 0.62
const sideRoom = 2.5
/** Two lines of one cell are so near, in font sizes. */
const cellPitch = 1.8

/** The regions of a page that hold lines of several entries. */
export function regionsOf(lines: readonly Line[], page: Page): Region[] {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const isText = (line: Line, fragments: readonly Line[]): boolean =>
    fragments.length === 1 &&
    line.left - left < sideRoom * line.size &&
    line.right - line.left > (right - left) * fullWidth
  const runs: { start: number; end: number; lines: (readonly Line[])[] }[] = []
  let previous: Line | undefined
  for (const [index, line] of lines.entries()) {
    const fragments = fragmentsOf(line)
    if (isCaption(line) || isText(line, fragments)) {
      previous = undefined
      continue
    }
    const goesOn =
      previous !== undefined &&
      Math.abs(line.size - previous.size) <= previous.size * sameSize &&
      line.y - previous.y <= widestPitch * line.size
    const run = runs.at(-1)
    if (goesOn && run !== undefined) {
      run.lines.push(fragments)
      run.end = index
    } else runs.push({ start: index, end: index, lines: [fragments] })
    previous = line
  }
  return runs.flatMap(({ start, end, lines: own }) => {
    const first = start === 0
    const last = end === lines.length - 1
    const kept = trimmed(own, first, last)
    return kept.length === 0 ? [] : [{ page, lines: kept, first, last }]
  })
}

/** The lines without those at either end that stand alone at the left side, but for the end of the last row. */
function trimmed(lines: readonly (readonly Line[])[], first: boolean, last: boolean): readonly (readonly Line[])[] {
  const isSeveral = (line: readonly Line[]): boolean => line.length > 1
  const left = Math.min(...lines.filter(isSeveral).map(([one]) => one?.left ?? Infinity))
  if (left === Infinity) return first || last ? lines : []
  const isLone = (line: readonly Line[]): boolean => {
    const [one] = line
    return line.length === 1 && one !== undefined && one.left < left + one.size
  }
  let start = 0
  while (!first && isLone(lines[start] ?? []) && !isBeside(lines, start)) start++
  const several = lines.findLastIndex(isSeveral)
  let end = several + 1
  while (end < lines.length && (last || isEnd(lines, end))) end++
  return lines.slice(start, end)
}

/** Whether a line that stands alone is the first of a cell beside others in whose middle the next line stands. */
function isBeside(lines: readonly (readonly Line[])[], at: number): boolean {
  const [[line], [next]] = [lines[at] ?? [], lines[at + 1] ?? []]
  return line !== undefined && next !== undefined && next.y - line.y < line.size
}

/** Whether a line that stands alone is close below one that begins where it does. */
function isEnd(lines: readonly (readonly Line[])[], at: number): boolean {
  const [line] = lines[at] ?? []
  if (line === undefined) return false
  return lines
    .slice(Math.max(0, at - 2), at)
    .flat()
    .some((above) => line.y - above.y < cellPitch * line.size && Math.abs(above.left - line.left) < 1)
}

/** Regions that follow each other over page breaks, with nothing between them. */
export function stretchesOver(pages: readonly (readonly Region[])[]): Region[][] {
  const stretches: Region[][] = []
  let open: Region | undefined
  for (const regions of pages) {
    for (const [index, region] of regions.entries()) {
      const goesOn = index === 0 && region.first && open?.last === true && open.page.number === region.page.number - 1
      const stretch = stretches.at(-1)
      if (goesOn && stretch !== undefined) stretch.push(region)
      else stretches.push([region])
      open = region
    }
  }
  return stretches
}
