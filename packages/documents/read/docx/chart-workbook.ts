/** The workbook that a chart keeps its values in (word/embeddings/*.xlsx): what its cells hold, exactly. */
import { positionOf, type SheetCell } from '../sheet-blocks.ts'
import { readSheet } from '../xlsx/sheet.ts'
import { workbookParts } from '../xlsx/workbook-parts.ts'

/** The cells of a reference such as `Sheet1!$B$2:$B$5`, blank ones as `undefined`; `undefined` where it tells nothing sure. */
export type ChartWorkbook = (reference: string) => readonly (string | undefined)[] | undefined

/** What the workbook of one chart may inflate to. */
const MOST_BYTES = 4 * 1024 * 1024
const MOST_CELLS = 5_000
/** One area of one sheet; charts of several are rare, and put together by rules of their own. */
const ONE_AREA = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!([^!:,]+)(?::([^!:,]+))?$/

/** @throws UnreadableFile when it is no xlsx, or beyond the bounds. */
export function openChartWorkbook(file: string, bytes: Uint8Array): ChartWorkbook {
  const { sheets, strings } = workbookParts(file, bytes, MOST_BYTES)
  const read = new Map<string, ReadonlyMap<string, SheetCell> | undefined>()
  const cellsOf = (name: string): ReadonlyMap<string, SheetCell> | undefined => {
    const sheet = sheets.find((one) => one.name === name)
    if (sheet === undefined) return undefined
    if (!read.has(name)) {
      const { cells } = readSheet({ file, strings, display: String }, sheet.bytes)
      // A chart leaves hidden rows out, so that its points no longer stand for the rows that they are counted by.
      const isPlain = cells.every(({ stored }) => stored?.hidden !== true)
      read.set(name, isPlain ? new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell])) : undefined)
    }
    return read.get(name)
  }
  return (reference) => {
    const [, quoted, plain, from = '', to = from] = ONE_AREA.exec(reference.trim()) ?? []
    const [first, last] = [positionOf(from), positionOf(to)]
    const cells = cellsOf(quoted?.replaceAll("''", "'") ?? plain ?? '')
    if (first === undefined || last === undefined || cells === undefined) return undefined
    const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1]
    if (rows < 1 || columns < 1 || (rows > 1 && columns > 1) || rows * columns > MOST_CELLS) return undefined
    return Array.from({ length: rows * columns }, (_, index) => {
      const cell = cells.get(keyOf(first.row + (columns > 1 ? 0 : index), first.column + (columns > 1 ? index : 0)))
      return cell === undefined || cell.stored?.uncalculated === true ? undefined : (cell.stored?.number ?? cell.text)
    })
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`
