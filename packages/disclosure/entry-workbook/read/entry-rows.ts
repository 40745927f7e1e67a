/** The cells of a sheet by row and column. */
import type { Cell, Document, Table } from '@mingzhang/documents'

/** A sheet that was read: its name, and its cells by row, then by column. */
export interface ReadSheet {
  readonly name: string
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  readonly lastRow: number
}

export function readSheets({ blocks }: Document): ReadSheet[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.place.sheet !== undefined ? [readSheet(block.place.sheet, block)] : [],
  )
}

function readSheet(name: string, { cells, rows: lastRow }: Table): ReadSheet {
  const rows = new Map<number, Map<number, Cell>>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, new Map([[cell.column, cell]]))
    else row.set(cell.column, cell)
  }
  return { name, rows, lastRow }
}

/** Text of a cell in compatibility form, without white space; empty where there is none. */
export const plainAt = ({ rows }: ReadSheet, row: number, column: number): string =>
  plain(rows.get(row)?.get(column)?.text ?? '')

export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
