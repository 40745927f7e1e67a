import type { Rule, Rules } from './page.ts'

/** A filled rectangle, in points. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Filled cells leave the line between them open: so wide at least and at most, in points. */
const thinnest = 0.2
const thickest = 3.6
/** Those of others touch, or lie over each other by so many points. */
const overlapping = 0.4
/** Touching rectangles are cells where their sides are those of so many rows, and not marked text. */
const leastRows = 2
/** Neighbours lie side by side over this part of the smaller one. */
const sideBySide = 0.9
/** A page with more filled rectangles is a drawing. */
const mostBoxes = 20_000

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  Math.min(to, otherTo) - Math.max(from, otherFrom) >= Math.min(to - from, otherTo - otherFrom) * sideBySide

/** The width of the line between two cells, at least and at most. */
interface Gap {
  readonly least: number
  readonly most: number
}

const open: Gap = { least: thinnest, most: thickest }
const touching: Gap = { least: -overlapping, most: thinnest }

/** The boxes that have another a gap's width behind the end of theirs, and those others. */
function neighbours(
  boxes: readonly Box[],
  start: (box: Box) => number,
  end: (box: Box) => number,
  isBeside: (box: Box, other: Box) => boolean,
  { least, most }: Gap = open,
): Set<Box> {
  const byStart = new Map<number, Box[]>()
  for (const box of boxes) {
    const point = Math.floor(start(box))
    const known = byStart.get(point)
    if (known === undefined) byStart.set(point, [box])
    else known.push(box)
  }
  const found = new Set<Box>()
  for (const box of boxes) {
    const [from, to] = [end(box) + least, end(box) + most]
    for (let point = Math.floor(from); point <= to; point++) {
      for (const other of byStart.get(point) ?? []) {
        if (other === box || start(other) < from || start(other) > to || !isBeside(box, other)) continue
        found.add(box)
        found.add(other)
      }
    }
  }
  return found
}

/** The boxes that touch others beside them, at sides where those of other rows do. */
function touchingCells(boxes: readonly Box[]): Box[] {
  const beside = neighbours(
    boxes,
    ({ left }) => left,
    ({ right }) => right,
    (one, other) => overlap(one.top, one.bottom, other.top, other.bottom),
    touching,
  )
  const rows = new Map<number, Set<number>>()
  for (const { left, right, top } of beside) {
    for (const side of [left, right]) {
      const at = Math.round(side)
      const known = rows.get(at)
      if (known === undefined) rows.set(at, new Set([Math.round(top)]))
      else known.add(Math.round(top))
    }
  }
  const isColumnSide = (x: number): boolean => (rows.get(Math.round(x))?.size ?? 0) >= leastRows
  return [...beside].filter(({ left, right }) => isColumnSide(left) && isColumnSide(right))
}

/** The sides of filled cells: rectangles beside and below each other with nothing but the width of a line between them, if that. */
export function sidesOfCells(boxes: readonly Box[]): Rules {
  if (boxes.length > mostBoxes) return { horizontal: [], vertical: [] }
  const beside = neighbours(
    boxes,
    ({ left }) => left,
    ({ right }) => right,
    (one, other) => overlap(one.top, one.bottom, other.top, other.bottom),
  )
  const below = neighbours(
    boxes,
    ({ top }) => top,
    ({ bottom }) => bottom,
    // a row of a single cell has none beside it
    (one, other) => (beside.has(one) || beside.has(other)) && overlap(one.left, one.right, other.left, other.right),
  )
  // a single row, such as the last on a page, has none below it
  const inRow = neighbours(
    boxes,
    ({ left }) => left,
    ({ right }) => right,
    (one, other) => Math.max(Math.abs(one.top - other.top), Math.abs(one.bottom - other.bottom)) < thinnest,
  )
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  for (const { left, right, top, bottom } of new Set([...below, ...inRow])) {
    for (const at of [top, bottom]) horizontal.push({ at, from: left, to: right })
    for (const at of [left, right]) vertical.push({ at, from: top, to: bottom })
  }
  for (const { left, right, top, bottom } of touchingCells(boxes)) {
    for (const at of [top, bottom]) horizontal.push({ at, from: left, to: right, filled: true })
    for (const at of [left, right]) vertical.push({ at, from: top, to: bottom, filled: true })
  }
  return { horizontal, vertical }
}
