import type { Cell, Place, Table } from '../document.ts'

/** A text of a row with its place. */
export interface PlacedText {
  readonly text: string
  readonly place: Place
}

/** The table of rows whose cells are known by their order alone; none is merged. */
export function tableOfTexts(rows: readonly (readonly PlacedText[])[]): Table {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map(({ text, place }, column): Cell => ({ row: rowIndex, column, rowSpan: 1, columnSpan: 1, text, place })),
  )
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { kind: 'table', rows: rows.length, columns, cells, place: rows[0]?.[0]?.place ?? {} }
}

const TOTAL = /^(?:合计|总计|小计|人员经费合计|(?:日常)?公用经费合计)$/
const WORDS = /\p{Script=Han}{2}/u

/**
 * A table whose merged cells were each told as often as they have columns, with these cells merged again:
 * labels of totals, and all repeated words where those of the first row are.
 */
export function withRepeatsMerged(table: Table): Table {
  const isRepeated = (cell: Cell, before: Cell | undefined, label: RegExp): boolean =>
    before !== undefined && before.row === cell.row && before.text === cell.text && label.test(cell.text)
  const first = table.cells.filter(({ row }) => row === 0)
  const label = first.some((cell, index) => isRepeated(cell, first[index - 1], WORDS)) ? WORDS : TOTAL
  const merged: Cell[] = []
  for (const cell of withTotalsSpread(table)) {
    const before = merged.at(-1)
    if (before !== undefined && isRepeated(cell, before, label)) {
      merged[merged.length - 1] = { ...before, columnSpan: before.columnSpan + 1 }
    } else merged.push(cell)
  }
  return merged.length === table.cells.length && merged.every((cell, index) => cell === table.cells[index])
    ? table
    : { ...table, cells: merged }
}

const FIGURE = /^-?[\d,]+(?:\.\d+)?$/

/** Rows whose labels of totals lost the columns that they covered, and which were filled up at their end, with the figures in their columns again. */
function withTotalsSpread({ rows: count, cells }: Table): readonly Cell[] {
  const rows: Cell[][] = Array.from({ length: count }, () => [])
  for (const cell of cells) rows[cell.row]?.push(cell)
  return rows.flatMap((row) => {
    const labels = TOTAL.test(row[0]?.text ?? '') ? row.filter(({ text }) => TOTAL.test(text)) : []
    if (labels.length === 0) return row
    const filled = row.findLastIndex(({ text }) => text !== '') + 1
    const isShifted =
      row[0] === labels[0] &&
      row.length - filled >= labels.length &&
      isNamed(rows, row) &&
      FIGURE.test(row[1]?.text ?? '')
    if (!isShifted) return row
    let column = 0
    return row.slice(0, row.length - labels.length).map((cell) => {
      const moved = { ...cell, column, columnSpan: labels.includes(cell) ? 2 : 1 }
      column += moved.columnSpan
      return moved
    })
  })
}

const CODE = /^\d{3}(?:\d\d){0,2}$/

/** Whether in another row a code stands before a name where this one has its label before a figure. */
const isNamed = (rows: readonly (readonly Cell[])[], own: readonly Cell[]): boolean =>
  rows.some(
    (row) =>
      row !== own && row.length === own.length && CODE.test(row[0]?.text ?? '') && WORDS.test(row[1]?.text ?? ''),
  )
