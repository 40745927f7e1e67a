/** The rows of a table as performance forms need them: cells from left to right, merged ones carried along. */
import type { Document, Span, Table } from '@mingzhang/documents'
import type { Words } from '../../evaluation.ts'
import { gridOf } from '../statutory-tables/grid.ts'

export interface FormCell extends Words {
  readonly column: number
  /** It starts in a row above (合并单元格). */
  readonly carried: boolean
}

export interface FormRow {
  readonly block: number
  readonly cells: readonly FormCell[]
  /** Positions from the left up to the end of its last cell; rows of extracted text differ in it. */
  readonly width: number
  /** The cells that start here and hold text. */
  readonly filled: readonly FormCell[]
}

/** Rows of the table at `block`; empty where the table is too large to be one that was printed. */
export function formRows(document: Document, block: number): FormRow[] {
  const table = document.blocks[block]
  if (table?.kind !== 'table') return []
  const merged = table.cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
  return merged ? mergedRows(table, block) : plainRows(table, block)
}

function plainRows(table: Table, block: number): FormRow[] {
  const rows: FormCell[][] = []
  table.cells.forEach(({ row, column }, index) => {
    const cell = formCell(table, block, index, column, false)
    const cells = rows[row]
    if (cells === undefined) rows[row] = [cell]
    else cells.push(cell)
  })
  return rows.flatMap((cells) => [rowOf(block, cells, (cells.at(-1)?.column ?? -1) + 1)])
}

function mergedRows(table: Table, block: number): FormRow[] {
  const grid = gridOf(table)
  if (grid === undefined) return []
  return Array.from({ length: grid.rows }, (_, row) => {
    const cells: FormCell[] = []
    let width = 0
    for (let column = 0; column < grid.columns; column = Math.max(column + 1, width)) {
      const at = grid.at(row, column)
      if (at === undefined) continue
      width = at.cell.column + at.cell.columnSpan
      cells.push(formCell(table, block, at.index, column, at.cell.row < row))
    }
    return rowOf(block, cells, width)
  })
}

const rowOf = (block: number, cells: readonly FormCell[], width: number): FormRow => ({
  block,
  cells,
  width,
  filled: cells.filter((cell) => !cell.carried && cell.text !== ''),
})

/** The cell that covers a position. */
export const cellAt = (row: FormRow, column: number): FormCell | undefined =>
  row.cells.findLast((cell) => cell.column <= column && column < row.width)

function formCell(table: Table, block: number, index: number, column: number, carried: boolean): FormCell {
  const text = table.cells[index]?.text ?? ''
  if (!/\s/.test(text)) return { text, span: { block, cell: index, start: 0, end: text.length }, column, carried }
  const end = text.trimEnd().length
  const span: Span = { block, cell: index, start: Math.min(end, text.length - text.trimStart().length), end }
  // Those of two rows, which a page puts into one cell, are no number.
  const isTwo = TWO_NUMBERS.test(text.trim())
  return { text: isTwo ? text.trim() : text.replace(/\s/g, ''), span, column, carried }
}

const TWO_NUMBERS = /^\d{1,3}(?:\.\d{1,2})?\s+\d{1,3}(?:\.\d{1,2})?$/
