import { isFigure, joinTexts } from './cell-text.ts'
import { endsSentence, opensWithNumber } from './characters.ts'
import { distinct } from './grid.ts'
import type { DraftCell, DraftTable } from './page.ts'

/** Column lines of one table on two pages may differ by this much, in points. */
const closeEdges = 4

/** A header has at most this many rows. */
const mostHeaderRows = 12

const hasEdge = (edges: readonly number[], x: number): boolean => edges.some((edge) => Math.abs(edge - x) <= closeEdges)

/** The table's edges moved so that its left side is where the other's is. */
function aligned(table: DraftTable, other: DraftTable): readonly number[] {
  const shift = (other.edges[0] ?? 0) - (table.edges[0] ?? 0)
  return table.edges.map((edge) => edge + shift)
}

/** Whether both have the same sides, and the columns of one are columns of the other. */
function sameColumns(table: DraftTable, next: DraftTable): boolean {
  const edges = aligned(next, table)
  if (!hasEdge(edges, table.edges.at(-1) ?? 0) || !hasEdge(table.edges, edges.at(-1) ?? 0)) return false
  return edges.every((x) => hasEdge(table.edges, x)) || table.edges.every((x) => hasEdge(edges, x))
}

const rowCells = (table: DraftTable, row: number): DraftCell[] => table.cells.filter((cell) => cell.row === row)

/** Whether a row of the next table is a row of the first, printed again: cells merged downwards may have lost their text at the page break. */
function isRepeated(table: DraftTable, next: DraftTable, row: number, as = row): boolean {
  const [above, below] = [rowCells(table, as), rowCells(next, row)]
  if (above.length !== below.length) return false
  const equal = above.every((cell, index) => {
    const again = plain(below[index]?.text ?? '')
    return plain(cell.text) === again || (again === '' && cell.rowSpan > 1)
  })
  return equal && below.some(({ text }) => plain(text) !== '')
}

const AMOUNT = /^[-－]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d\d$/

const plain = (text: string): string => text.replaceAll(/\s/g, '')

/** How many rows at the top of the next table repeat those of the first: its header, printed again. */
function repeatedRows(table: DraftTable, next: DraftTable): number {
  const most = Math.min(table.rows, next.rows, mostHeaderRows)
  let rows = 0
  while (rows < most && isRepeated(table, next, rows)) rows++
  return rows === 0 ? 0 : rows + furtherRows(table, next, rows)
}

/** How many rows below those repeat headings further down, where one between them was left out. */
function furtherRows(table: DraftTable, next: DraftTable, from: number): number {
  const most = Math.min(table.rows, mostHeaderRows)
  let more = 0
  for (let as = from + 1; as < most && from + more < next.rows; as++) {
    const isHeading = !rowCells(table, as).some(({ text }) => AMOUNT.test(text))
    if (isHeading && isRepeated(table, next, from + more, as)) more++
  }
  return more
}

/** The cells of the first row below a repeated header without the words of it that slid down into them: `类款项` before a code. */
function withoutSlidWords(table: DraftTable, next: DraftTable, header: number): readonly DraftCell[] {
  const slid = next.cells.flatMap((cell) => {
    if (cell.row >= header || cell.text !== '') return []
    const above = table.cells.find((other) => other.row === cell.row && other.column === cell.column)
    return above === undefined || above.text === '' ? [] : [{ column: cell.column, text: plain(above.text) }]
  })
  if (slid.length === 0) return next.cells
  return next.cells.map((cell) => {
    if (cell.row !== header) return cell
    const words = slid
      .filter(({ column }) => column >= cell.column && column < cell.column + cell.columnSpan)
      .reduce((text, one) => text + one.text, '')
    return words !== '' && cell.text.startsWith(words) ? { ...cell, text: cell.text.slice(words.length).trim() } : cell
  })
}

/** After equal first rows the same label again: another copy of a form, not more of the same table. */
function isAnotherForm(table: DraftTable, next: DraftTable, repeated: number): boolean {
  if (repeated === 0) return false
  const [label, nextLabel] = [rowCells(table, repeated)[0], rowCells(next, repeated)[0]]
  return (
    label !== undefined &&
    nextLabel !== undefined &&
    label.text !== '' &&
    label.text === nextLabel.text &&
    !/\d/.test(label.text)
  )
}

/** The title of a form (收入决算表), and the rows in which one stands where a sheet is framed with all that is above its table. */
const TITLE = /\p{Script=Han}{2}表$/u
const mostTitleRows = 3

/** Whether a table begins with a title that the first has not. */
function isTitledAnew(table: DraftTable, next: DraftTable): boolean {
  const titles = ({ cells }: DraftTable): string[] =>
    cells.filter(({ row, text }) => row < mostTitleRows && TITLE.test(plain(text))).map(({ text }) => plain(text))
  const known = titles(table)
  return titles(next).some((title) => !known.includes(title))
}

/** Whether a table at the top of a page goes on with the table at the end of the page before. */
export function isContinued(table: DraftTable, next: DraftTable): boolean {
  return (
    sameColumns(table, next) && !isTitledAnew(table, next) && !isAnotherForm(table, next, repeatedRows(table, next))
  )
}

/** Cells with their columns counted on a finer set of edges. */
function onEdges(table: DraftTable, own: readonly number[], edges: readonly number[]): DraftCell[] {
  const indexOf = (column: number): number => {
    const x = own[column] ?? 0
    let best = 0
    edges.forEach((edge, index) => {
      if (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x)) best = index
    })
    return best
  }
  return table.cells.map((cell) => {
    const column = indexOf(cell.column)
    return { ...cell, column, columnSpan: Math.max(1, indexOf(cell.column + cell.columnSpan) - column) }
  })
}

/** Whether the first row holds nothing but the rest of the numbered label of the last: `二、政府性基金预算` `财政拨款`. */
function isRestOfLabel([label]: readonly DraftCell[], [rest, ...others]: readonly DraftCell[]): boolean {
  if (label === undefined || rest === undefined || others.some(({ text }) => text !== '')) return false
  return opensWithNumber(label.text) && !opensWithNumber(rest.text) && !isFigure(rest.text)
}

/** Whether only both parts together are an amount: `253,841.3` `4`. */
const isCutAmount = (text: string, rest: string): boolean => !AMOUNT.test(text) && AMOUNT.test(text + rest)

const CODE = /^\d{3}(?:\d{2}){0,2}$/

/** Whether only both parts together are a code (科目编码), or 类 alone: `208050` `1`, `20` `8`. A code may be a whole one's beginning. */
const isCutCode = (text: string, rest: string): boolean =>
  /^\d{2,6}$/.test(text) && /^\d{1,4}$/.test(rest) && CODE.test(text + rest)

/** Whether both may be the digits of 款 or 项 in a column of its own: `0` `5`. */
const areDigits = (text: string, rest: string): boolean => /^\d$/.test(text) && /^\d$/.test(rest)

const areMostly = (form: RegExp, texts: readonly string[]): boolean =>
  texts.filter((text) => form.test(text)).length * 2 >= texts.length

/**
 * Whether the figures of the first row are what is left of those above: `207` `297.5`, then `9999` `7`. Where most
 * others of the column are no such amounts or codes, `28` `7.9`, then `4` `0`, are the figures of two rows.
 */
function areRests(last: readonly DraftCell[], first: readonly DraftCell[], whole: readonly DraftCell[]): boolean {
  const pairs = first.flatMap(({ text, column }) => {
    if (!isFigure(text)) return []
    const others = whole.flatMap((cell) =>
      cell.column === column && !last.includes(cell) && isFigure(cell.text) ? [plain(cell.text)] : [],
    )
    return [{ above: last.find((cell) => cell.column === column)?.text ?? '', text, others }]
  })
  // what is left is no longer than the full line above it: not `1`, the number of the column, then `164.27`
  const isCut = ({ above, text, others }: (typeof pairs)[number]): boolean =>
    text.length <= above.length &&
    ((isCutAmount(above, text) && areMostly(AMOUNT, others)) || (isCutCode(above, text) && areMostly(CODE, others)))
  return pairs.some(isCut) && pairs.every((pair) => isCut(pair) || areDigits(pair.above, pair.text))
}

/** Whether the first row has nothing but words where the last has words and figures: `年初结转和结` `357.86`, then `余`. */
const isRestOfWords = (last: readonly DraftCell[], first: readonly DraftCell[]): boolean =>
  last.some(({ text }) => isFigure(text)) && first.every(({ text }) => !isFigure(text))

/** Whether the first row has nothing below what ends in the last: `1个`, `健全`. */
const hasEndedValue = (last: readonly DraftCell[], first: readonly DraftCell[]): boolean =>
  last.some(
    ({ text, full, column }) =>
      (/\d/.test(text) || (text !== '' && !full)) && first.some((cell) => cell.column === column && cell.text === ''),
  )

/** Whether a text went to the next line though there was room: no line begins with the sign behind its first character, or ends with one that opens. */
const bringsSign = (text: string): boolean => /^(?:.[，。；：、！？）」』”’》]|[“‘（《「『])/u.test(text)

/** Full cells beside each other, so many at least, are no rows that happen to end at the edge. */
const leastFullCells = 3

/** Whether all that is written in the last row fills its lines, and the first row goes on in just these cells. */
function allGoOn(last: readonly DraftCell[], first: readonly DraftCell[]): boolean {
  const written = last.filter(({ text }) => text !== '')
  const rests = new Set(first.flatMap(({ column, text }) => (text === '' ? [] : [column])))
  if (written.length < leastFullCells || rests.size !== written.length) return false
  return written.every(({ column, text, full }) => full && rests.has(column) && !endsSentence(text))
}

/** The cells of the last row into which a split first row goes on; undefined where the row is a row of its own. */
function splitRow(
  last: readonly DraftCell[],
  first: readonly DraftCell[],
  whole: readonly DraftCell[],
): [DraftCell, DraftCell][] | undefined {
  // A row of its own has a code or label at its start, or figures under those of the row above.
  const isEnded = hasEndedValue(last, first)
  const isWhole = last[0]?.text !== '' || last.some(({ text }) => isFigure(text)) || isEnded || allGoOn(last, first)
  const isRest = areRests(last, first, whole)
  if (!isWhole || (first[0]?.text !== '' && !isRest && !isRestOfLabel(last, first) && !isRestOfWords(last, first)))
    return undefined
  const pairs: [DraftCell, DraftCell][] = []
  for (const cell of first) {
    if (cell.text === '') continue
    const before = last.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan)
    if (before === undefined || opensWithNumber(cell.text)) return undefined
    if (!before.full && !isRest && !bringsSign(cell.text)) return undefined
    if (isFigure(before.text) && isFigure(cell.text) && !isRest) return undefined
    pairs.push([before, cell])
  }
  const isOnlyRest = isEnded && pairs.length === 1
  return pairs.some(([before]) => before.full || isRest || isOnlyRest) ? pairs : undefined
}

/** Lets merged cells at the end of a page reach over the empty cells below them on the next. */
function extendMerged(cells: readonly DraftCell[], next: readonly DraftCell[], rows: number): DraftCell[] {
  const taken = new Set<DraftCell>()
  for (const cell of next) {
    if (cell.row !== rows || cell.text !== '') continue
    const above = cells.find(
      (other) =>
        other.column === cell.column && other.columnSpan === cell.columnSpan && other.row + other.rowSpan === rows,
    )
    if (above === undefined || (above.rowSpan < 2 && (cell.rowSpan < 2 || above.row === 0))) continue
    above.rowSpan += cell.rowSpan
    taken.add(cell)
  }
  return next.filter((cell) => !taken.has(cell))
}

/** Whether nothing is written in a row: the part of a row that a page break cut off. */
const isBlank = (table: DraftTable, row: number): boolean => rowCells(table, row).every((cell) => cell.text === '')

/** Whether the last row is what a page break left of the row that the next table begins with. */
function isCutOff(table: DraftTable, next: DraftTable): boolean {
  const last = table.rows - 1
  if (last === 0 || !isBlank(table, last)) return false
  return rowCells(table, last).length === 1 || recurs(table, next, repeatedRows(table, next))
}

/** Whether the cells of a table's last row stand in a row of the next table as well. */
function recurs(table: DraftTable, next: DraftTable, row: number): boolean {
  const below = rowCells(next, row)
  return rowCells(table, table.rows - 1).every((cell) =>
    below.some((other) => other.column === cell.column && other.columnSpan === cell.columnSpan),
  )
}

/** The table without its last row. */
function withoutLastRow(table: DraftTable): DraftTable {
  const rows = table.rows - 1
  const cells = table.cells
    .filter((cell) => cell.row < rows)
    .map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows - cell.row) }))
  return { ...table, rows, cells }
}

/** The cells from a row on, with what reaches down to it of empty merged cells that begin above. */
const fromRow = (cells: readonly DraftCell[], row: number): DraftCell[] =>
  cells.flatMap((cell) => {
    if (cell.row >= row) return [cell]
    const rowSpan = cell.row + cell.rowSpan - row
    return rowSpan > 0 && cell.text === '' ? [{ ...cell, row, rowSpan }] : []
  })

/** One table of two parts; header rows printed again are dropped, a row split by the page break is joined. */
export function joinTables(whole: DraftTable, next: DraftTable): DraftTable {
  const table = isCutOff(whole, next) ? withoutLastRow(whole) : whole
  const nextEdges = aligned(next, table)
  const edges = table.edges.length >= nextEdges.length ? table.edges : nextEdges
  const cells = edges === table.edges ? [...table.cells] : onEdges(table, table.edges, edges)
  let skipped = repeatedRows(table, next)
  const rest = onEdges({ ...next, cells: withoutSlidWords(table, next, skipped) }, nextEdges, edges)
  const lastRow = cells.filter((cell) => cell.row + cell.rowSpan === table.rows)
  const pairs = splitRow(
    lastRow,
    rest.filter((cell) => cell.row === skipped),
    [...cells, ...rest.filter((cell) => cell.row > skipped)],
  )
  if (pairs !== undefined) {
    for (const [before, cell] of pairs) {
      before.text = joinTexts(before.text, cell.text)
      before.full = cell.full
    }
    skipped += 1
  } else if (next.rows > skipped + 1 && isBlank(next, skipped) && rowCells(next, skipped).length === 1) skipped += 1
  const shift = table.rows - skipped
  const added = fromRow(rest, skipped).map((cell) => ({ ...cell, row: cell.row + shift }))
  const kept = extendMerged(cells, added, table.rows)
  return { ...table, edges: distinct(edges), rows: shift + next.rows, cells: [...cells, ...kept] }
}
