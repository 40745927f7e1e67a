/** Tables in extracted text: cells as tab-started lines, or rows as tab-separated lines. */
import type { Paragraph, Table } from '../document.ts'
import { tableOfTexts, withRepeatsMerged } from './table-of-texts.ts'

interface Run<B> {
  /** Absent where the lines hold nothing. */
  readonly block: B | undefined
  readonly next: number
}

interface DraftCell {
  text: string
  readonly line: number
}

const isCellLine = (line: string | undefined): boolean => line?.startsWith('\t') === true
/** A line that holds a whole row, its first cell an empty one. */
const isRowLine = (line: string | undefined): boolean =>
  isCellLine(line) && (line ?? '').split('\t').filter((cell) => cell.trim() !== '').length > 1
/** Whether whole rows begin: two whose first cells are empty, or one with another below whose first cell is filled. */
const beginsGrid = (lines: readonly string[], start: number): boolean =>
  (isRowLine(lines[start]) && isRowLine(lines[start + 1])) || /^\S[^\t]*\t/.test(lines[start + 1] ?? '')
const PART_HEADING = /^\s*第[一二三四五六七八九]部分/
/** What never goes on in a cell: the heading of the document's next part. */
const isPartHeading = (line: string): boolean => PART_HEADING.test(line)
/** A line of its own below a row, over what follows: the rest of a cell reads otherwise. */
const ATTACHMENT_HEADING = /^\s*附[件表]\s*\d{0,2}[:：]?\s*$/
/** A sentence above the title of the next table. */
const SENTENCE_END = /。\s*$/
const isBlank = (line: string | undefined): boolean =>
  line === undefined || (line.trim() === '' && !line.startsWith('\t'))

/**
 * A table whose every cell is a line that starts with a tab; an empty line ends a row, more of them the
 * table, a line without a tab continues the cell above. A lone cell is a paragraph that was set in a frame.
 */
export function readCellRun(lines: readonly string[], start: number): Run<Table | Paragraph> | undefined {
  if (!isCellLine(lines[start]) || beginsGrid(lines, start)) return undefined
  const rows: DraftCell[][] = []
  let index = start
  while (isCellLine(lines[index])) {
    const row: DraftCell[] = []
    index = readRow(lines, index, row)
    const torn = tornAt(lines, index, row.length, rows.at(-1)?.length)
    if (torn !== undefined) index = readRow(lines, torn, row)
    rows.push(row)
    const next = nextFilled(lines, index)
    if (!isCellLine(lines[next]) || next - index > 1 || isTitleRow(lines, next)) break
    index = next
  }
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
  if (only === undefined) return { block: tableOf(rows), next: index }
  const block: Paragraph = { kind: 'paragraph', text: only.text, place: { line: only.line } }
  return { block: only.text === '' ? undefined : block, next: index }
}

/** What names a table. */
export const TABLE_TITLE = /表(?:[（(][^（）()]*[）)])?$/

/** A row of one cell that names a table begins the next one. */
const isTitleRow = (lines: readonly string[], index: number): boolean =>
  isBlank(lines[index + 1]) && TABLE_TITLE.test((lines[index] ?? '').trim())

/** Reads lines up to an empty one into the cells of a row; a line without a tab continues the last cell. */
function readRow(lines: readonly string[], start: number, row: DraftCell[]): number {
  let index = start
  for (; !isBlank(lines[index]); index++) {
    const line = lines[index] ?? ''
    if (isPartHeading(line) && row.length > 0) break
    const last = row.at(-1)
    if (isCellLine(line) || last === undefined) row.push(...splitCells(line, index + 1))
    else last.text += `\n${line.trim()}`
  }
  return index
}

/**
 * A cell with an empty line inside tears its row in two: where the rest goes on, if the lines after
 * `index` continue a cell and both pieces together are as long as the row before or after.
 */
function tornAt(
  lines: readonly string[],
  index: number,
  before: number,
  previous: number | undefined,
): number | undefined {
  const rest = nextFilled(lines, index)
  if (isBlank(lines[rest]) || isCellLine(lines[rest]) || !isCellLine(lines[rest + 1])) return undefined
  if (ATTACHMENT_HEADING.test(lines[rest] ?? '')) return undefined
  if (SENTENCE_END.test(lines[rest] ?? '') && isTitleRow(lines, rest + 1)) return undefined
  const pieces: DraftCell[] = [{ text: '', line: rest }]
  const end = readRow(lines, rest, pieces)
  const length = before + pieces.length - 1
  if (length === previous) return rest
  const following: DraftCell[] = []
  const next = nextFilled(lines, end)
  if (isCellLine(lines[next])) readRow(lines, next, following)
  return length === following.length ? rest : undefined
}

/** A table given as at least two neighbouring lines with tabs between their cells. */
export function readGridRun(lines: readonly string[], start: number): Run<Table> | undefined {
  const rows: DraftCell[][] = []
  let index = start
  for (; isGridLine(lines, index) || (rows.length > 0 && isItemAlone(lines, index)); index++) {
    rows.push((lines[index] ?? '').split('\t').map((text) => ({ text: text.trim(), line: index + 1 })))
  }
  return rows.length >= 2 ? { block: withRepeatsMerged(tableOf(rows)), next: index } : undefined
}

const TABS = /\t/g

/** A line with cells behind its first, or with as many empty ones as a line beside it has cells. */
function isGridLine(lines: readonly string[], index: number): boolean {
  const line = lines[index]
  if (line?.includes('\t') !== true) return false
  if (line.trimEnd().includes('\t')) return true
  const tabs = line.match(TABS)?.length
  return [lines[index - 1], lines[index + 1]].some((beside) => beside?.match(TABS)?.length === tabs)
}

const ITEM = /^[一二三四五六七八九十]{1,3}、/
const ONLY_NAME = /^[^\t，。；：]{4,24}$/

/** `六、经营收入` between the rows `五、事业收入 | 90.00` and `七、其他收入 | 10.00`: a row whose empty cells were left out. */
function isItemAlone(lines: readonly string[], index: number): boolean {
  if (!ONLY_NAME.test(lines[index] ?? '') || !isGridLine(lines, index + 1)) return false
  const numbers = [-1, 0, 1].flatMap((step) => ITEM.exec(lines[index + step] ?? '') ?? [])
  return new Set(numbers).size === 3
}

function splitCells(line: string, place: number): DraftCell[] {
  return line
    .slice(1)
    .split('\t')
    .map((text) => ({ text: text.trim(), line: place }))
}

function nextFilled(lines: readonly string[], index: number): number {
  let next = index
  while (next < lines.length && isBlank(lines[next])) next++
  return next
}

const tableOf = (rows: readonly (readonly DraftCell[])[]): Table =>
  tableOfTexts(rows.map((row) => row.map(({ text, line }) => ({ text, place: { line } }))))
