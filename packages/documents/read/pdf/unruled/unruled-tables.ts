import { CODE, opensWithNumber } from '../characters.ts'
import type { Column, DraftCell, DraftTable, Item, Line, Rule, Unruled } from '../page.ts'
import { columnAt, columnsOf, edgesOf, withHeadings } from './columns.ts'
import { type Entry, entriesOf, headingEntriesOf, isOrdinals } from './entries.ts'
import { headingsOf, leavesOf } from './header.ts'
import { areParted, blocksOf } from './heading-blocks.ts'
import { withNamedCodes } from './named-codes.ts'
import { type Columns, type Row, rowsOf } from './rows.ts'
import { firstRun, isCaption, type Stretch, stretchesOf } from './stretches.ts'

export interface FoundTable {
  readonly table: DraftTable
  readonly lines: readonly Line[]
}

/** A table without headings goes on from the page before, and has so many rows at least. */
const leastContinued = 3
/** At least this part of the columns has a heading. */
const leastNamed = 0.6
/** Headings stand at one height within so many font sizes. */
const sameHeight = 0.4
/** Lines of a label are at most this many font sizes apart. */
const labelPitch = 1.7

/** Tables of figures whose columns no lines part: figures that stand one above the other, labels beside, headings above. */
export function unruledTables(lines: readonly Line[], rules: readonly Rule[]): FoundTable[] {
  return stretchesOf(lines).flatMap((stretch) => toTable(stretch, rules) ?? [])
}

function toTable({ lines, entries }: Stretch, rules: readonly Rule[]): FoundTable | undefined {
  const first = bodyStart(entries)
  const header = headingEntriesOf(lines.slice(0, first))
  const body = entries.slice(first).map(withoutHeadingEnds)
  const plain = columnsOf(body)
  const least = hasCodes(body) ? 1 : 2
  if (plain.filter(({ figures }) => figures).length < least || crowded(body, plain)) return undefined
  const blocks = blocksOf(header, rules, plain, areParted(body, rules, plain))
  const leaves = leavesOf(header, blocks)
  const columns = withHeadings(plain, leaves)
  const edges = edgesOf(columns, leaves)
  const headings = headingsOf(blocks, columns, edges, rules)
  const named = new Set(headings.flatMap(({ from, to }) => range(from, to)))
  if (headings.length === 0 ? body.length < leastContinued : named.size < columns.length * leastNamed) return undefined
  const rows = rowsOf(body, { columns, edges }, rules)
  const page = lines[0]?.page ?? 0
  const heights = heightsOf(
    headings.map(({ y }) => y),
    lines[0]?.size ?? 0,
  )
  const cells: DraftCell[] = [
    ...headings.map(({ text, y, from, to }) =>
      cell(
        page,
        heights.findIndex((at) => Math.abs(at - y) <= (lines[0]?.size ?? 0) * sameHeight),
        [from, to],
        text,
      ),
    ),
    ...rows.flatMap((row, index) => rowCells(row, heights.length + index, columns.length, page)),
  ]
  const [top, bottom] = [lines[0], lines.at(-1)]
  if (top === undefined || bottom === undefined) return undefined
  const table: DraftTable = {
    page,
    top: top.y - top.size,
    bottom: bottom.y,
    edges,
    rows: heights.length + rows.length,
    cells,
    unruled: { columns, lines, headed: areItems(header) ? 0 : first },
  }
  return { table, lines }
}

/** Whether most lines begin with a code (科目编码): one column of figures makes a table of them. */
const hasCodes = (body: readonly (readonly Entry[])[]): boolean =>
  body.filter(([first]) => first !== undefined && CODE.test(first.text)).length * 2 > body.length

/** What a heading over codes ends with, where its row is too low for it and the first row of the body beside it. */
const HEADING_END = /^(?:[功能经济分类]*科目)?编?码$/

const withoutHeadingEnds = (line: readonly Entry[]): readonly Entry[] =>
  line.some(({ text }) => CODE.test(text)) ? line.filter(({ text }) => !HEADING_END.test(text)) : line

/** A figure stands in its column within so many font sizes. */
const withinColumn = 1

/**
 * The rows at the top of a page that go on with a table of the page before whose columns no lines part, and how many items of
 * the page they are; undefined where they do not stand in those columns. Its headings may be printed again.
 */
export function goingOn(
  { edges, unruled }: DraftTable,
  items: readonly Item[],
  rules: readonly Rule[],
): { readonly table: DraftTable; readonly items: number } | undefined {
  const repeated = repeatedHeadings(unruled, items)
  const other = items.findIndex(
    (item, index) => 'table' in item && item.table.unruled?.headed !== 0 && (index > 0 || repeated === 0),
  )
  const open = other < 0 ? items : items.slice(0, other)
  const lines = firstRun(open.flatMap(linesOf)).slice(repeated)
  const [first, last] = [lines[0], lines.at(-1)]
  if (unruled === undefined || unruled.columns.length === 0) return undefined
  if (first === undefined || last === undefined) return undefined
  const grid = { columns: unruled.columns, edges }
  const body = withNamedCodes(lines).map(entriesOf).map(withoutHeadingEnds)
  // `2024年…` among labels is no figure of a row
  const isOfRow = (entry: Entry): boolean =>
    entry.figure && (CODE.test(entry.text) || grid.columns[columnAt(grid.columns, entry)]?.figures === true)
  if (!body.flat().some(isOfRow) || crowded(body, grid.columns)) return undefined
  if (!body.flat().every((entry) => !entry.figure || standsIn(entry, columnAt(grid.columns, entry), grid)))
    return undefined
  const rows = rowsOf(body, grid, rules)
  const cells = rows.flatMap((row, index) => rowCells(row, index, grid.columns.length, first.page))
  const table = {
    page: first.page,
    top: first.y - first.size,
    bottom: last.y,
    edges,
    rows: rows.length,
    cells,
    unruled,
  }
  return { table, items: open.findLastIndex((item) => linesOf(item).at(-1) === last) + 1 }
}

/** Headings that stand alone at the end of a page have at most so many lines, with a few rows below them. */
const mostLeft = 16

/**
 * A table whose headings the page before ends with, and how many lines of that page they are; undefined where it has headings
 * of its own, or those lines are none.
 */
export function withHeadingsBefore(
  { unruled }: DraftTable,
  before: readonly Line[],
  rules: readonly Rule[],
): { readonly table: DraftTable; readonly lines: number } | undefined {
  const [first] = unruled?.lines ?? []
  const caption = before.findLastIndex(isCaption)
  const left = before.slice(caption + 1)
  const last = left.at(-1)
  if (unruled === undefined || first === undefined || last === undefined) return undefined
  if (!unruled.lines.slice(0, unruled.headed).every((line) => isOrdinals(entriesOf(line)))) return undefined
  if (caption < 0 || left.length > mostLeft || last.page !== first.page - 1) return undefined
  const by = first.y - last.y - labelPitch * first.size
  const lines = [...left.map((line) => movedLine(line, by, first.page)), ...unruled.lines]
  const [found, ...others] = unruledTables(lines, rules)
  if (found === undefined || others.length > 0 || found.lines.length < lines.length) return undefined
  return found.table.unruled?.headed === 0 ? undefined : { table: found.table, lines: left.length }
}

const movedLine = (line: Line, by: number, page: number): Line => ({
  ...line,
  page,
  y: line.y + by,
  words: line.words.map((word) => ({ ...word, y: word.y + by })),
})

const linesOf = (item: Item): readonly Line[] => ('line' in item ? [item.line] : (item.table.unruled?.lines ?? []))

/** A heading that is printed again stands at its place within so many points. */
const samePlace = 2

/** How many lines the items begin with that are headings of the table before, all or some. */
function repeatedHeadings(before: Unruled | undefined, items: readonly Item[]): number {
  if (before === undefined || before.headed === 0) return 0
  const known = before.lines.slice(0, before.headed).flatMap(({ words }) => words)
  const isKnown = ({ words }: Line): boolean =>
    words.every(({ text, left }) => known.some((word) => word.text === text && Math.abs(word.left - left) < samePlace))
  const [first] = items
  if (first !== undefined && 'table' in first) {
    // below the headings there may be rows without figures
    const { lines = [], headed = 0 } = first.table.unruled ?? {}
    const own = lines.slice(0, headed).findIndex((line) => !isKnown(line))
    return own < 0 ? headed : own
  }
  const other = items.findIndex((item) => 'table' in item || !isKnown(item.line))
  return other < 0 ? 0 : other
}

function standsIn({ left, right, size }: Entry, at: number, { edges, columns }: Columns): boolean {
  const column = columns[at]
  if (column?.figures === true && column.blank !== true) return left < column.right && right > column.left
  const room = size * withinColumn
  return left > (edges[at] ?? 0) - room && right < (edges[at + 1] ?? 0) + room
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

const cell = (page: number, row: number, [from, to]: readonly [number, number], text: string): DraftCell => ({
  row,
  column: from,
  rowSpan: 1,
  columnSpan: to - from + 1,
  text,
  page,
  full: false,
})

const rowCells = ({ cells }: Row, row: number, columns: number, page: number): DraftCell[] =>
  range(0, columns - 1).flatMap((column) => {
    const own = cells.find(({ from, to }) => column >= from && column <= to)
    if (own === undefined) return [cell(page, row, [column, column], '')]
    return own.from === column ? [cell(page, row, [own.from, own.to], own.text)] : []
  })

/** The heights at which headings stand, from top to bottom. */
function heightsOf(ys: readonly number[], size: number): number[] {
  const heights: number[] = []
  for (const y of ys.toSorted((a, b) => a - b)) {
    const last = heights.at(-1)
    if (last === undefined || y - last > size * sameHeight) heights.push(y)
  }
  return heights
}

/** Whether what stands above the figures are numbered items that have none: one on each line, perhaps going on in the next. */
const areItems = (header: readonly (readonly Entry[])[]): boolean =>
  header.flat().every(({ text }) => opensWithNumber(text)) ||
  (opensWithNumber(header[0]?.[0]?.text ?? '') && header.every((line) => line.length < 2))

/** Whether two figures of a line fall into one column: then they stand in no columns. */
const crowded = (body: readonly (readonly Entry[])[], columns: readonly Column[]): boolean =>
  body.some((line) => {
    const at = line.filter(({ figure }) => figure).map((entry) => columnAt(columns, entry))
    return new Set(at).size < at.length
  })

/** Where the body begins: below the numbers of the columns, else with the first figures and the label that begins above them. */
function bodyStart(entries: Stretch['entries']): number {
  const first = entries.findIndex((line) => line.some(({ figure }) => figure) && !isOrdinals(line))
  const numbers = entries.slice(0, first).findLastIndex(isOrdinals)
  if (numbers >= 0) return numbers + (isLevels(entries[numbers + 1] ?? []) ? 2 : 1)
  const body = entries.slice(first).map(withoutHeadingEnds)
  const columns = columnsOf(body)
  const named = new Set(body.flat().flatMap((entry) => (CODE.test(entry.text) ? [] : [columnAt(columns, entry)])))
  const labels = columns.filter(({ figures }, index) => !figures && named.has(index))
  let start = first
  while (start > 0 && beginsLabel(entries[start - 1] ?? [], entries[start]?.[0], labels)) start--
  return start
}

/** Whether a line heads the parts of codes: 类, 款, 项. */
const isLevels = (line: readonly Entry[]): boolean =>
  line.length > 0 && line.every(({ text }) => /^[类款项]{1,3}$/.test(text))

/** Whether a line above figures is the beginning of the labels beside them: it begins where they do, in columns of words. */
const beginsLabel = (line: readonly Entry[], below: Entry | undefined, labels: readonly Column[]): boolean =>
  line.every((entry) => {
    const begins = labels.some(({ left }) => Math.abs(entry.left - left) < entry.size * sameHeight)
    return begins && below !== undefined && below.y - entry.y < labelPitch * entry.size
  })
