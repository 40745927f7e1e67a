/** The lines of cells, joined. */
import { isFigure } from '../cell-text.ts'
import type { Line } from '../page.ts'

/** What is written in one cell, as far as it reaches. */
export interface TextBlock {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Its columns, ends included. */
  readonly from: number
  readonly to: number
}

export type Ranges = ReadonlyMap<Line, readonly [number, number]>

/** Type reaches so far above and below its baseline, in font sizes. */
const ascent = 0.75
const descent = 0.1
/** Lines of a cell are so far apart, in font sizes, at least and at most. */
const leastPitch = 0.9
const mostPitch = 1.85
/** They differ in their distance by this part at most. */
const sameDistance = 0.07
/** Lines of a cell begin at one place, or have one middle, within so many points. */
const sameSide = 1
const sameMiddle = 1.6

const isBelow = (line: Line, above: Line): boolean =>
  Math.abs(line.left - above.left) <= sameSide ||
  Math.abs(line.left + line.right - above.left - above.right) / 2 <= sameMiddle

/** Pairs of lines of a page one close below the other. */
function pairsOf(lines: readonly Line[], ranges: Ranges): [Line, Line][] {
  const open = new Map<number, Line>()
  const pairs: [Line, Line][] = []
  for (const line of lines) {
    const from = ranges.get(line)?.[0] ?? 0
    const above = open.get(from)
    if (above !== undefined && line.y > above.y && isBelow(line, above)) pairs.push([above, line])
    open.set(from, line)
  }
  return pairs
}

const isValue = ({ text }: Line): boolean => isFigure(text) || /^[-—–－≥≤＝=]/.test(text)

/** How far the lines of one cell are apart, at most; 0 where no cell has several. */
export function pitchOf(pages: readonly (readonly Line[])[], ranges: Ranges): number {
  const pairs = pages.flatMap((lines) => pairsOf(lines, ranges).map((pair) => ({ pair, lines })))
  const pitch = ([above, line]: [Line, Line]): number => (line.y - above.y) / line.size
  const rows = pairs.filter(({ pair: [above, line] }) => isValue(above) && isValue(line)).map(({ pair }) => pitch(pair))
  const rowPitch = Math.min(...rows)
  const texts = pairs.filter(({ pair: [above, line] }) => !isValue(above) && !isValue(line))
  const near = texts.filter(({ pair }) => pitch(pair) >= leastPitch && pitch(pair) <= mostPitch)
  const least = Math.min(...near.map(({ pair }) => pitch(pair)))
  if (least === Infinity || least > rowPitch * (1 - sameDistance / 2)) return 0
  const closest = near.filter(({ pair }) => pitch(pair) <= least * (1 + sameDistance))
  // rows stand on the lines of each other; lines of cells stand between those of the cells beside them
  const isRow = ({ pair: [above, line], lines }: (typeof near)[number]): boolean =>
    [above, line].every((one) => lines.some((other) => other !== one && other.y === one.y))
  const rowLike = closest.filter(isRow).length
  return rowPitch === Infinity && rowLike * 2 > closest.length ? 0 : least * (1 + sameDistance)
}

/** The blocks of text of a page, whose lines are at most so many font sizes apart. */
export function blocksOf(lines: readonly Line[], ranges: Ranges, pitch: number): TextBlock[] {
  const blocks: { lines: Line[]; from: number; to: number }[] = []
  const open: { lines: Line[]; from: number; to: number }[] = []
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const [from, to] = ranges.get(line) ?? [0, 0]
    const above = open.findLast((block) => {
      const last = block.lines.at(-1)
      if (last === undefined || line.y <= last.y || (line.y - last.y) / line.size > pitch) return false
      if (block.from > to || block.to < from || (isFigure(last.text) && isFigure(line.text))) return false
      return isBelow(line, last) || (block.lines.length === 1 && line.left < last.left && line.right > last.left)
    })
    if (above === undefined) {
      const block = { lines: [line], from, to }
      blocks.push(block)
      open.push(block)
    } else {
      above.lines.push(line)
      above.from = Math.min(above.from, from)
      above.to = Math.max(above.to, to)
    }
    while ((line.y - (open[0]?.lines.at(-1)?.y ?? line.y)) / line.size > mostPitch) open.shift()
  }
  return blocks.map((block) => ({
    ...block,
    left: Math.min(...block.lines.map(({ left }) => left)),
    right: Math.max(...block.lines.map(({ right }) => right)),
    top: Math.min(...block.lines.map(({ y, size }) => y - size * ascent)),
    bottom: Math.max(...block.lines.map(({ y, size }) => y + size * descent)),
  }))
}
