import { joinTexts } from '../cell-text.ts'
import type { Column, Rule } from '../page.ts'
import { columnAt } from './columns.ts'
import { type Entry, isOrdinals } from './entries.ts'

/** A heading, its lines joined. */
export interface Block {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  /** Space behind its last line. */
  spaced: boolean
  readonly size: number
}

/** Lines of one heading are at most this many font sizes apart, and centred on each other within so many. */
export const headingPitch = 1.5
/** Those of wide fonts are further apart; so many characters and more fill a line. */
const widestPitch = 1.7
const fullLine = 4
/** Type is so high, in font sizes: a line drawn through it parts nothing. */
const typeHeight = 0.7
const centredLines = 0.8
/** A line that ends in a space is set so far to the left at most. */
const centredSpace = 1.2
/** Headings stand at one height within so many font sizes. */
const sameHeight = 0.2

/** A line between rows reaches over this part of the table, and a table has one for so many rows at least. */
const wholeWidth = 0.8
const mostUnparted = 4

/** Whether lines are drawn between the rows of a body, as then between the headings as well. */
export function areParted(
  body: readonly (readonly Entry[])[],
  rules: readonly Rule[],
  columns: readonly Column[],
): boolean {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0]
  const ys = body.flatMap((line) => line.find(({ figure }) => figure)?.y ?? [])
  const [first, last] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  const between = rules.filter(
    ({ at, from, to }) =>
      at > first && at < last && Math.min(to, right) - Math.max(from, left) > (right - left) * wholeWidth,
  )
  return between.length * mostUnparted >= ys.length
}

/**
 * Lines of one heading joined; what a line parts is two, and what reaches over several headings is another, unless all rows
 * have lines between them.
 */
export function blocksOf(
  header: readonly (readonly Entry[])[],
  rules: readonly Rule[],
  columns: readonly Column[],
  parted: boolean,
): Block[] {
  const blocks: Block[] = []
  const numbers = new Set(header.filter(isOrdinals).flat())
  const groups = groupsIn(header)
  const over = new Set<Block>()
  for (const [line, entry] of header.flatMap((entries) => entries.map((one) => [entries, one] as const))) {
    const { text, left, right, y, size } = entry
    const middle = (left + right) / 2
    const isParted = ({ bottom }: Block): boolean =>
      rules.some(({ at, from, to }) => at > bottom && at < y - size * typeHeight && from < middle && to > middle)
    const above = blocks.findLast(
      (block) =>
        y > block.bottom &&
        !numbers.has(entry) &&
        !isParted(block) &&
        !line.some((other) => other !== entry && other.left < block.right && other.right > block.left) &&
        y - block.bottom < (block.text.length < fullLine && !isEnd(text) ? headingPitch : widestPitch) * size &&
        isCentredOn(block, entry) &&
        !(over.has(block) && y > groups.bottom) &&
        (parted || !isUnder(block, entry, { line, blocks, columns })),
    )
    const spaced = entry.line.words.at(-1)?.spaceAfter === true
    if (above === undefined) {
      const block = { text, left, right, top: y, bottom: y, spaced, size }
      blocks.push(block)
      if (groups.entries.has(entry)) over.add(block)
    } else {
      above.text = joinTexts(above.text, text)
      above.left = Math.min(above.left, left)
      above.right = Math.max(above.right, right)
      above.bottom = y
      above.spaced = spaced
    }
  }
  return blocks
}

/** What begins so many font sizes above the line of the sums of groups does not stand on it. */
const aboveSums = 0.9

/** The headings over groups of columns, one from each 小计 to the next on one line above them, and how far down they reach. */
function groupsIn(header: readonly (readonly Entry[])[]): { entries: ReadonlySet<Entry>; bottom: number } {
  const sums = header
    .flat()
    .filter(({ text }) => /^小\s*计$/.test(text))
    .sort((a, b) => a.left - b.left)
  const [first, second] = sums
  if (first === undefined || second === undefined) return { entries: new Set(), bottom: Infinity }
  const bottom = Math.min(...sums.map(({ y }) => y)) - aboveSums * first.size
  for (const line of header) {
    const beyond = line.filter(({ left, right, y }) => y <= bottom && (left + right) / 2 > first.left)
    const isIn = ({ left, right }: Entry, order: number): boolean =>
      (left + right) / 2 > (sums[order]?.left ?? 0) && (left + right) / 2 < (sums[order + 1]?.left ?? Infinity)
    if (beyond.length === sums.length && beyond.every(isIn)) return { entries: new Set(beyond), bottom }
  }
  return { entries: new Set(), bottom: Infinity }
}

/** Whether the lines of a heading and another have one middle. */
function isCentredOn(block: Block, { left, right, size }: Entry): boolean {
  const by = (left + right - block.left - block.right) / 2
  return Math.abs(by) < centredLines * size || (block.spaced && by > 0 && by < centredSpace * size)
}

/** A single ideograph is the end of the heading above (科目编 / 码), but for those that head the parts of a code. */
const isEnd = (text: string): boolean => [...text].length === 1 && !/[类款项\d]/.test(text)

/** Whether a heading cannot end where it does: a parenthesis is open. */
const isOpen = (text: string): boolean => /[（(][^）)]*$/.test(text)

/** A heading over several columns begins with their sum. */
export const SUBTOTAL = /^[小合]\s*计$/

/** A heading is not wrapped where this much more room, in font sizes, is beside it. */
const roomBeside = 1.5

/**
 * Whether an entry is a heading under another, not the end of it: others stand beside it with nothing above them, and the
 * column has no room for the one above, or room for both on one line, or one beside that above stands over several.
 */
function isUnder(above: Block, entry: Entry, around: Around): boolean {
  if (isEnd(entry.text) || isOpen(above.text)) return false
  const { line, blocks } = around
  const middle = (entry.left + entry.right) / 2
  const others = line.filter((other) => other !== entry)
  const beside = others.filter((other) => !blocks.some((block) => block.bottom < entry.y && overlaps(block, other)))
  if (!standsBetween(middle, beside)) return false
  const pitchOf = (neighbours: Entries): number =>
    Math.min(...neighbours.map(({ left, right }) => Math.abs((left + right) / 2 - middle)))
  const [upper, lower] = [above.right - above.left, entry.right - entry.left]
  const isShorter = upper - lower > roomBeside * entry.size
  if (isShorter && beside.some(({ text }) => SUBTOTAL.test(text))) return true
  if (upper > pitchOf(beside) || upper + lower + roomBeside * entry.size < pitchOf(others)) return true
  return blocks.some((block) => isOverSeveral(block, above, around))
}

type Entries = readonly Entry[]

/** What stands around an entry of a header: its line, the headings so far, the columns below. */
interface Around {
  readonly line: Entries
  readonly blocks: readonly Block[]
  readonly columns: readonly Column[]
}

type Sides = Pick<Block, 'left' | 'right'>

const overlaps = (one: Sides, other: Sides): boolean => one.left < other.right && one.right > other.left

const standsBetween = (x: number, entries: Entries): boolean =>
  entries.some(({ left }) => left > x) && entries.some(({ left }) => left < x)

/** Whether a heading on the line of another stands over several entries of the line below, and over none by itself. */
const isOverSeveral = (block: Block, above: Block, { line, columns }: Around): boolean =>
  Math.abs(block.bottom - above.bottom) < block.size * sameHeight &&
  standsBetween((block.left + block.right) / 2, line) &&
  !line.some((other) => overlaps(block, other)) &&
  line.some((other) => columnAt(columns, other) === columnAt(columns, block))
