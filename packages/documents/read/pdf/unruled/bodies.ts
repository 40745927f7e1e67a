/** Bodies below headings that are framed cell by cell: the column lines end with the headings, and go on in thought. */
import { isFigure } from '../cell-text.ts'
import { CODE, endsSentence } from '../characters.ts'
import { stretchOf } from '../grid.ts'
import { toLines } from '../lines.ts'
import type { Column, DraftCell, DraftTable, Line, Page, Word } from '../page.ts'
import { type Entry, entriesOf } from './entries.ts'
import { rowsOf } from './rows.ts'
import { firstRun } from './stretches.ts'

/** Headings have at most so many rows. */
const mostRows = 8
/** The body begins so many font sizes below its headings at most. */
const below = 3
/** A word reaches over the column lines by so many font sizes at most. */
const over = 0.6
/** What is labelled over several columns. */
const OVER_COLUMNS = /[计次数]$/

/** The tables, headings with the rows below them, and the lines that stand in none. */
export function withBodies(
  tables: readonly DraftTable[],
  lines: readonly Line[],
  { words, rules }: Pick<Page, 'words' | 'rules'>,
): { readonly tables: readonly DraftTable[]; readonly lines: readonly Line[] } {
  const taken = new Set<Line>()
  const whole = tables.map((table) => {
    if (!areHeadings(table)) return table
    const end = tables.reduce((top, other) => (other.top >= table.bottom ? Math.min(top, other.top) : top), Infinity)
    const open = lines.filter((line) => line.y > table.bottom && line.y < end && !taken.has(line))
    const [first] = open
    if (first === undefined || first.y - first.size - table.bottom > below * first.size) return table
    const body = bodyOf(firstRun(open), table.edges)
    if (!body.some(({ entries }) => entries.length > 1 && entries.some(({ figure }) => figure))) return table
    for (const { line } of body) taken.add(line)
    const headings = words.filter((word) => word.y > table.top && word.y < table.bottom && isWithin(word, table.edges))
    return joined(table, body, toLines(headings, table.page), rules)
  })
  return { tables: whole, lines: lines.filter((line) => !taken.has(line)) }
}

/** Whether nothing stands in a table but words and the numbers of its columns. */
const areHeadings = ({ rows, cells, edges, unruled }: DraftTable): boolean =>
  unruled === undefined &&
  rows <= mostRows &&
  edges.length > 2 &&
  cells.some(({ text }) => /\p{Script=Han}/u.test(text)) &&
  cells.every(({ text }) => (!isFigure(text) || /^\d{1,2}$/.test(text)) && !endsSentence(text))

const isWithin = ({ left, right, size }: Word, edges: readonly number[]): boolean =>
  left > (edges[0] ?? 0) - over * size && right < (edges.at(-1) ?? 0) + over * size

interface BodyLine {
  readonly line: Line
  readonly entries: readonly Entry[]
}

/** The lines from the first on that stand in columns. */
function bodyOf(lines: readonly Line[], edges: readonly number[]): BodyLine[] {
  const body: BodyLine[] = []
  for (const line of lines) {
    const entries = line.words.every((word) => standsIn(word, edges)) ? inColumns(line, edges) : undefined
    if (entries === undefined) break
    body.push({ line, entries })
  }
  return body
}

const columnOf = ({ left, right }: Pick<Word, 'left' | 'right'>, edges: readonly number[]): number | undefined =>
  stretchOf(edges, (left + right) / 2)

/** Whether a word stands in one column, or labels several. */
function standsIn(word: Word, edges: readonly number[]): boolean {
  const column = columnOf(word, edges)
  if (column === undefined) return false
  const [left, right] = [edges[column] ?? 0, edges[column + 1] ?? 0]
  if (OVER_COLUMNS.test(word.text)) return isWithin(word, edges)
  return word.left > left - over * word.size && word.right < right + over * word.size
}

/** The entries of a line, column by column; undefined where two figures stand in one. */
function inColumns(line: Line, edges: readonly number[]): Entry[] | undefined {
  const columns = new Map<number, Word[]>()
  for (const word of line.words) {
    const column = columnOf(word, edges) ?? 0
    const known = columns.get(column)
    if (known === undefined) columns.set(column, [word])
    else known.push(word)
  }
  const entries = [...columns.values()].map((words) => entriesOf({ ...line, words }))
  return entries.some((own) => own.filter(({ figure }) => figure).length > 1) ? undefined : entries.flat()
}

function joined(
  table: DraftTable,
  body: readonly BodyLine[],
  headings: readonly Line[],
  rules: Page['rules'],
): DraftTable {
  const amounts = body.flatMap(({ entries }) => entries.filter(({ figure, text }) => figure && !CODE.test(text)))
  const filled = new Set(amounts.map((entry) => columnOf(entry, table.edges)))
  const columns = table.edges
    .slice(1)
    .map((right, index): Column => ({ left: table.edges[index] ?? 0, right, figures: filled.has(index) }))
  const rows = rowsOf(
    body.map(({ entries }) => entries),
    { columns, edges: table.edges },
    rules.horizontal,
  )
  const cells = rows.flatMap(({ cells: own }, index) =>
    columns.flatMap((_, column): DraftCell[] => {
      const cell = own.find(({ from, to }) => column >= from && column <= to)
      if (cell !== undefined && cell.from !== column) return []
      const [columnSpan, text] = cell === undefined ? [1, ''] : [cell.to - cell.from + 1, cell.text]
      return [{ row: table.rows + index, column, rowSpan: 1, columnSpan, text, page: table.page, full: false }]
    }),
  )
  const lines = body.map(({ line }) => line)
  return {
    ...table,
    bottom: lines.at(-1)?.y ?? table.bottom,
    rows: table.rows + rows.length,
    cells: [...table.cells, ...cells],
    unruled: { columns, lines: [...headings, ...lines], headed: headings.length },
  }
}
