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
  for (const cell of table.cells) {
    const before = merged.at(-1)
    if (before !== undefined && isRepeated(cell, before, label)) {
      merged[merged.length - 1] = { ...before, columnSpan: before.columnSpan + 1 }
    } else merged.push(cell)
  }
  return merged.length === table.cells.length ? table : { ...table, cells: merged }
}
