import { stretchOf } from '../grid.ts'
import type { Column, Rule } from '../page.ts'
import type { Leaf } from './columns.ts'
import { type Entry, isOrdinals } from './entries.ts'
import { type Block, headingPitch, SUBTOTAL } from './heading-blocks.ts'

/** A heading with the columns that it stands over, ends included. */
export interface Heading {
  readonly text: string
  readonly y: number
  readonly from: number
  readonly to: number
}

/** A heading stands over a column where it covers this part of it, or this part of the heading lies in it. */
const touchedPart = 0.25
/** A heading is centred over its columns within so many font sizes. */
const overColumns = 2.2
/** Headings that part all columns among them are so near to the middle of theirs, in parts of its width. */
const overPart = 0.15

/** The headings directly over columns: the numbers of the columns, else those with none beneath. */
export function leavesOf(header: readonly (readonly Entry[])[], blocks: readonly Block[]): readonly Leaf[] {
  const ordinals = header.findLast(isOrdinals)
  if (ordinals !== undefined) return ordinals
  const lines = linesOf(blocks)
  const over = overSides(blocks)
  return blocks.filter(
    (block) =>
      !over.has(block) &&
      pairUnder(block, lines, blocks) === undefined &&
      blocks.every((other) => other.top <= block.bottom || other.right <= block.left || other.left >= block.right),
  )
}

/** Two headings are of neighbouring columns where they stand no further apart than the nearest of their line, by this much. */
const neighbouring = 1.3
/** A heading over two columns is in the middle of theirs within so many font sizes. */
const overTwo = 0.8

/** The two neighbouring headings over the middle between which a heading stands: 预算数 and 决算数 beneath 合计. */
function pairUnder(block: Block, lines: Lines, blocks: readonly Block[]): readonly [number, number] | undefined {
  const centreOf = (at: number): number => ((blocks[at]?.left ?? 0) + (blocks[at]?.right ?? 0)) / 2
  const centre = (block.left + block.right) / 2
  for (const line of lines) {
    const below = line.filter((at) => (blocks[at]?.top ?? 0) > block.bottom)
    const after = below.findIndex((at) => centreOf(at) > centre)
    const [left, right] = [below[after - 1], below[after]]
    if (left === undefined || right === undefined) continue
    const top = blocks[left]?.top ?? 0
    const isBetween = (one: Block): boolean =>
      one.top > block.bottom && one.bottom < top && one.left < block.right && one.right > block.left
    if (blocks.some(isBetween)) return undefined
    const pitch = Math.min(...below.slice(1).map((at, index) => centreOf(at) - centreOf(below[index] ?? at)))
    const isMiddle = Math.abs((centreOf(left) + centreOf(right)) / 2 - centre) < block.size * overTwo
    if (isMiddle && centreOf(right) - centreOf(left) < pitch * neighbouring) return [left, right]
  }
  return undefined
}

/** The headings over two, where those beneath all stand in such pairs. */
function pairsUnder(blocks: readonly Block[], lines: Lines): ReadonlyMap<number, readonly [number, number]> {
  const pairs = new Map(
    blocks.flatMap((block, index) => {
      const pair = pairUnder(block, lines, blocks)
      return pair === undefined ? [] : [[index, pair] as const]
    }),
  )
  const paired = new Set([...pairs.values()].flat())
  const isWhole = (at: number): boolean =>
    lines.find((line) => line.includes(at))?.every((one) => paired.has(one)) === true
  return new Map([...pairs].filter(([, [left]]) => isWhole(left)))
}

/** The headings over the sides of a table (收入, 支出): they stand on top, with more headings on every line beneath. */
function overSides(blocks: readonly Block[]): ReadonlySet<Block> {
  const [first, ...others] = linesOf(blocks)
  const isOver = first !== undefined && others.length > 0 && others.every((line) => line.length > first.length)
  return new Set(isOver ? first.flatMap((index) => blocks[index] ?? []) : [])
}

/** Headings over one or several columns: those without a column of their own are centred over what is beneath them. */
export function headingsOf(
  blocks: readonly Block[],
  columns: readonly Column[],
  edges: readonly number[],
  rules: readonly Rule[],
): Heading[] {
  const lines = linesOf(blocks)
  const own = ownColumns(lines, columns)
  const paired = pairedColumns(blocks, lines, own)
  const leaves = blocks.map((block, index) => own.get(index) ?? paired.get(index) ?? touched(block, columns, edges))
  const headings = blocks.map((block, index): Heading => {
    const [from, to] = leaves[index] ?? [0, 0]
    if (own.has(index) || paired.has(index)) return { text: block.text, y: (block.top + block.bottom) / 2, from, to }
    const line = lines.find((one) => one.includes(index)) ?? [index]
    const beside = line.flatMap((at) => (at === index ? [] : (blocks[at] ?? [])))
    const span = underlined(block, beside, edges, rules) ??
      spanOver(index, { blocks, leaves, lines, line, edges }) ?? [from, to]
    return { text: block.text, y: (block.top + block.bottom) / 2, from: span[0], to: span[1] }
  })
  return overUnnamed(headings, blocks, edges)
}

/** The parts of a code (类, 款, 项) have columns of their own, which no heading names but the one in their middle. */
function overUnnamed(headings: readonly Heading[], blocks: readonly Block[], edges: readonly number[]): Heading[] {
  const named = new Set(headings.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
  return headings.map((heading, index) => {
    let { from, to } = heading
    while (from > 0 && !named.has(from - 1)) from--
    while (to < edges.length - 2 && !named.has(to + 1)) to++
    const isWider = from < heading.from || to > heading.to
    if (!isWider || !isOver(blocks[index], [from, to], edges)) return heading
    for (let at = from; at <= to; at++) named.add(at)
    return { ...heading, from, to }
  })
}

/** The columns of headings that stand on one line, as many as there are columns. */
function ownColumns(
  lines: readonly (readonly number[])[],
  columns: readonly Column[],
): ReadonlyMap<number, [number, number]> {
  const whole = lines.filter((line) => line.length === columns.length)
  return new Map(whole.flatMap((line) => line.map((index, order) => [index, [order, order]] as const)))
}

/** Headings over two each, where those beneath, in columns of their own, all stand in pairs under one. */
function pairedColumns(
  blocks: readonly Block[],
  lines: Lines,
  own: ReadonlyMap<number, readonly [number, number]>,
): ReadonlyMap<number, [number, number]> {
  return new Map(
    [...pairsUnder(blocks, lines)].flatMap(([index, [left, right]]) => {
      const [from, to] = [own.get(left)?.[0], own.get(right)?.[0]]
      return from === undefined || to === undefined ? [] : [[index, [from, to]] as const]
    }),
  )
}

/** The columns over which a line is drawn below a heading, where it is not drawn below all or below one beside it. */
function underlined(
  { left, right, bottom, size }: Block,
  beside: readonly Block[],
  edges: readonly number[],
  rules: readonly Rule[],
) {
  const isDrawnUnder = ({ from, to }: Rule, block: Pick<Block, 'left' | 'right'>): boolean =>
    from < (block.left + block.right) / 2 && to > (block.left + block.right) / 2
  const rule = rules.find(
    (one) => one.at > bottom && one.at < bottom + size * headingPitch && isDrawnUnder(one, { left, right }),
  )
  if (rule !== undefined && beside.some((block) => isDrawnUnder(rule, block))) return undefined
  if (rule === undefined) return undefined
  const over = edges.slice(1).flatMap((edge, index): number[] => {
    const centre = ((edges[index] ?? 0) + edge) / 2
    return centre > rule.from && centre < rule.to ? [index] : []
  })
  const [first, last] = [over[0], over.at(-1)]
  if (first === undefined || last === undefined || first === last || over.length > edges.length - 3) return undefined
  return [first, last] as const
}

/** The columns within whose lines a block stands. */
function touched({ left, right }: Block, columns: readonly Column[], edges: readonly number[]): [number, number] {
  const inside = columns.flatMap((_, index) => {
    const shared = Math.min(edges[index + 1] ?? 0, right) - Math.max(edges[index] ?? 0, left)
    const width = Math.min(right - left, (edges[index + 1] ?? 0) - (edges[index] ?? 0))
    return shared > width * touchedPart ? [index] : []
  })
  const middle = (left + right) / 2
  const nearest = columns.reduce((best, column, index) => {
    const gap = (at: number): number => {
      const one = columns[at]
      return one === undefined ? Infinity : Math.max(one.left - middle, middle - one.right, 0)
    }
    return gap(index) < gap(best) && column !== undefined ? index : best
  }, 0)
  return inside.length === 0 ? [nearest, nearest] : [inside[0] ?? 0, inside.at(-1) ?? 0]
}

type Lines = readonly (readonly number[])[]

/** Blocks on one height, as indices from left to right. */
function linesOf(blocks: readonly Block[]): number[][] {
  const lines: { y: number; at: number[] }[] = []
  for (const [index, { top, bottom, size }] of blocks.entries()) {
    const y = (top + bottom) / 2
    const line = lines.find((one) => Math.abs(one.y - y) < size * 0.4)
    if (line === undefined) lines.push({ y, at: [index] })
    else line.at.push(index)
  }
  return lines
    .sort((a, b) => a.y - b.y)
    .map(({ at }) => at.toSorted((a, b) => (blocks[a]?.left ?? 0) - (blocks[b]?.left ?? 0)))
}

interface Layers {
  readonly blocks: readonly Block[]
  readonly leaves: readonly [number, number][]
  readonly lines: readonly (readonly number[])[]
  readonly line: readonly number[]
  readonly edges: readonly number[]
}

/** The columns over which a heading is centred, where others stand beneath it: those on the next line, else an equal part of all. */
function spanOver(index: number, layers: Layers): [number, number] | undefined {
  const { blocks, lines, line, leaves } = layers
  const own = leaves[index]
  if (own === undefined) return undefined
  const below = lines
    .slice(lines.indexOf(line) + 1)
    .find((other) => !isNumbers(other, blocks) && other.some((at) => meets(leaves[at], own)))
  if (below === undefined) return columnUnder(blocks[index], layers)
  const part = partOfAll(index, layers)
  // what stands on top parts all columns; further down it may do so by chance
  if (line === lines[0] && part !== undefined) return part
  const run = runAround(below.flatMap((at) => leaves[at] ?? []).flat(), own)
  const group = run === undefined ? undefined : groupIn(run, index, below, layers)
  if (group !== undefined) return group
  const centred = run !== undefined && isCentred(index, run, layers) ? run : undefined
  return centred ?? part ?? columnsOfPair(blocks[index], layers)
}

/** The columns of the two neighbouring headings over the middle between which a heading stands. */
function columnsOfPair(block: Block | undefined, { blocks, lines, leaves }: Layers): [number, number] | undefined {
  const [left, right] = (block === undefined ? undefined : pairUnder(block, lines, blocks)) ?? []
  const [from, to] = [leaves[left ?? -1], leaves[right ?? -1]]
  return from === undefined || to === undefined || from[0] >= to[1] ? undefined : [from[0], to[1]]
}

/** The columns from one 小计 to the next in whose lines the middle of a heading stands, and of no other on its line. */
function groupIn(
  [from, to]: readonly [number, number],
  index: number,
  below: readonly number[],
  { blocks, leaves, line, edges }: Layers,
): [number, number] | undefined {
  const starts = below
    .flatMap((at) => (SUBTOTAL.test(blocks[at]?.text ?? '') ? (leaves[at]?.[0] ?? []) : []))
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b)
  const middleOf = (at: number): number => ((blocks[at]?.left ?? 0) + (blocks[at]?.right ?? 0)) / 2
  const ends = starts.map((_, order) => (starts[order + 1] ?? to + 1) - 1)
  const isIn = (at: number, order: number): boolean => {
    const [start, end] = [starts[order], ends[order]]
    if (start === undefined || end === undefined) return false
    return middleOf(at) > (edges[start] ?? 0) && middleOf(at) < (edges[end + 1] ?? 0)
  }
  const order = starts.findIndex((_, at) => isIn(index, at))
  const [start, end] = [starts[order], ends[order]]
  if (start === undefined || end === undefined || start === end) return undefined
  return line.every((at) => at === index || !isIn(at, order)) ? [start, end] : undefined
}

/** The column in whose lines the middle of a heading stands. */
function columnUnder(block: Block | undefined, { edges }: Layers): [number, number] | undefined {
  if (block === undefined) return undefined
  const at = stretchOf(edges, (block.left + block.right) / 2)
  return at === undefined ? undefined : [at, at]
}

const isNumbers = (line: readonly number[], blocks: readonly Block[]): boolean =>
  line.some((at) => /^\d{1,2}$/.test(blocks[at]?.text ?? ''))

const meets = (one: readonly [number, number] | undefined, [from, to]: readonly [number, number]): boolean =>
  one !== undefined && one[0] <= to && one[1] >= from

/** The unbroken run of columns around those of a heading. */
function runAround(columns: readonly number[], [from, to]: readonly [number, number]): [number, number] | undefined {
  const filled = new Set(columns)
  let [start, end] = [from, to]
  if (![...filled].some((column) => column >= from && column <= to)) return undefined
  while (filled.has(start - 1)) start--
  while (filled.has(end + 1)) end++
  return [start, end]
}

const isCentred = (index: number, columns: readonly [number, number], layers: Layers, partOfWidth = 0): boolean =>
  isOver(layers.blocks[index], columns, layers.edges, partOfWidth)

/** Whether a heading stands over the middle of columns. */
function isOver(
  block: Block | undefined,
  [from, to]: readonly [number, number],
  edges: readonly number[],
  partOfWidth = 0,
): boolean {
  if (block === undefined) return false
  const [left, right] = [edges[from] ?? 0, edges[to + 1] ?? 0]
  const within = Math.max(block.size * overColumns, (right - left) * partOfWidth)
  return Math.abs((block.left + block.right) / 2 - (left + right) / 2) < within
}

/** Several headings on a line that part all columns among them. */
function partOfAll(index: number, layers: Layers): [number, number] | undefined {
  const { blocks, line, edges } = layers
  const parts: [number, number][] = []
  let from = 0
  for (const at of line) {
    const block = blocks[at]
    if (block === undefined) return undefined
    const middle = (block.left + block.right) / 2
    let best: number | undefined
    for (let to = from; to < edges.length - 1; to++) {
      const away = (end: number): number => Math.abs(((edges[from] ?? 0) + (edges[end + 1] ?? 0)) / 2 - middle)
      if (best === undefined || away(to) < away(best)) best = to
    }
    if (best === undefined) return undefined
    parts.push([from, best])
    from = best + 1
  }
  const all = from === edges.length - 1
  return all && parts.every((part, order) => isCentred(line[order] ?? 0, part, layers, overPart))
    ? parts[line.indexOf(index)]
    : undefined
}
