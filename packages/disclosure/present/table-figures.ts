/** The figures of a statutory table's cells. */
import { cellKey, type FilledTable, filledCell } from '@mingzhang/accounts'
import type { FigureRun } from '@mingzhang/documents'
import { printAmount } from '../compose/quantity.ts'

/** Concept of a cell: that of the catalogue where the text states it too, else table, row and column. */
function conceptOf({ form }: FilledTable, row: string, column: string): string {
  const key = cellKey(row, column)
  return form.concepts[key] ?? `${form.id}|${key}`
}

/** What a cell prints: nothing for zero. */
export function figureAt(table: FilledTable, row: string, column: string, year: number): FigureRun | undefined {
  const amount = filledCell(table, row, column)
  if (amount === 0n) return undefined
  return { ...printAmount(amount), concept: conceptOf(table, row, column), period: String(year) }
}
