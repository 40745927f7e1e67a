/** Rows by what is written beside each other; what stands beside several rows reaches over them. */
import type { TextBlock } from './text-blocks.ts'

export interface TextRow {
  top: number
  bottom: number
  readonly blocks: TextBlock[]
}

/** Type with the room around it reaches so far above and below, in font sizes. */
const above = 0.22
const below = 0.15
/** A row of its own has room for it and the distance of rows: so much of that distance at least between those above and below. */
const ownRow = 1.5

const sizeOf = ({ lines }: TextBlock): number => lines[0]?.size ?? 0

export const shareColumn = (one: TextBlock, other: TextBlock): boolean => one.from <= other.to && one.to >= other.from

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
