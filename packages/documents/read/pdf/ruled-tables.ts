import { cellText, isFigure } from './cell-text.ts'
import { withoutCrowdedRows } from './crowded-rows.ts'
import { distinct, type Grid, stretchOf, toGrid } from './grid.ts'
import { linesBelow } from './lines-below.ts'
import { withOrdinalRows } from './ordinal-rows.ts'
import { overflowing } from './overflowing-lines.ts'
import type { DraftTable, Page, Rules, Word } from './page.ts'
import { frames, mergeRules, touchOf } from './rules.ts'

export interface FoundTables {
  readonly tables: readonly DraftTable[]
  /** The words that stand in no table. */
  readonly words: readonly Word[]
  /** The lines that frame no table. */
  readonly loose: Rules
}

/** The middle of a word, by which it is given to a cell. */
const middle = (word: Word): { x: number; y: number } => ({
  x: (word.left + word.right) / 2,
  y: word.y - word.size * 0.35,
})

/** The index of the area of a grid in which a word stands. */
function areaOf(grid: Grid, word: Word): number | undefined {
  const { x, y } = middle(word)
  const column = stretchOf(grid.edges, x)
  const row = stretchOf(grid.levels, y)
  return column === undefined || row === undefined ? undefined : grid.areaAt(row, column)
}

/** The area in which a text begins that goes on over a line into a cell with a figure of its own; undefined for others. */
function beginningOf(grid: Grid, word: Word, words: readonly Word[]): number | undefined {
  if (!/\p{Script=Han}/u.test(word.text)) return undefined
  const { x, y } = middle(word)
  const [column, row] = [stretchOf(grid.edges, x), stretchOf(grid.levels, y)]
  const begin = stretchOf(grid.edges, word.left + word.size)
  if (column === undefined || row === undefined || begin === undefined || begin === column) return undefined
  const [home, over] = [grid.areaAt(row, begin), grid.areaAt(row, column)]
  const isOver = (other: Word): boolean =>
    isFigure(other.text) && Math.abs(other.y - word.y) < word.size && areaOf(grid, other) === over
  return home !== over && words.some(isOver) ? home : undefined
}

/** Type that is larger than its cell, in parts of the height of it, is a watermark (水印) across the table, and left out. */
const largest = 1.5
/** So is type that is larger than other type in its cell by this factor. */
const outsized = 2

function fits({ areas, levels }: Grid, index: number, word: Word): boolean {
  const area = areas[index]
  return area === undefined || word.size <= ((levels[area.rowEnd] ?? 0) - (levels[area.row] ?? 0)) * largest
}

/** The words of a cell without those of a watermark across it. */
function withoutWatermark(words: readonly Word[]): readonly Word[] {
  const least = words.reduce((size, word) => Math.min(size, word.size), Infinity)
  return words.some(({ size }) => size > least * outsized)
    ? words.filter(({ size }) => size <= least * outsized)
    : words
}

/** The number of the page on which a cell that begins at `x` stands. */
const pageAt = ({ number, sheets = [] }: Page, x: number): number =>
  sheets.findLast(({ left }) => left <= x)?.page ?? number

function toTable(grid: Grid, contents: readonly (readonly Word[])[], page: Page): DraftTable {
  const cells = grid.areas.map((area, index) => ({
    row: area.row,
    column: area.column,
    rowSpan: area.rowEnd - area.row,
    columnSpan: area.columnEnd - area.column,
    page: pageAt(page, grid.edges[area.column] ?? 0),
    ...cellText(withoutWatermark(contents[index] ?? []), page.number, {
      left: grid.edges[area.column] ?? 0,
      right: grid.edges[area.columnEnd] ?? 0,
    }),
  }))
  const [top, bottom] = [grid.levels[0] ?? 0, grid.levels.at(-1) ?? 0]
  const table = { page: page.number, top, bottom, edges: grid.edges, rows: grid.levels.length - 1, cells }
  return withoutCrowdedRows(table, contents)
}

/** The two sides of a table (收入 and 支出) may have a blank column between them, at most so wide, in parts of `near`. */
const blankColumn = 10

interface Bounds {
  readonly left: number
  readonly right: number
  readonly levels: readonly number[]
}

const boundsOf = ({ horizontal }: Rules, near: number): Bounds => ({
  left: horizontal.reduce((least, { from }) => Math.min(least, from), Infinity),
  right: horizontal.reduce((most, { to }) => Math.max(most, to), -Infinity),
  levels: distinct(
    horizontal.map(({ at }) => at),
    near,
  ),
})

const sameLevels = (one: readonly number[], other: readonly number[], near: number): boolean =>
  one.length === other.length && one.every((at, index) => Math.abs(at - (other[index] ?? 0)) <= near)

/** The frames, those side by side with the same rows as one. */
function withBeside(all: readonly Rules[], near: number): Rules[] {
  const joined: { frame: Rules; bounds: Bounds }[] = []
  const framed = all.map((frame) => ({ frame, bounds: boundsOf(frame, near) }))
  for (const { frame, bounds } of framed.toSorted((a, b) => a.bounds.left - b.bounds.left)) {
    const before = joined.find(
      (one) =>
        bounds.left > one.bounds.right &&
        bounds.left - one.bounds.right < near * blankColumn &&
        sameLevels(one.bounds.levels, bounds.levels, near),
    )
    if (before === undefined) joined.push({ frame, bounds })
    else {
      before.frame = {
        horizontal: [...before.frame.horizontal, ...frame.horizontal],
        vertical: [...before.frame.vertical, ...frame.vertical],
      }
      before.bounds = { ...before.bounds, right: bounds.right }
    }
  }
  return joined.map(({ frame }) => frame)
}

/** Tables whose cells are framed by lines. Frames with text in fewer than two cells are drawings. */
export function ruledTables(page: Page): FoundTables {
  const near = touchOf(page.words)
  const rules = mergeRules(page.rules, near)
  if (rules === undefined) return { tables: [], words: page.words, loose: { horizontal: [], vertical: [] } }
  const found = withOrdinalRows(withBeside(frames(rules, near), near), page.words, page.number).map((frame) => ({
    frame,
    grid: toGrid(frame, near),
  }))
  const inferred = new Set(
    found.flatMap(({ frame, grid }) => (frame.vertical.some((rule) => rule.inferred) ? grid : [])),
  )
  const grids = found.flatMap(({ grid }) => grid ?? [])
  // Small grids first, so that a table within a frame around it gets its words.
  const bySize = grids.toSorted((a, b) => extent(a) - extent(b))
  const tables: DraftTable[] = []
  let words = page.words
  for (const grid of bySize) {
    const contents = grid.areas.map((): Word[] => [])
    const outside: Word[] = []
    const homes = new Map([...linesBelow(grid, words), ...overflowing(grid, words)])
    for (const word of words) {
      const area = homes.get(word) ?? beginningOf(grid, word, words) ?? areaOf(grid, word)
      if (area === undefined) outside.push(word)
      else if (fits(grid, area, word)) contents[area]?.push(word)
    }
    if (contents.filter((content) => content.length > 0).length < 2) continue
    const table = toTable(grid, contents, page)
    tables.push(inferred.has(grid) ? { ...table, inferred: true } : table)
    words = outside
  }
  const framing = new Set(found.flatMap(({ frame, grid }) => (grid === undefined ? [] : frame.horizontal)))
  const loose = { horizontal: rules.horizontal.filter((rule) => !framing.has(rule)), vertical: [] }
  return { tables, words, loose }
}

const extent = ({ edges, levels }: Grid): number =>
  ((edges.at(-1) ?? 0) - (edges[0] ?? 0)) * ((levels.at(-1) ?? 0) - (levels[0] ?? 0))
