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
/** Neighbours lie side by side over this part of the smaller one. */
const sideBySide = 0.9
/** A page with more filled rectangles is a drawing. */
const mostBoxes = 20_000

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
  Math.min(to, otherTo) - Math.max(from, otherFrom) >= Math.min(to - from, otherTo - otherFrom) * sideBySide

/** The boxes that have another a line's width behind the end of theirs, and those others. */
function neighbours(
  boxes: readonly Box[],
  start: (box: Box) => number,
  end: (box: Box) => number,
  isBeside: (box: Box, other: Box) => boolean,
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
    const [from, to] = [end(box) + thinnest, end(box) + thickest]
    for (let point = Math.floor(from); point <= to; point++) {
      for (const other of byStart.get(point) ?? []) {
        if (start(other) < from || start(other) > to || !isBeside(box, other)) continue
        found.add(box)
        found.add(other)
      }
    }
  }
  return found
}

/** The sides of filled cells: rectangles beside and below each other with nothing but the width of a line between them. */
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
  return { horizontal, vertical }
}
