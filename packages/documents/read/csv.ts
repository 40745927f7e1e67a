/** Reads csv: one table. */
import { parseCsv } from 'hucre/csv'
import type { Cell } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { decodeText } from './decode-text.ts'
import type { Reader } from './reader.ts'
import { addressOf } from './sheet-blocks.ts'

const MOST_ROWS = 200_000

export const readCsv: Reader = async ({ file, bytes }) => {
  const rows = parseCsv(decodeText(file, bytes), { maxRows: MOST_ROWS + 1 })
  if (rows.length > MOST_ROWS)
    throw new UnreadableFile(file, 'too-large', `${file}：超过 ${MOST_ROWS / 10_000} 万行，请拆分后再试。`)
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column): Cell[] => {
      const text = value === null ? '' : String(value).trim()
      return text === ''
        ? []
        : [{ row: index, column, rowSpan: 1, columnSpan: 1, text, place: { address: addressOf(index, column) } }]
    }),
  )
  if (cells.length === 0) throw new UnreadableFile(file, 'no-text', `${file}：没有数据，请检查是否保存完整。`)
  return { file, format: 'text', blocks: [{ kind: 'table', rows: rows.length, columns, cells, place: {} }], gaps: [] }
}
