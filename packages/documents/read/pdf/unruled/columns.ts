import { CODE } from '../characters.ts'
import type { Column } from '../page.ts'
import type { Entry } from './entries.ts'

/** Sides of entries within so many points are one. */
const sameSide = 1.5
/** Entries of neighbouring columns may touch, and seem to overlap by so many points. */
const touching = 0.8

type Extent = Pick<Entry, 'left' | 'right'>

/** A heading directly over a column; where it is known whether it numbers figures or stands over words (栏次), that too. */
export type Leaf = Extent & Partial<Pick<Entry, 'figure'>>

const overlaps = (column: Column, { left, right }: Extent): boolean => left < column.right && right > column.left

/** How far an entry stands from a column. */
const distance = ({ left, right }: Column, entry: Extent): number => Math.max(left - entry.right, entry.left - right, 0)

/** The column in which an entry stands: the one that it overlaps most, else the nearest. */
export function columnAt(columns: readonly Column[], entry: Extent): number {
  let best = 0
  let most = -Infinity
  for (const [index, column] of columns.entries()) {
    const shared = Math.min(column.right, entry.right) - Math.max(column.left, entry.left)
    const closeness = shared > 0 ? shared : -distance(column, entry)
    if (closeness > most) {
      best = index
      most = closeness
    }
  }
  return best
}

/** A total may be labelled in the middle of another column than that of the names. */
const TOTAL = /^[合总]\s*计$/

/** Columns of figures, each where figures stand one above the other; and one of words in each space between them. */
export function columnsOf(body: readonly (readonly Entry[])[]): Column[] {
  const entries = body.flat()
  const figures = figureColumns(entries.filter(({ figure }) => figure))
  const words = new Map<number, Column>()
  const isTotal = ({ text }: Entry): boolean => TOTAL.test(text)
  const names = entries.some((entry) => !entry.figure && !isTotal(entry))
    ? entries.filter((one) => !isTotal(one))
    : entries
  for (const entry of names) {
    if (entry.figure || figures.some((column) => isWithin(column, entry))) continue
    const gap = figures.filter((column) => (column.left + column.right) / 2 < (entry.left + entry.right) / 2).length
    const known = words.get(gap)
    // a label over several columns says nothing of one
    if (figures.some((column) => overlaps(column, entry))) continue
    if (known === undefined) words.set(gap, { left: entry.left, right: entry.right, figures: false })
    else {
      known.left = Math.min(known.left, entry.left)
      known.right = Math.max(known.right, entry.right)
    }
  }
  return [...figures, ...words.values()].sort((a, b) => a.left + a.right - b.left - b.right)
}

function figureColumns(entries: readonly Entry[]): Column[] {
  const columns: { left: number; right: number; readonly entries: Entry[] }[] = []
  for (const entry of entries.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && entry.left < last.right - touching) {
      last.right = Math.max(last.right, entry.right)
      last.entries.push(entry)
    } else columns.push({ left: entry.left, right: entry.right, entries: [entry] })
  }
  return withMarks(columns).map(({ left, right, entries: own }) => ({
    left,
    right,
    figures: !areSetLeft(own, left, right),
  }))
}

interface Grouped {
  readonly left: number
  readonly right: number
  readonly entries: readonly Entry[]
}

const NOTHING = /^[-—–－]+$/

/** The columns with marks for none that stand a little beside the figures of theirs, as those keep room for a parenthesis. */
function withMarks(columns: readonly Grouped[]): Grouped[] {
  const result: Grouped[] = []
  for (const column of columns) {
    const last = result.at(-1)
    if (last !== undefined && areOne(last, column))
      result.splice(-1, 1, { left: last.left, right: column.right, entries: [...last.entries, ...column.entries] })
    else result.push(column)
  }
  return result
}

/** Whether one of two columns holds marks alone, close to figures and never beside one. */
function areOne(one: Grouped, next: Grouped): boolean {
  const [before, after] = [one, next].map(({ entries }) => entries.every(({ text }) => NOTHING.test(text)))
  const size = next.entries[0]?.size ?? 0
  if (before === after || next.left - one.right > size / 2) return false
  const rows = new Set(one.entries.map(({ y }) => y))
  return !next.entries.some(({ y }) => rows.has(y))
}

/** Codes of different length begin at one place, figures end at one; of one length they are codes by their digits. */
const areSetLeft = (entries: readonly Entry[], left: number, right: number): boolean =>
  entries.every((entry) => entry.left - left < sameSide) &&
  (entries.some((entry) => right - entry.right > sameSide) || entries.every(({ text }) => CODE.test(text)))

/** A word in the middle of a column of figures, such as 合计 in that of the codes. */
const isWithin = ({ left, right }: Column, entry: Entry): boolean => {
  const middle = (entry.left + entry.right) / 2
  return middle > left && middle < right
}

/** Room behind figures at the right of their cell, in points. */
const cellMargin = 6

/**
 * The columns with what their headings tell: how wide they are, and which are blank all the way down. `leaves` are the
 * headings directly over columns. Figures stand at the right of their cell, so a heading between two columns of
 * figures belongs to the one at its right.
 */
export function withHeadings(columns: readonly Column[], leaves: readonly Leaf[]): Column[] {
  const all = columns.map((column) => ({ ...column }))
  const named = new Set(all.filter((column) => leaves.some((leaf) => overlaps(column, leaf))))
  const blank: Column[] = []
  for (const leaf of leaves.toSorted((a, b) => b.left - a.left)) {
    const own = all.filter((column) => overlaps(column, leaf))
    const [only] = own
    if (only !== undefined) {
      if (own.length === 1) widen(only, leaf)
      continue
    }
    const middle = (leaf.left + leaf.right) / 2
    const after = all.find((column) => column.left > middle)
    const before = all.findLast((column) => column.right < middle)
    const [figures, words] = [
      after?.figures === true ? after : undefined,
      before?.figures === false ? before : undefined,
    ]
    const owner = (leaf.figure === false ? [words, figures] : [figures, words]).find(
      (column) => column !== undefined && !named.has(column),
    )
    if (owner === undefined) blank.push({ left: leaf.left, right: leaf.right, figures: true, blank: true })
    else {
      named.add(owner)
      widen(owner, leaf)
    }
  }
  return [...all, ...blank].sort((a, b) => a.left + a.right - b.left - b.right)
}

function widen(column: Column, { left, right }: Extent): void {
  column.left = Math.min(column.left, left)
  if (!column.figures) column.right = Math.max(column.right, right)
}

/** Column lines: close behind figures, in the middle behind words. Headings stand in the middle of blank columns and of the first. */
export function edgesOf(columns: readonly Column[], leaves: readonly Extent[]): number[] {
  const edges = [(columns.at(-1)?.right ?? 0) + cellMargin]
  for (let index = columns.length - 1; index > 0; index--) {
    const [before, column] = [columns[index - 1], columns[index]]
    if (before !== undefined && column !== undefined) edges.unshift(edgeBetween(before, column, leaves, edges[0] ?? 0))
  }
  const [first] = columns
  if (first === undefined) return edges
  return [Math.min(first.left, mirrored(first, leaves, edges[0] ?? 0) ?? first.left), ...edges]
}

function edgeBetween(before: Column, column: Column, leaves: readonly Extent[], next: number): number {
  const half = (column.left - before.right) / 2
  if (before.blank === true) return mirrored(column, leaves, next) ?? before.right + half
  return before.right + (before.figures ? Math.min(half, cellMargin) : half)
}

/** The left side of a column whose heading stands in its middle. */
function mirrored(column: Column, leaves: readonly Extent[], right: number): number | undefined {
  const leaf = leaves.find((one) => overlaps(column, one))
  return leaf === undefined ? undefined : leaf.left + leaf.right - right
}
