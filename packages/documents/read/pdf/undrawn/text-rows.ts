/** Rows by what is written beside each other; what stands beside several rows reaches over them. */
import type { TextBlock } from './text-blocks.ts'

export interface TextRow {
  top: number
  bottom: number
  readonly blocks: TextBlock[]
}

/** A text beside several rows, and which, ends included. */
export interface Beside {
  readonly block: TextBlock
  readonly from: number
  readonly to: number
}

/** Type with the room around it reaches so far above and below, in font sizes. */
const above = 0.22
const below = 0.15
/** A row of its own has room for it and the distance of rows: so much of that distance at least between those above and below. */
const ownRow = 1.5
/** A text is in the middle of its rows within this part of the distance of rows. */
const inMiddle = 0.35

const sizeOf = ({ lines }: TextBlock): number => lines[0]?.size ?? 0

const shareColumn = (one: TextBlock, other: TextBlock): boolean => one.from <= other.to && one.to >= other.from

/** Whether a text stands beside two that stand one below the other. */
function isBesideSeveral(block: TextBlock, blocks: readonly TextBlock[]): boolean {
  const size = sizeOf(block)
  const [top, bottom] = [block.top - above * size, block.bottom + below * size]
  const beside = blocks.filter(
    (other) =>
      other !== block &&
      !shareColumn(other, block) &&
      other.top - above * sizeOf(other) < bottom &&
      other.bottom + below * sizeOf(other) > top,
  )
  return beside.some((one) =>
    beside.some((other) => other !== one && shareColumn(one, other) && other.top > one.bottom),
  )
}

/** Blocks that stand beside each other, as rows. */
function sideBySide(blocks: readonly TextBlock[]): TextRow[] {
  const rows: TextRow[] = []
  for (const block of blocks.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1)
    if (last !== undefined && block.top < last.bottom) {
      last.bottom = Math.max(last.bottom, block.bottom)
      last.blocks.push(block)
    } else rows.push({ top: block.top, bottom: block.bottom, blocks: [block] })
  }
  return rows
}

/** Whether two blocks of a row stand in one column. */
const isCrowded = ({ blocks }: TextRow): boolean =>
  blocks.some((block, index) => blocks.slice(index + 1).some((other) => shareColumn(block, other)))

/** A row of more blocks is not looked at: nothing is a table of so many columns. */
const mostBlocks = 60

/** A row parted where a text that reaches over several holds it together; the others as they are. */
function parted(row: TextRow, beside: Set<TextBlock>): TextRow[] {
  if (row.blocks.length > mostBlocks || !isCrowded(row)) return [row]
  const ways = row.blocks.map((block) => ({ block, rows: sideBySide(row.blocks.filter((one) => one !== block)) }))
  const best = ways.reduce((one, other) => (other.rows.length > one.rows.length ? other : one))
  if (best.rows.length < 2) return [row]
  beside.add(best.block)
  return best.rows.flatMap((one) => parted(one, beside))
}

/** The rows of a page and what stands beside several of them. */
export function rowsOf(blocks: readonly TextBlock[]): {
  readonly rows: readonly TextRow[]
  readonly beside: readonly TextBlock[]
} {
  const several = new Set(blocks.filter((block) => isBesideSeveral(block, blocks)))
  const rows = sideBySide(blocks.filter((one) => !several.has(one))).flatMap((row) => parted(row, several))
  const gap = Math.min(
    ...rows
      .slice(1)
      .map(({ top }, index) => top - (rows[index]?.bottom ?? top))
      .filter((one) => one > 0),
  )
  const loose = rows.filter((row, index) => {
    const [only, other] = row.blocks
    const [before, after] = [rows[index - 1], rows[index + 1]]
    if (only === undefined || other !== undefined || before === undefined || after === undefined) return false
    const isBlank = ![...before.blocks, ...after.blocks].some((one) => shareColumn(one, only))
    return isBlank && after.top - before.bottom < row.bottom - row.top + gap * ownRow
  })
  return {
    rows: rows.filter((row) => !loose.includes(row)),
    beside: [...several, ...loose.flatMap((row) => row.blocks)],
  }
}

/** Which rows the texts of a page reach over, those in the middle of blank ones included. */
export function reaches(rows: readonly TextRow[], beside: readonly TextBlock[], body: number): Beside[] {
  const columns = new Set(beside.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
  const single = rows.flatMap((row, index) =>
    index < body
      ? []
      : row.blocks.filter(
          (block) =>
            columns.has(block.from) && block.from === block.to && /\p{Script=Han}/u.test(block.lines[0]?.text ?? ''),
        ),
  )
  const found: Beside[] = []
  const all = [...beside, ...single].toSorted((a, b) => a.top - b.top)
  for (const block of all) {
    const isFree = (index: number): boolean =>
      rows[index] !== undefined &&
      !rows[index].blocks.some((one) => one !== block && shareColumn(one, block)) &&
      !found.some((one) => shareColumn(one.block, block) && index >= one.from && index <= one.to)
    const touched = rows.flatMap((row, index) => (row.top < block.bottom && row.bottom > block.top ? [index] : []))
    const next = rows.findIndex((row) => row.top >= block.bottom)
    const start = touched[0] ?? Math.max(0, next - 1)
    const end = touched.at(-1) ?? Math.max(0, next)
    const span = widest(block, rows, [start, end], isFree)
    if (span !== undefined && span[0] < span[1]) found.push({ block, from: span[0], to: span[1] })
  }
  return found
}

/** The widest stretch of free rows in whose middle a text stands. */
function widest(
  block: TextBlock,
  rows: readonly TextRow[],
  [start, end]: readonly [number, number],
  isFree: (index: number) => boolean,
): readonly [number, number] | undefined {
  let [first, last] = [start, end]
  while (isFree(first - 1)) first--
  while (isFree(last + 1)) last++
  const middle = (block.top + block.bottom) / 2
  const pitch = (rows.at(-1)?.bottom ?? 0) - (rows[0]?.top ?? 0)
  const near = (pitch / Math.max(rows.length, 1)) * inMiddle
  let best: readonly [number, number] | undefined
  for (let from = first; from <= start; from++) {
    for (let to = last; to >= end; to--) {
      const away = Math.abs(((rows[from]?.top ?? 0) + (rows[to]?.bottom ?? 0)) / 2 - middle)
      if (away <= near && (best === undefined || to - from > best[1] - best[0])) best = [from, to]
    }
  }
  return best ?? [start, end]
}
