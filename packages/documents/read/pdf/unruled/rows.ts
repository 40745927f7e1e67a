import { joinTexts } from '../cell-text.ts'
import { CODE, endsSentence, opensWithNumber } from '../characters.ts'
import type { Column, Rule } from '../page.ts'
import { columnAt } from './columns.ts'
import type { Entry } from './entries.ts'
import { topSetRows } from './top-set-rows.ts'
import { withWholeCodes } from './whole-codes.ts'

/** What is printed in one column of a row. */
export interface RowCell {
  readonly from: number
  /** The last column of it; totals are labelled over several. */
  readonly to: number
  readonly text: string
}

export interface Columns {
  readonly columns: readonly Column[]
  /** The column lines. */
  readonly edges: readonly number[]
}

export interface Row {
  readonly y: number
  readonly cells: readonly RowCell[]
}

/** Lines of one cell are at most this many font sizes apart, in loosely set tables so many, less than their rows are. */
const cellPitch = 1.7
const loosePitch = 2.2
/** A line with less room than this behind it, in font sizes, may go on below. */
const fullRoom = 1.7
/** Lines of a label begin or have their middle within so many font sizes; the first may stand in by so many. */
const sameSide = 0.6
const deepestIndent = 4.5
/** A row stands beside a label where it is this near to its lines, in font sizes. */
const besideLines = 0.6
/** Type is so high, in font sizes: a line drawn through it parts nothing. */
const typeHeight = 0.7
/** From the baseline up to the middle of the type, in font sizes. */
const halfHeight = 0.35
/** A label is in the middle of columns within so many font sizes. */
const centredWithin = 1.2
/** A label has at most so many lines. */
const mostLines = 12

interface Label {
  readonly column: number
  readonly entries: Entry[]
}

/** A line between rows reaches over this part of the table. */
const wholeWidth = 0.8

/** Rows of entries: what stands between two lines across the table where it is one row, else rows by their figures. */
export function rowsOf(body: readonly (readonly Entry[])[], grid: Columns, rules: readonly Rule[]): Row[] {
  const topSet = topSetRows(body, grid.columns)?.map((lines) => bandRow(lines, grid) ?? onlyRow(lines, grid, rules))
  if (topSet?.every((row) => row !== undefined) === true) return topSet
  return bandsOf(body, grid, rules).flatMap((band) => bandRow(band, grid) ?? rowsBetween(band, grid, rules))
}

/** Lines of which one row comes. */
function onlyRow(lines: readonly (readonly Entry[])[], grid: Columns, rules: readonly Rule[]): Row | undefined {
  const [row, ...others] = rowsBetween(lines, grid, rules)
  return others.length === 0 ? row : undefined
}

/** The lines of the body, parted where a line is drawn across the table. */
function bandsOf(body: readonly (readonly Entry[])[], { edges }: Columns, rules: readonly Rule[]): Entry[][][] {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const across = rules.filter(
    ({ from, to }) => Math.min(to, right) - Math.max(from, left) > (right - left) * wholeWidth,
  )
  const bands: Entry[][][] = []
  let last: number | undefined
  for (const line of body) {
    const y = (line[0]?.y ?? 0) - (line[0]?.size ?? 0) * halfHeight
    const before = last
    const parted = before === undefined || across.some(({ at }) => at > before && at < y)
    if (parted) bands.push([[...line]])
    else bands.at(-1)?.push([...line])
    last = y
  }
  return bands
}

const AMOUNT = /^[-－]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d\d$/
/** 款 and 项 in columns of their own, cut into digits: `0` `5`. */
const PART_OF_CODE = /^\d{2}$/

/** A band of several lines as one row, where each column has one figure at most, perhaps cut: `3,844.` `97`. */
function bandRow(band: readonly (readonly Entry[])[], grid: Columns): Row | undefined {
  if (band.length < 2) return undefined
  const entered = new Map<number, Entry[]>()
  for (const entry of band.flat()) {
    const at = columnAt(grid.columns, entry)
    // a name that goes on below its code: `2012902 一般行政管` `理事务`
    const column = !entry.figure && CODE.test(entered.get(at)?.[0]?.text ?? '') ? at + 1 : at
    const known = entered.get(column)
    if (known !== undefined && !entry.figure && beginsRow(entry)) return undefined
    if (known === undefined) entered.set(column, [entry])
    else known.push(entry)
  }
  const named = Math.min(
    ...[...entered].flatMap(([at, entries]) => (entries.some(({ figure }) => !figure) ? [at] : [])),
  )
  const single = [...entered].every(([at, entries]) => {
    const figures = entries.filter(({ figure }) => figure)
    if (figures.length < 2) return true
    const text = figures.reduce((all, one) => all + one.text, '')
    const whole = AMOUNT.test(text) || CODE.test(text) || (at < named && at > 0 && PART_OF_CODE.test(text))
    return figures.length === entries.length && whole
  })
  if (!single || ![...entered.values()].flat().some(({ figure }) => figure)) return undefined
  const ys = band.flat().map(({ y }) => y)
  const y = (Math.min(...ys) + Math.max(...ys)) / 2
  return {
    y,
    cells: cellsOf(
      [...entered].map(([column, lines]) => ({ column, lines })),
      grid,
    ),
  }
}

/** Rows of entries: figures on one line are one row, and the lines of a label belong to the row in whose middle or at whose top they stand. */
function rowsBetween(lines: readonly (readonly Entry[])[], grid: Columns, rules: readonly Rule[]): Row[] {
  const { columns } = grid
  const body = withWholeCodes(lines, columns)
  const anchors = body.flatMap((line) => line.find(({ figure }) => figure)?.y ?? [])
  const rows = new Map<number, Entered[]>(anchors.map((y) => [y, []]))
  const put = (y: number, entered: Entered): void => {
    const cells = rows.get(y)
    if (cells === undefined) rows.set(y, [entered])
    else cells.push(entered)
  }
  for (const { column, entries } of labelsOf(body, columns, { rules, rowPitch: pitchOf(anchors) }))
    for (const { y, lines } of placed(entries, anchors)) put(y, { column, lines })
  for (const line of body) {
    const y = line.find(({ figure }) => figure)?.y
    for (const entry of line)
      if (entry.figure && y !== undefined) put(y, { column: columnAt(columns, entry), lines: [entry] })
  }
  return [...rows].map(([y, entered]) => ({ y, cells: cellsOf(entered, grid) })).sort((a, b) => a.y - b.y)
}

/** How far rows are apart, at least. */
const pitchOf = (anchors: readonly number[]): number =>
  anchors.reduce((least, y, index) => Math.min(least, index === 0 ? Infinity : y - (anchors[index - 1] ?? y)), Infinity)

/** What was entered in one column of a row. */
interface Entered {
  readonly column: number
  readonly lines: readonly Entry[]
}

function cellsOf(entered: readonly Entered[], grid: Columns): RowCell[] {
  const filled = new Set(entered.map(({ column }) => column))
  return [...filled].map((column) => {
    const lines = entered.flatMap((part) => (part.column === column ? part.lines : []))
    const isOver = isSetApart(lines, grid.columns[column]) && !isNamed(column, entered)
    const [from, to] = isOver ? spanOf(column, lines, filled, grid) : [column, column]
    return { from, to, text: lines.map(({ text }) => text).reduce(joinTexts) }
  })
}

/** 类, 款 and 项 as a whole or in columns of their own. */
const CODE_OR_PART = /^(?:\d{3}(?:\d{2}){0,2}|\d{2})$/

/** Whether a code stands before a column: its name may stand in, and is over no other column. */
function isNamed(column: number, entered: readonly Entered[]): boolean {
  const before = entered.filter((part) => part.column < column)
  const nearest = Math.max(...before.map((part) => part.column))
  return before.some((part) => part.column === nearest && part.lines.every(({ text }) => CODE_OR_PART.test(text)))
}

/** Whether a label does not begin where those of its column do. */
const isSetApart = ([first]: readonly Entry[], column: Column | undefined): boolean =>
  first !== undefined &&
  column !== undefined &&
  !first.figure &&
  (column.figures || first.left - column.left > first.size)

/** A label set in the middle of the columns up to the next figure, or a total's among figures, is one over all of them: 公用经费合计. */
function spanOf(
  column: number,
  lines: readonly Entry[],
  filled: ReadonlySet<number>,
  { columns, edges }: Columns,
): [number, number] {
  const [first] = lines
  if (first === undefined) return [column, column]
  let [from, to] = [column, column]
  while (from > 0 && !filled.has(from - 1)) from--
  while (to < edges.length - 2 && !filled.has(to + 1)) to++
  const middle = ((edges[from] ?? 0) + (edges[to + 1] ?? 0)) / 2
  const isTotal = columns[column]?.figures === true && TOTAL.test(first.text) && to < columns.length - 1
  const isCentred = Math.abs((first.left + first.right) / 2 - middle) < first.size * centredWithin
  return isTotal || isCentred ? [from, to] : [column, column]
}

/** Words of each column, lines that go on joined. */
function labelsOf(body: readonly (readonly Entry[])[], columns: readonly Column[], setting: Setting): Label[] {
  const open = new Map<number, Label>()
  const labels: Label[] = []
  for (const entry of body.flat()) {
    if (entry.figure) continue
    const column = columnAt(columns, entry)
    const label = open.get(column)
    const last = label?.entries.at(-1)
    const right = columns[column]?.right ?? 0
    if (label !== undefined && last !== undefined && goesOn(last, entry, right, setting)) label.entries.push(entry)
    else {
      const begun = { column, entries: [entry] }
      open.set(column, begun)
      labels.push(begun)
    }
  }
  return labels
}

/** A total has a row of its own, and so has the first part of what stands above (其中). */
const OWN_ROW = /^(?:(?:本年(?:收入|支出)合计|(?:收入|支出)?总计)$|其中[：:])/

/** Whether a label is no end of the one above it. */
const beginsRow = ({ text }: Entry): boolean => OWN_ROW.test(text) || opensWithNumber(text)

/** What parts the rows of a table: lines, and how far they are apart at least; infinitely where there is one row. */
interface Setting {
  readonly rules: readonly Rule[]
  readonly rowPitch: number
}

/** Whether two lines are as near to each other as those of one cell: nearer than rows are. */
function areClose(last: Entry, entry: Entry, rowPitch: number): boolean {
  const pitch = entry.y - last.y
  return (
    pitch <= cellPitch * entry.size || (pitch <= loosePitch * entry.size && pitch < rowPitch - 1 && rowPitch < Infinity)
  )
}

function goesOn(last: Entry, entry: Entry, right: number, { rules, rowPitch }: Setting): boolean {
  if (last.y === entry.y) return true
  if (beginsRow(entry) || !areClose(last, entry, rowPitch) || endsSentence(last.text)) return false
  const middle = (entry.left + entry.right) / 2
  const parted = rules.some(
    ({ at, from, to }) => at > last.y && at < entry.y - entry.size * typeHeight && from < middle && to > middle,
  )
  return !parted && right - last.right < last.size * fullRoom && isBelow(last, entry)
}

const TOTAL = /(?:合计|总计)$/

/** Whether a line stands under the one before: at its left or its middle, or further left where that stood in. */
function isBelow(last: Entry, entry: Entry): boolean {
  const near = entry.size * sameSide
  if (Math.abs(last.left + last.right - entry.left - entry.right) / 2 < near) return true
  const back = last.left - entry.left
  return Math.abs(back) < near || (back > 0 && back < entry.size * deepestIndent && !TOTAL.test(last.text))
}

/** The lines of a label by row: one row, unless it stands beside several; then each takes those in whose middle it is. */
function placed(entries: readonly Entry[], anchors: readonly number[]): { y: number; lines: readonly Entry[] }[] {
  const [first, last] = [entries[0], entries.at(-1)]
  if (first === undefined || last === undefined) return []
  const near = first.size * besideLines
  const beside = anchors.filter((y) => y > first.y - near && y < last.y + near)
  if (beside.length < 2) return [{ y: beside[0] ?? (first.y + last.y) / 2, lines: entries }]
  return shared(entries, beside)
}

/** Parts lines among rows in order, so that the rows stand in the middle of their lines as nearly as can be. */
function shared(entries: readonly Entry[], ys: readonly number[]): { y: number; lines: readonly Entry[] }[] {
  interface Parting {
    readonly cost: number
    readonly ends: readonly number[]
  }
  let best: (Parting | undefined)[] = [{ cost: 0, ends: [] }]
  for (const y of ys) {
    const next: (Parting | undefined)[] = []
    for (const [start, before] of best.entries()) {
      if (before === undefined) continue
      for (let end = start; end <= Math.min(entries.length, start + mostLines); end++) {
        const [from, to] = [entries[start], entries[end - 1]]
        const away =
          end === start || from === undefined || to === undefined
            ? (from?.size ?? 0) * 2
            : Math.abs((from.y + to.y) / 2 - y)
        const cost = before.cost + away
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, ends: [...before.ends, end] }
      }
    }
    best = next
  }
  const ends = best[entries.length]?.ends ?? []
  return ys.flatMap((y, index) => {
    const lines = entries.slice(ends[index - 1] ?? 0, ends[index])
    return lines.length === 0 ? [] : [{ y, lines }]
  })
}
