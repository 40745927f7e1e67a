import type { Layout, Line } from './page.ts'

/** Left and right edge of the running text of a page. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** Edges within so many points count as one. */
const bin = 3
/** So many lines must share an edge: lines begin at the left margin more rarely than they reach the right one. */
const leastLeft = 2
const leastRight = 3
/** This part of the lines must share an edge. */
const leastPart = 0.05
/** Lines of running text reach over this part of the page. */
const leastReach = 0.6
/** Single lines stray at most so many font sizes beyond a margin. */
const strayBeyond = 2.5
/** A stop at the end of a line may hang beyond the margin. */
const hanging = /[，。、；：]$/
const endOf = ({ text, right, size }: Line): number => (hanging.test(text) ? right - size : right)

const linesOf = (layouts: readonly Layout[]): Line[] =>
  layouts.flatMap((layout) => layout.items.flatMap((item) => ('line' in item ? [item.line] : [])))

/** The outermost position (the greatest) at which several lines end. */
function sharedEdge(ends: readonly number[], leastLines: number): number | undefined {
  const counts = new Map<number, number>()
  for (const end of ends) counts.set(Math.round(end / bin), (counts.get(Math.round(end / bin)) ?? 0) + 1)
  const least = Math.max(leastLines, ends.length * leastPart)
  let outermost: number | undefined
  for (const [position, alone] of counts) {
    const count = alone + (counts.get(position + 1) ?? 0)
    if (count >= least && (outermost === undefined || position > outermost)) outermost = position
  }
  return outermost === undefined ? undefined : outermost * bin
}

/** The margins that the lines tell of, as far as they do. */
function marginsOfLines(lines: readonly Line[], width: number): { left?: number; right?: number } {
  const left = sharedEdge(
    lines.map((line) => -line.left),
    leastLeft,
  )
  const right = sharedEdge(lines.map(endOf), leastRight)
  const rightmost = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const leftmost = lines.reduce((least, line) => Math.min(least, line.left), width)
  const beyond = strayBeyond * (lines[0]?.size ?? 0)
  const isRight = right !== undefined && right > width * leastReach && rightmost - right < beyond
  return { ...(left !== undefined && -left - leftmost < beyond ? { left: -left } : {}), ...(isRight ? { right } : {}) }
}

/** The margins of each page: its own when its lines tell, else those of all pages of its width, else as wide as the left. */
export function marginsOf(layouts: readonly Layout[]): Map<number, Margins> {
  const margins = new Map<number, Margins>()
  const byWidth = new Map<number, Layout[]>()
  for (const layout of layouts) {
    const width = Math.round(layout.width)
    const group = byWidth.get(width) ?? []
    group.push(layout)
    byWidth.set(width, group)
  }
  for (const [width, group] of byWidth) {
    const lines = linesOf(group)
    const shared = marginsOfLines(lines, width)
    for (const layout of group) {
      const own = marginsOfLines(linesOf([layout]), width)
      const left = own.left ?? shared.left ?? lines.reduce((least, line) => Math.min(least, line.left), width)
      margins.set(layout.page, { left, right: own.right ?? shared.right ?? width - left })
    }
  }
  return margins
}
