import { CODE } from './characters.ts'
import { toLines } from './lines.ts'
import type { Column, DraftCell, DraftTable, Word } from './page.ts'
import { type Entry, entriesOf } from './unruled/entries.ts'
import { rowsOf } from './unruled/rows.ts'

/** Rows between whose figures no line is drawn: three figures below each other in two cells of a row, or two in three; or codes. */
const AMOUNT = /^[-－]?(?:\d+|\d{1,3}(?:[,，]\d{3})+)\.\d{2}$/
/** Nor between numbered lines, of which so many are a table's that has so many amounts beside them. */
const LINE = /^[一二三四五六七八九十]{1,3}、/
const fewestLines = 5
const fewestAmounts = 3
/** Figures stand on one line within so many font sizes. */
const sameLine = 0.3

/** A row of a grid: its cells, and the words in each. */
interface CrowdedRow {
  readonly cells: readonly DraftCell[]
  readonly words: readonly (readonly Word[])[]
}

/** Whether several rows of figures stand in one row of a grid. */
function isCrowded({ cells, words }: CrowdedRow): boolean {
  if (cells.some(({ rowSpan }) => rowSpan > 1)) return false
  const beside = (first: readonly Word[], other: readonly Word[]): number =>
    first.filter((word) => other.some(({ y }) => Math.abs(y - word.y) < word.size * sameLine)).length
  const cellsBeside = (first: readonly Word[], others: readonly (readonly Word[])[], least: number): number =>
    others.filter((other) => beside(first, other) >= least).length
  const mostOf = (pattern: RegExp): readonly Word[] =>
    words
      .map((inside) => inside.filter(({ text }) => pattern.test(text)))
      .reduce((most, inside) => (inside.length > most.length ? inside : most), [])
  const [amounts, codes] = [mostOf(AMOUNT), mostOf(CODE)]
  const withAmounts = words.map((inside) => inside.filter(({ text }) => AMOUNT.test(text)))
  return (
    cellsBeside(amounts, withAmounts, 3) > 1 ||
    cellsBeside(amounts, withAmounts, 2) > 2 ||
    cellsBeside(codes, words, 3) > 1 ||
    (mostOf(LINE).length >= fewestLines && withAmounts.flat().length >= fewestAmounts)
  )
}

/** The words of a row as entries, line by line; none reaches over a column line. */
function bodyOf({ words }: CrowdedRow, page: number): Entry[][] {
  const cellOf = new Map(words.flatMap((inside, index) => inside.map((word) => [word, index] as const)))
  return toLines(words.flat(), page).map((line) =>
    words.flatMap((_, index) => entriesOf({ ...line, words: line.words.filter((word) => cellOf.get(word) === index) })),
  )
}

/** The cells of the rows that stand in one row of a grid, from row 0 on, and how many rows they are. */
function parted(row: CrowdedRow, edges: readonly number[], page: number): { cells: DraftCell[]; rows: number } {
  const columns = edges.slice(1).map((right, index): Column => ({ left: edges[index] ?? 0, right, figures: false }))
  const rows = rowsOf(bodyOf(row, page), { columns, edges }, [])
  const at = row.cells[0]?.page ?? page
  const cells = rows.flatMap((found, index) => {
    const own = found.cells.map(
      ({ from, to, text }): DraftCell => ({
        row: index,
        column: from,
        rowSpan: 1,
        columnSpan: to - from + 1,
        text,
        page: at,
        full: false,
      }),
    )
    const blank = columns.flatMap((_, column): DraftCell[] =>
      own.some((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
        ? []
        : [{ row: index, column, rowSpan: 1, columnSpan: 1, text: '', page: at, full: false }],
    )
    return [...own, ...blank].sort((a, b) => a.column - b.column)
  })
  return { cells, rows: rows.length }
}

/** The table with rows of their own where only columns are parted by lines. `contents` are the words of each cell. */
export function withoutCrowdedRows(table: DraftTable, contents: readonly (readonly Word[])[]): DraftTable {
  const rows = Array.from({ length: table.rows }, (): { cells: DraftCell[]; words: (readonly Word[])[] } => ({
    cells: [],
    words: [],
  }))
  for (const [index, cell] of table.cells.entries()) {
    rows[cell.row]?.cells.push(cell)
    rows[cell.row]?.words.push(contents[index] ?? [])
  }
  const crowded = new Set(
    rows.flatMap((row, index) =>
      isCrowded(row) && !table.cells.some((cell) => cell.row < index && cell.row + cell.rowSpan > index) ? [index] : [],
    ),
  )
  if (crowded.size === 0) return table
  const cells: DraftCell[] = []
  let shift = 0
  for (const [index, row] of rows.entries()) {
    if (!crowded.has(index)) {
      cells.push(...row.cells.map((cell) => ({ ...cell, row: cell.row + shift })))
      continue
    }
    const parts = parted(row, table.edges, table.page)
    cells.push(...parts.cells.map((cell) => ({ ...cell, row: cell.row + index + shift })))
    shift += parts.rows - 1
  }
  return { ...table, rows: table.rows + shift, cells }
}
