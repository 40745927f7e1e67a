/** A Table from rows of texts: `←` goes on with the cell to its left, `↑` with the one above. */
import type { Cell, Table } from './document.ts'

const SPANS_LEFT = '←'
const SPANS_UP = '↑'

export function tableOfRows(rows: readonly (readonly string[])[]): Table {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((text, column): Cell[] => {
      if (text === SPANS_LEFT || text === SPANS_UP) return []
      const columnSpan = 1 + runLength(row.slice(column + 1), SPANS_LEFT)
      const below = rows.slice(rowIndex + 1).map((later) => later[column] ?? '')
      return [{ row: rowIndex, column, rowSpan: 1 + runLength(below, SPANS_UP), columnSpan, text, place: {} }]
    }),
  )
  return { kind: 'table', rows: rows.length, columns, cells, place: {} }
}

function runLength(texts: readonly string[], mark: string): number {
  const end = texts.findIndex((text) => text !== mark)
  return end < 0 ? texts.length : end
}
