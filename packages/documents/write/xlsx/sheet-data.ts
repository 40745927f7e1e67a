/** The sheet of a statutory table as the workbook library takes it. */
import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx'
import { printedText } from '../printed-lines.ts'
import { type PlacedCell, tableGrid } from '../table-grid.ts'
import { lineStyle, TITLE_STYLE, tableCellStyle } from './cell-style.ts'
import { type LinePiece, linesAbove } from './lines-above.ts'
import { columnWidths, roomOf, rowHeights, textHeight } from './sheet-measure.ts'
import { sheetNumber } from './sheet-number.ts'
import type { StatutorySheet } from './statutory-sheets.ts'

/** The most characters that a cell can hold. */
const LONGEST_TEXT = 32_767
const TITLE_HEIGHT = 30
/** A sheet of more characters is printed on A3. */
const WIDEST_ON_A4 = 200

/** A sheet while cells are put on it. */
class SheetDraft {
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: MergeRange[] = []

  /** Cells that a merged one covers bear its borders. */
  put(row: number, column: number, rowSpan: number, columnSpan: number, cell: Partial<Cell>): void {
    const { style } = cell
    for (let below = row; below < row + rowSpan; below++)
      for (let right = column; right < column + columnSpan; right++)
        this.cells.set(`${below},${right}`, style === undefined ? { value: null } : { value: null, style })
    this.cells.set(`${row},${column}`, cell)
    if (rowSpan * columnSpan > 1)
      this.merges.push({ startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 })
  }
}

/** A text is typed as such: nothing in it is ever a formula. */
export const textCell = (value: string, style: CellStyle): Partial<Cell> => ({ value, type: 'string', style })

/** @throws RangeError where a cell has more text than a workbook can hold */
export function sheetOf({ name, title, unit, table, notes }: StatutorySheet): WriteSheet {
  const grid = tableGrid(table)
  const widths = columnWidths(table, grid)
  const draft = new SheetDraft()
  draft.put(0, 0, 1, grid.columns, textCell(title, TITLE_STYLE))
  const heights: number[] = [TITLE_HEIGHT]
  const line = (pieces: readonly LinePiece[]): void => {
    for (const { text, align, from, to } of pieces)
      draft.put(heights.length, from, 1, to - from, textCell(text, lineStyle(align)))
    heights.push(Math.max(...pieces.map(({ text, from, to }) => textHeight(text, roomOf(widths, from, to)))))
  }
  for (const pieces of linesAbove(printedText(table.owner ?? ''), unit, widths)) line(pieces)
  const top = heights.length
  for (const placed of grid.cells)
    draft.put(top + placed.row, placed.column, placed.cell.rowSpan, placed.cell.columnSpan, tableCell(title, placed))
  heights.push(...rowHeights(grid, widths))
  for (const note of notes) line([{ text: note, align: 'left', from: 0, to: grid.columns }])
  const headRows = top + table.headerRows
  return {
    name,
    cells: draft.cells,
    merges: draft.merges,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    freezePane: { rows: headRows },
    pageSetup: pageSetup(table.orientation, roomOf(widths) > WIDEST_ON_A4 ? 'a3' : 'a4'),
    headerFooter: PAGE_NUMBERS,
  }
}

/** As wide as the page, as long as it takes. */
export const pageSetup = (
  orientation: 'portrait' | 'landscape',
  paperSize: 'a3' | 'a4',
): NonNullable<WriteSheet['pageSetup']> => ({
  paperSize,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
})

export const PAGE_NUMBERS = { oddFooter: '&C— &P —' }

function tableCell(title: string, { cell, text }: PlacedCell): Partial<Cell> {
  const number = sheetNumber(cell.runs)
  if (number !== undefined) return { value: number.value, type: 'number', style: tableCellStyle(cell, number.format) }
  if (text.length > LONGEST_TEXT) throw new RangeError(`table ${title}: a cell of more than ${LONGEST_TEXT} characters`)
  const style = tableCellStyle(cell)
  return text === '' ? { value: null, style } : textCell(text, style)
}
