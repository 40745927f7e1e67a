/** Lists as sheets of a workbook: a frozen header with a filter, rows as tall as their text, nothing ever a formula. */
import type { Stream } from 'node:stream'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { displayWidth } from './display-text.ts'
import { sheetMarkup } from './xlsx-markup.ts'

/** What the library lets a part of the workbook be made of. */
type FileContent = Stream | Buffer | Blob

export type Cell = NonNullable<SheetData[number][number]>

const BORDER = { borderColor: '#bfb8aa', borderStyle: 'thin' } as const
/** The most characters that a cell can hold. */
const LONGEST_CELL = 32_767

/** A cell of text: typed as text, so that nothing in it is ever a formula. */
export const textCell = (text: string | number | undefined, style: object = {}): Cell => ({
  value: String(text ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .slice(0, LONGEST_CELL),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...BORDER,
  ...style,
})

export const numberCell = (value: number): Cell => ({
  value,
  type: Number,
  align: 'right',
  alignVertical: 'top',
  ...BORDER,
})

const headerRow = (headings: readonly string[]): Cell[] =>
  headings.map((heading) =>
    textCell(heading, { fontWeight: 'bold', backgroundColor: '#f1ece0', align: 'center', alignVertical: 'center' }),
  )

/** A sheet whose first row is its header, frozen and with a filter. */
export interface ListSheet {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: readonly (readonly Cell[])[]
}

const LINE_HEIGHT = 14
/** The greatest height of a row that Excel keeps. */
const TALLEST_ROW = 409

/** Points that a row needs for its longest cell; programs that open the file do not all work it out. */
function heightOf(row: readonly Cell[], columns: ListSheet['columns']): number {
  const lineCounts = row.map((cell, index) => {
    const room = Math.max(2, (columns[index]?.width ?? 0) - 1)
    const text = String(typeof cell === 'object' && 'value' in cell ? (cell.value ?? '') : '')
    return text.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
  })
  return Math.min(TALLEST_ROW, Math.max(...lineCounts) * LINE_HEIGHT + 4)
}

/** The row with its height set on its first cell, as the library asks. */
const withHeight = (row: readonly Cell[], columns: ListSheet['columns']): Cell[] =>
  row.map((cell, index) =>
    index === 0 && typeof cell === 'object' ? { ...cell, height: heightOf(row, columns) } : cell,
  )

/** The workbook's bytes. */
export async function listWorkbook(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const feature = sheetMarkup<FileContent>(
    sheets.map(({ columns, rows }) => ({ columns: columns.length, rows: rows.length + 1 })),
  )
  return writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      data: [headerRow(columns.map(({ heading }) => heading)), ...rows.map((row) => withHeight(row, columns))],
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: '宋体', fontSize: 10, features: [feature] },
  ).toBuffer()
}
