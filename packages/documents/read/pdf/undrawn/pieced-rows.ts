import { distinct } from '../grid.ts'
import type { Line, Rule } from '../page.ts'

/** A line between rows that is drawn cell by cell. */
export interface Level {
  readonly at: number
  readonly from: number
  readonly to: number
  /** Where its pieces end, its own ends included. */
  readonly ends: readonly number[]
  /** Merged cells leave some out. */
  readonly pieces: readonly Rule[]
}

/** What stands between two lines of a table. */
export interface Band {
  readonly top: number
  readonly bottom: number
  /** The line below it, which is not drawn where cells reach further down. */
  readonly floor: readonly Rule[]
  /** What stands in it, line by line. */
  readonly lines: readonly (readonly Line[])[]
}

/** Lines whose heights differ by so many points are one. */
const sameHeight = 1
/** Ends of pieces are at one place within so many points. */
const samePlace = 1.5
/** Shorter pieces are dashes, in points. */
const shortest = 6

/** The lines between rows of a page, from top to bottom. */
export function levelsOf(horizontal: readonly Rule[]): Level[] {
  const pieces = horizontal.filter(({ from, to }) => to - from >= shortest).toSorted((a, b) => a.at - b.at)
  const heights: Rule[][] = []
  for (const piece of pieces) {
    const [first] = heights.at(-1) ?? []
    if (first !== undefined && piece.at - first.at <= sameHeight) heights.at(-1)?.push(piece)
    else heights.push([piece])
  }
  return heights.map(toLevel)
}

/** The line of pieces on one height. */
function toLevel(pieces: readonly Rule[]): Level {
  const ends = distinct(
    pieces.flatMap(({ from, to }) => [from, to]),
    samePlace,
  )
  return { at: pieces[0]?.at ?? 0, from: ends[0] ?? 0, to: ends.at(-1) ?? 0, ends, pieces }
}

const isAmong = (ends: readonly number[], x: number): boolean => ends.some((end) => Math.abs(end - x) <= samePlace)

/** Whether all of some places are among others. */
export const areAmong = (some: readonly number[], others: readonly number[]): boolean =>
  some.every((x) => isAmong(others, x))
