import { isFigure } from './cell-text.ts'
import { isWide } from './characters.ts'
import { toLine } from './lines.ts'
import type { Line, Word } from './page.ts'

/** Entries of a table row stand at least this many font sizes apart. */
const entryGap = 1
/** Ideographs apart from each other by less than this are one justified entry. */
const justifiedGap = 2.2

/** Entries of a line that stand apart, as lines of their own. */
function segmentsOf(line: Line): Line[] {
  const groups: Word[][] = []
  for (const word of line.words) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    const single = (other: Word) => [...other.text].length === 1 && isWide(other.text)
    const allowed = previous !== undefined && single(previous) && single(word) ? justifiedGap : entryGap
    if (group === undefined || previous === undefined || word.left - previous.right > word.size * allowed)
      groups.push([word])
    else group.push(word)
  }
  return groups.length === 1 ? [line] : groups.flatMap((group) => toLine(group, line.page) ?? [])
}

/** A row of a table without column lines: its entries line by line. */
export interface SegmentRow {
  readonly segments: readonly Line[]
  readonly figures: number
}

export function toSegmentRow(lines: readonly Line[]): SegmentRow {
  const segments = lines.flatMap(segmentsOf)
  return { segments, figures: segments.filter((segment) => isFigure(segment.text)).length }
}

/** A column as far as its entries reach. */
export interface Extent {
  left: number
  right: number
}

/** The columns in which the entries of rows stand: stretches of the page with nothing between them. */
export function columnsOf(rows: readonly SegmentRow[]): Extent[] {
  const columns: Extent[] = []
  const segments = rows.flatMap((row) => row.segments).toSorted((a, b) => a.left - b.left)
  for (const { left, right } of segments) {
    const last = columns.at(-1)
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}
