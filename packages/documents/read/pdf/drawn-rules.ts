import type { Box } from './filled-cells.ts'
import { apply, type Matrix, type Point } from './matrix.ts'
import type { Rule } from './page.ts'
import { touch, touchOf } from './rules.ts'

/** Path commands of the library's operator lists. */
const moveTo = 0
const lineTo = 1
const curveTo = 2
const quadraticCurveTo = 3
const closePath = 4

/** A filled shape at most this thick is a line, in points, where type has its usual size; else it is shading (底纹) of a low row. */
const thickest = 3.6
/** A dot, whose sides are this much of each other at least, may be one of a dotted line either way. */
const dotSide = 0.9
/** A line may lean this much over its whole length. */
const lean = 1

interface DrawnRule extends Rule {
  /** Of filled shapes. */
  readonly thickness?: number
}

export interface DrawnRules {
  readonly horizontal: DrawnRule[]
  readonly vertical: DrawnRule[]
}

/** The rules without filled shapes that are too thick for lines beside type of these sizes. */
export function withoutShading(
  { horizontal, vertical }: DrawnRules,
  glyphs: readonly { readonly size: number }[],
): DrawnRules {
  const most = (thickest * touchOf(glyphs)) / touch
  const isLine = ({ thickness = 0 }: DrawnRule): boolean => thickness <= most
  return { horizontal: horizontal.filter(isLine), vertical: vertical.filter(isLine) }
}

type Shape = { readonly points: Point[]; curved: boolean; closed: boolean }

/** The shapes of a path, in page coordinates. */
function shapesOf(path: ArrayLike<number>, transform: Matrix): Shape[] {
  const shapes: Shape[] = []
  let shape: Shape = { points: [], curved: false, closed: false }
  const add = (index: number) => shape.points.push(apply(transform, path[index] ?? 0, path[index + 1] ?? 0))
  let index = 0
  while (index < path.length) {
    const command = path[index]
    if (command === moveTo) {
      shape = { points: [], curved: false, closed: false }
      shapes.push(shape)
    }
    if (command === moveTo || command === lineTo) {
      add(index + 1)
      index += 3
    } else if (command === curveTo || command === quadraticCurveTo) {
      shape.curved = true
      index += command === curveTo ? 7 : 5
    } else {
      shape.closed ||= command === closePath
      index += 1
    }
  }
  return shapes
}

function addSegment(rules: DrawnRules, from: Point, to: Point): void {
  const width = Math.abs(to.x - from.x)
  const height = Math.abs(to.y - from.y)
  if (height <= lean && width >= height) {
    rules.horizontal.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) })
  } else if (width <= lean) {
    rules.vertical.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) })
  }
}

/** The straight lines of a stroked path. */
export function addStroke(rules: DrawnRules, path: ArrayLike<number>, transform: Matrix, lineWidth: number): void {
  if (lineWidth > thickest) return
  for (const { points, curved, closed } of shapesOf(path, transform)) {
    if (curved) continue
    const first = points[0]
    if (closed && first !== undefined) points.push(first)
    points.forEach((point, index) => {
      const next = points[index + 1]
      if (next !== undefined) addSegment(rules, point, next)
    })
  }
}

/** The filled shapes of a path: those so thin that they are lines, and rectangles that may be cells. */
export function addFill(rules: DrawnRules, boxes: Box[], path: ArrayLike<number>, transform: Matrix): void {
  for (const { points, curved } of shapesOf(path, transform)) {
    if (curved || points.length < 3) continue
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const { x, y } of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    const [width, height] = [right - left, bottom - top]
    if (width > thickest && height > thickest) boxes.push({ left, right, top, bottom })
    if (height <= thickest && width >= height * dotSide)
      rules.horizontal.push({ at: (top + bottom) / 2, from: left, to: right, thickness: height })
    if (width <= thickest && height >= width * dotSide)
      rules.vertical.push({ at: (left + right) / 2, from: top, to: bottom, thickness: width })
  }
}
