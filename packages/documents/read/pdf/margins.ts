import type { Layout, Line } from './page.ts'

/** Left and right edge of the running text of a page. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** Edges within so many points count as one. */
const bin = 3
/** So many lines, and this part of all lines, must share an edge. */
const leastLines = 3
const leastPart = 0.1

const linesOf = (layouts: readonly Layout[]): Line[] =>
  layouts.flatMap((layout) => layout.items.flatMap((item) => ('line' in item ? [item.line] : [])))

/** The outermost position (the greatest) at which several lines end. */
function sharedEdge(ends: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const end of ends) counts.set(Math.round(end / bin), (counts.get(Math.round(end / bin)) ?? 0) + 1)
  const least = Math.max(leastLines, ends.length * leastPart)
  let outermost: number | undefined
  for (const position of counts.keys()) {
    const count = (counts.get(position) ?? 0) + (counts.get(position + 1) ?? 0)
    if (count >= least && (outermost === undefined || position > outermost)) outermost = position
  }
  return outermost === undefined ? undefined : outermost * bin
}

/** The greatest end but for outliers. */
function outerEnd(ends: readonly number[]): number {
  const ordered = ends.toSorted((a, b) => b - a)
  return ordered[Math.floor(ordered.length / 50)] ?? 0
}

/** The edge of text given where its lines end; undefined when too few of them say so. */
function edge(ends: readonly number[], size: number): number | undefined {
  const shared = sharedEdge(ends)
  return shared === undefined || outerEnd(ends) - shared > 2.5 * size ? undefined : shared
}

/** The margins of each page: its own when its lines tell, else those of all pages of its width. */
export function marginsOf(layouts: readonly Layout[]): Map<number, Margins> {
  const margins = new Map<number, Margins>()
  const byWidth = new Map<number, Layout[]>()
  for (const layout of layouts) {
    const width = Math.round(layout.width)
    byWidth.set(width, [...(byWidth.get(width) ?? []), layout])
  }
  for (const group of byWidth.values()) {
    const lines = linesOf(group)
    const size = lines[0]?.size ?? 0
    const right =
      edge(
        lines.map((line) => line.right),
        size,
      ) ?? outerEnd(lines.map((line) => line.right))
    const left = -(
      edge(
        lines.map((line) => -line.left),
        size,
      ) ?? outerEnd(lines.map((line) => -line.left))
    )
    for (const layout of group) {
      const own = linesOf([layout])
      margins.set(layout.page, {
        left: -(
          edge(
            own.map((line) => -line.left),
            size,
          ) ?? -left
        ),
        right:
          edge(
            own.map((line) => line.right),
            size,
          ) ?? right,
      })
    }
  }
  return margins
}
