/** Columns by the gaps that no text of one column crosses. */
import type { Line } from '../page.ts'
import { inkOf } from './fragments.ts'

export interface TextColumns {
  readonly edges: readonly number[]
  /** The columns that each text covers, ends included. */
  readonly rangeOf: ReadonlyMap<Line, readonly [number, number]>
}

interface Extent {
  left: number
  right: number
}

interface Column extends Extent {
  readonly own: Line[]
}

/** Text crosses a gap where it reaches so many points over both its sides. */
const over = 1
/** Text of a cell begins so many points behind its side, at most. */
const cellMargin = 2
/** Sides within so many points are one. */
const sameSide = 0.8
/** A heading is in the middle of the columns below it within so many points. */
const centred = 4

/** The columns in which texts stand, line by line; `headed` of the lines are headings. */
export function textColumns(lines: readonly (readonly Line[])[], headed: number): TextColumns | undefined {
  const gaps = gapsIn(lines)
  const fragments = lines.flat()
  const isOver = (fragment: Line): boolean => {
    const { left, right } = inkOf(fragment)
    return gaps.some((gap) => left < gap.left - over && right > gap.right + over)
  }
  const columns = withoutSpans(joined(fragments.filter((fragment) => !isOver(fragment))), lines.slice(0, headed))
  if (columns.length < 2) return undefined
  const edges = edgesOf(columns)
  const rangeOf = new Map(
    fragments.map((fragment) => {
      const { left, right } = inkOf(fragment)
      const touched = columns.flatMap((column, index) =>
        Math.min(right, column.right) - Math.max(left, column.left) > over ? [index] : [],
      )
      const middle = (left + right) / 2
      const nearest = edges.findLastIndex((edge) => edge <= middle)
      const [from, to] = [touched[0] ?? nearest, touched.at(-1) ?? nearest]
      return [
        fragment,
        [Math.max(0, Math.min(from, columns.length - 1)), Math.max(0, Math.min(to, columns.length - 1))],
      ] as const
    }),
  )
  return { edges, rangeOf }
}

/** The gaps between texts of one line, each once. */
function gapsIn(lines: readonly (readonly Line[])[]): Extent[] {
  const gaps = new Map<string, Extent>()
  for (const line of lines) {
    for (const [index, next] of line.slice(1).entries()) {
      const gap = { left: inkOf(line[index] ?? next).right, right: inkOf(next).left }
      gaps.set(`${Math.round(gap.left)} ${Math.round(gap.right)}`, gap)
    }
  }
  return [...gaps.values()]
}

/** Texts that stand one above the other, as columns. */
function joined(fragments: readonly Line[]): Column[] {
  const columns: Column[] = []
  for (const fragment of fragments.toSorted((a, b) => a.left - b.left)) {
    const { left, right } = inkOf(fragment)
    const last = columns.at(-1)
    if (last !== undefined && left < last.right - sameSide) {
      last.right = Math.max(last.right, right)
      last.own.push(fragment)
    } else columns.push({ left, right, own: [fragment] })
  }
  return columns
}

/** The columns without headings over several that stand between two of those. */
function withoutSpans(columns: readonly Column[], header: readonly (readonly Line[])[]): Column[] {
  const headings = new Set(header.flat())
  return columns.filter((column, index) => {
    const [before, after] = [columns[index - 1], columns[index + 1]]
    if (before === undefined || after === undefined || !column.own.every((one) => headings.has(one))) return true
    const lowest = Math.max(...column.own.map(({ y }) => y))
    const isBelow = (other: Column): boolean =>
      other.own.some((one) => headings.has(one) && one.y > lowest + one.size * 0.8)
    if (!isBelow(before) || !isBelow(after)) return true
    const middle = (column.left + column.right) / 2
    return !columns
      .slice(0, index)
      .some((start) =>
        columns.slice(index + 1).some((end) => Math.abs((start.left + end.right) / 2 - middle) < centred),
      )
  })
}

/** The column lines: before texts that begin at one place, else in the middle of the gap. */
function edgesOf(columns: readonly Column[]): number[] {
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined) return []
  const edges = [first.left - cellMargin]
  for (const [index, column] of columns.slice(1).entries()) {
    const before = columns[index] ?? column
    const gap = column.left - before.right
    if (areSetLeft(column)) {
      edges.push(column.left - Math.min(cellMargin, gap / 2))
      continue
    }
    const mirrored = mirroredSide(before, edges.at(-1) ?? 0)
    const isIn = mirrored !== undefined && mirrored > before.right && mirrored < column.left
    edges.push(isIn ? mirrored : before.right + gap / 2)
  }
  const end = mirroredSide(last, edges.at(-1) ?? 0) ?? 0
  edges.push(Math.max(last.right + cellMargin, end))
  return edges
}

const areSetLeft = ({ own, left }: Column): boolean =>
  own.filter((one) => Math.abs(one.left - left) < sameSide).length > 1 &&
  new Set(own.filter((one) => Math.abs(one.left - left) < sameSide).map(({ right }) => Math.round(right))).size > 1

/** The right side of a column whose heading is in its middle. */
function mirroredSide({ own }: Column, left: number): number | undefined {
  const [heading] = own.toSorted((a, b) => a.page - b.page || a.y - b.y)
  return heading === undefined ? undefined : heading.left + heading.right - left
}
