/** The statutory tables (附表) as a workbook, one sheet for each. */
import { utils, write } from '@e965/xlsx'
import type { Content, Table } from '../content.ts'
import { textOf } from '../content.ts'
import { grid } from './grid.ts'

export function writeXlsx({ blocks }: Content): Uint8Array {
  const book = utils.book_new()
  const tables = blocks.filter((block): block is Table => block.kind === 'table' && block.statutory !== undefined)
  tables.forEach((table, index) => utils.book_append_sheet(book, sheetOf(table), `表${index + 1}`))
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
}

function sheetOf(table: Table): ReturnType<typeof utils.aoa_to_sheet> {
  const { placed, columns } = grid(table)
  const rows = table.rows.map(() => Array.from({ length: columns }, (): string | number => ''))
  for (const { cell, row, column } of placed) {
    const line = rows[row]
    const [first] = cell.pieces
    const text = textOf(cell.pieces)
    if (line !== undefined) line[column] = typeof first === 'object' && first.kind === 'figure' && cell.pieces.length === 1 ? Number(text) : text
  }
  const sheet = utils.aoa_to_sheet([[table.statutory ?? ''], ['单位：万元'], ...rows])
  sheet['!merges'] = placed
    .filter(({ cell }) => cell.columnSpan > 1 || cell.rowSpan > 1)
    .map(({ cell, row, column }) => ({ s: { r: row + 2, c: column }, e: { r: row + 1 + cell.rowSpan, c: column + cell.columnSpan - 1 } }))
  for (const address of Object.keys(sheet)) {
    const cell: unknown = sheet[address]
    if (typeof cell === 'object' && cell !== null && 't' in cell && cell.t === 'n') Object.assign(cell, { z: '0.00' })
  }
  return sheet
}
