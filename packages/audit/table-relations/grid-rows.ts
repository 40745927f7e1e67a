/** The rows of a table by the columns that their cells reach over. */
import { parseStated, type Stated } from '@mingzhang/accounts'
import type { Cell, Span, Table } from '@mingzhang/documents'

/** The cells of a row by each column that they reach over, with their places among the cells of the table. */
export type GridRow = ReadonlyMap<number, { readonly cell: Cell; readonly at: number }>

/** A number of a table, as printed. */
export interface PrintedCell {
  readonly stated: Stated
  readonly span: Span
}

const NUMBER = /^-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?$/

export function gridRows({ cells }: Table): GridRow[] {
  const rows = new Map<number, Map<number, { cell: Cell; at: number }>>()
  for (const [at, cell] of cells.entries()) {
    const row = rows.get(cell.row) ?? new Map<number, { cell: Cell; at: number }>()
    rows.set(cell.row, row)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) row.set(column, { cell, at })
  }
  return [...rows.values()]
}

const plain = (text: string): string => text.replace(/\s/g, '')

export const wordsIn = (row: GridRow, column: number): string => plain(row.get(column)?.cell.text ?? '')

/** The first words of a row that are no number. */
export function labelOf(row: GridRow): string {
  for (const { cell } of row.values()) {
    const words = plain(cell.text)
    if (words !== '' && !/^\d+$/.test(words)) return words
  }
  return ''
}

/** The number that a text is. */
export const numberIn = (text: string): Stated | undefined =>
  NUMBER.test(plain(text)) ? parseStated(plain(text).replace(/，/g, ',')) : undefined

/** The number of one cell alone. */
export function printedAt(row: GridRow, block: number, column: number): PrintedCell | undefined {
  const found = row.get(column)
  const stated = found === undefined ? undefined : numberIn(found.cell.text)
  if (found === undefined || stated === undefined || found.cell.columnSpan > 1 || found.cell.rowSpan > 1)
    return undefined
  return { stated, span: { block, cell: found.at, start: 0, end: found.cell.text.length } }
}
