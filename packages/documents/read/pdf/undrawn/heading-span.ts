import { stretchOf } from '../grid.ts'
import type { Line } from '../page.ts'
import type { Band } from './pieced-rows.ts'

/** A heading is in the middle of its columns within so many points. */
const centred = 1.2
/** Text at the side of its cell is so near to it, in font sizes. */
const atSide = 0.5

/** The widest stretch of columns in whose middle a heading stands with nothing beside it. */
export function headingSpan(
  heading: Line,
  { lines, floor }: Band,
  edges: readonly number[],
): readonly [number, number] | undefined {
  const middle = (heading.left + heading.right) / 2
  const own = stretchOf(edges, middle)
  const [left, right] = [edges[own ?? -1], edges[(own ?? -1) + 1]]
  if (own === undefined || left === undefined || right === undefined) return undefined
  const near = heading.size * atSide
  const isCentred = Math.abs((left + right) / 2 - middle) <= centred
  const isAtSide = [heading.left - left, right - heading.right].some((room) => room > 0 && room < near)
  if (isAtSide && !isCentred) return undefined
  const others = lines.flat().filter((one) => Math.abs((one.left + one.right) / 2 - middle) > centred)
  // a cell beside a heading that reaches further down has no line below the heading
  const isDrawn = (at: number): boolean => {
    const x = ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
    return floor.some(({ from, to }) => from < x && to > x)
  }
  let widest: readonly [number, number] | undefined
  for (let from = own; from >= 0 && isDrawn(from) === isDrawn(own); from--) {
    const start = edges[from] ?? 0
    const end = edges.find((edge) => Math.abs((start + edge) / 2 - middle) <= centred)
    if (end === undefined || end < heading.right || start > heading.left) continue
    if (others.some((one) => one.left < end && one.right > start)) break
    const beside = edges.slice(0, -1).flatMap((edge, at) => (edge >= start && edge < end ? [at] : []))
    if (beside.every((at) => isDrawn(at) === isDrawn(own))) widest = [start, end]
  }
  return widest
}
