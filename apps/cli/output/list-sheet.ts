/** A list as a sheet of a workbook: a title, a header, and rows of texts and amounts in 元. */
import { printFen } from '@mingzhang/accounts'
import type { WorkbookCell, WorkbookSheet } from '@mingzhang/documents'
import { displayWidth } from './display-width.ts'

export interface ListColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
}

/** Texts, amounts in 分, and nothing. */
export type ListCell = string | bigint | undefined

export interface List {
  readonly name: string
  readonly title: string
  readonly columns: readonly ListColumn[]
  readonly rows: readonly (readonly ListCell[])[]
}

const HEAD_ROWS = 2
/** The most characters that a cell can hold. */
const LONGEST_CELL = 32_767
const LINE_HEIGHT = 18

export function listSheet({ name, title, columns, rows }: List): WorkbookSheet {
  const cells: WorkbookCell[] = [
    { row: 0, column: 0, columnSpan: columns.length, look: 'title', value: { kind: 'text', text: title } },
    ...columns.map(
      ({ heading }, column): WorkbookCell => ({
        row: 1,
        column,
        look: 'header',
        value: { kind: 'text', text: heading },
      }),
    ),
    ...rows.flatMap((row, index) => columns.map((_, column) => cellOf(row[column], index + HEAD_ROWS, column))),
  ]
  return {
    name,
    cells,
    widths: columns.map(({ width }) => width),
    heights: new Map([
      [0, 2 * LINE_HEIGHT],
      ...rows.map((row, index): [number, number] => [index + HEAD_ROWS, heightOf(row, columns)]),
    ]),
    headRows: HEAD_ROWS,
    orientation: 'landscape',
    rules: [],
    alarms: [],
    ...(rows.length === 0
      ? {}
      : { filter: { top: HEAD_ROWS - 1, left: 0, bottom: HEAD_ROWS + rows.length - 1, right: columns.length - 1 } }),
    tab: 'reference',
  }
}

function cellOf(cell: ListCell, row: number, column: number): WorkbookCell {
  if (typeof cell === 'bigint')
    return { row, column, look: 'computed.amount', value: { kind: 'number', decimal: printFen(cell) } }
  const text = (cell ?? '').slice(0, LONGEST_CELL)
  return { row, column, look: 'label', ...(text === '' ? {} : { value: { kind: 'text', text } }) }
}

/** Room for the longest text. */
function heightOf(row: readonly ListCell[], columns: readonly ListColumn[]): number {
  const lines = row.map((cell, column) =>
    typeof cell === 'string' ? Math.ceil(displayWidth(cell) / Math.max(1, (columns[column]?.width ?? 0) - 1)) : 1,
  )
  return LINE_HEIGHT * Math.min(20, Math.max(1, ...lines))
}
