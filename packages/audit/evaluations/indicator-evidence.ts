/** Evidence and wording for observations on rows of indicators. */
import type { IndicatorColumn, IndicatorRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

const MOST_NAMES = 6
const LONGEST_NAME = 24

/** The filled cells of a row in these columns. */
export const cellSpans = (row: IndicatorRow, columns: readonly IndicatorColumn[]): Span[] =>
  columns.flatMap((column) => {
    const cell = row.cells.get(column)
    return cell === undefined || cell.text === '' ? [] : [cell.span]
  })

/** The filled cells of several rows. */
export const rowSpans = (rows: readonly IndicatorRow[], columns: readonly IndicatorColumn[]): Span[] =>
  rows.flatMap((row) => cellSpans(row, columns))

/** `“甲”、“乙”等3项`. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted)
  return `${shown.join('、')}${names.length > MOST_NAMES ? `等${names.length}项` : ''}`
}

/** The name in quotation marks; a form may leave it out. */
const quoted = (name: string): string => (name === '' ? '名称未填的一项' : `“${shorten(name)}”`)

/** Cut to what a message can hold; quotation marks within become single ones. */
export function shorten(text: string): string {
  const plain = text.replaceAll('“', '‘').replaceAll('”', '’')
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain
}

/** Names of rows with what a column says, such as `“检修泵站”：≥12座`. */
export const listCells = (rows: readonly IndicatorRow[], cell: (row: IndicatorRow) => string): string =>
  `${rows
    .slice(0, MOST_NAMES)
    .map((row) => `${quoted(row.indicator.name)}${cell(row)}`)
    .join('、')}${rows.length > MOST_NAMES ? `等${rows.length}项` : ''}`
