/** The headings that stand over a cell of a table. */
import type { Document, Span } from '@mingzhang/documents'

/** The cells with words above a cell, from the top down. */
export function headingsAbove({ blocks }: Document, { block, cell }: Pick<Span, 'block' | 'cell'>): Span[] {
  const table = blocks[block]
  const below = table?.kind === 'table' && cell !== undefined ? table.cells[cell] : undefined
  if (table?.kind !== 'table' || below === undefined) return []
  return table.cells.flatMap(({ row, column, columnSpan, text }, index) =>
    row < below.row && column <= below.column && below.column < column + columnSpan && /[\u4e00-\u9fff]/.test(text)
      ? [{ block, cell: index, start: 0, end: text.length }]
      : [],
  )
}
