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
