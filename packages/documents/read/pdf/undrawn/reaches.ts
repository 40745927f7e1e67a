/** Over which rows the texts of a page reach that stand beside several. */
import type { TextBlock } from './text-blocks.ts'
import { shareColumn, type TextRow } from './text-rows.ts'

/** A text and its rows, ends included. */
export interface Reach {
  readonly block: TextBlock
  readonly from: number
  readonly to: number
}

/** A row that no text of the column reaches over counts as much as a text that stands so far from the middle of its rows, in rows. */
const blank = 0.3
/** A text is in the middle of its rows within this part of the height of a row. */
const inMiddle = 0.5

/** The rows of each text, parted so that the texts of a column stand in the middle of theirs as nearly as can be. */
export function reachesOf(rows: readonly TextRow[], beside: readonly TextBlock[], body: number): Reach[] {
  const columns = new Set(beside.map(({ from }) => from))
  return [...columns].flatMap((column) => {
    const isOwn = (block: TextBlock): boolean => block.from === column && block.from === block.to
    const single = rows.flatMap((row, index) =>
      index < body
        ? []
        : row.blocks.filter((block) => isOwn(block) && /\p{Script=Han}/u.test(block.lines[0]?.text ?? '')),
    )
    const own = [...beside.filter(({ from }) => from === column), ...single].toSorted((a, b) => a.top - b.top)
    return runsOf(rows, own).flatMap(({ start, end, blocks }) => parted(rows.slice(start, end), blocks, start))
  })
}

interface Run {
  readonly start: number
  readonly end: number
  readonly blocks: readonly TextBlock[]
}

/** Rows that follow each other in which no other text stands in the columns of the texts. */
function runsOf(rows: readonly TextRow[], own: readonly TextBlock[]): Run[] {
  const known = new Set(own)
  const isOther = (row: TextRow): boolean =>
    row.blocks.some((block) => !known.has(block) && own.some((one) => shareColumn(one, block)))
  const runs: { start: number; end: number }[] = []
  for (const [index, row] of rows.entries()) {
    const last = runs.at(-1)
    if (isOther(row)) continue
    if (last?.end === index) last.end = index + 1
    else runs.push({ start: index, end: index + 1 })
  }
  return runs.map(({ start, end }) => {
    const [top, bottom] = [rows[start - 1]?.bottom ?? -Infinity, rows[end]?.top ?? Infinity]
    return { start, end, blocks: own.filter((block) => middleOf(block) > top && middleOf(block) < bottom) }
  })
}

const middleOf = ({ top, bottom }: Pick<TextBlock, 'top' | 'bottom'>): number => (top + bottom) / 2

/** The rows beside which a text stands: those that it overlaps, else the two between which it is. */
function besideOf(block: TextBlock, rows: readonly TextRow[]): readonly [number, number] {
  const touched = rows.flatMap((row, index) => (row.top < block.bottom && row.bottom > block.top ? [index] : []))
  const next = rows.findIndex((row) => row.top >= block.bottom)
  const after = next < 0 ? rows.length - 1 : next
  return [touched[0] ?? Math.max(0, after - 1), touched.at(-1) ?? after]
}

interface Parting {
  readonly cost: number
  readonly spans: readonly (readonly [number, number])[]
}

/** The texts of a run with the rows that each takes. */
function parted(rows: readonly TextRow[], blocks: readonly TextBlock[], offset: number): Reach[] {
  const height = ((rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0)) / Math.max(rows.length, 1)
  const beside = blocks.map((block) => besideOf(block, rows))
  const away = (at: number, from: number, to: number): number =>
    Math.abs(((rows[from]?.top ?? 0) + (rows[to]?.bottom ?? 0)) / 2 - middleOf(blocks[at] ?? { top: 0, bottom: 0 })) /
    height
  // the best way to part the rows from each on among the texts from one on
  let best: Parting[] = rows.map((_, row) => ({ cost: (rows.length - row) * blank, spans: [] }))
  best.push({ cost: 0, spans: [] })
  for (let at = blocks.length - 1; at >= 0; at--) {
    const [first, last] = beside[at] ?? [0, 0]
    const end = beside[at + 1]?.[0] ?? rows.length
    const next = best
    best = Array.from({ length: rows.length + 1 }, () => ({ cost: Infinity, spans: [] }))
    for (let from = first; from >= 0; from--) {
      let least: Parting = from < first ? withCost(best[from + 1], blank) : { cost: Infinity, spans: [] }
      for (let to = last; to < Math.max(end, last + 1); to++) {
        const rest = next[to + 1]
        const cost = away(at, from, to) + (rest?.cost ?? Infinity)
        if (cost < least.cost) least = { cost, spans: [[from, to], ...(rest?.spans ?? [])] }
      }
      best[from] = least
    }
  }
  const spans = best[0]?.spans ?? []
  return blocks.flatMap((block, at) => {
    const [from, to] = spans[at] ?? [0, 0]
    const [first, last] = beside[at] ?? [0, 0]
    const isMiddle = spans[at] !== undefined && away(at, from, to) <= inMiddle
    const own = isMiddle ? { from, to } : { from: first, to: last }
    return own.from === own.to ? [] : [{ block, from: own.from + offset, to: own.to + offset }]
  })
}

const withCost = (parting: Parting | undefined, more: number): Parting => ({
  cost: (parting?.cost ?? Infinity) + more,
  spans: parting?.spans ?? [],
})
