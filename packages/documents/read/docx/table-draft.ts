/** A table while it is being read: cells at their grid places, merged over columns and rows. */
import type { Block, Cell, Place, Table } from '../../document.ts'
import { framesText, MOST_FRAME_CELLS, MOST_LAYOUT_CELLS } from '../layout-cells.ts'

interface CellDraft {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  readonly lines: string[]
  /** Place of its first paragraph. */
  place: Place | undefined
}

interface OpenCell extends CellDraft {
  merge: 'none' | 'start' | 'continued'
  /** Continues the cell to its left (`w:hMerge`). */
  continuesLeft: boolean
}

/** Word allows 63 columns. */
const WIDEST = 256

export class TableDraft {
  /** Blocks that stand within the table and are read behind it: nested tables, charts, text boxes, notes. */
  readonly after: Block[] = []
  /** What its cells hold as it follows on each other, as long as it may be no more than a frame. */
  readonly inOrder: Block[] = []
  readonly #place: Place
  readonly #cells: CellDraft[] = []
  /** Cells merged over rows that the row above leaves open, by column. */
  #growing = new Map<number, CellDraft>()
  #row: OpenCell[] = []
  #rowCount = 0
  #columns = 0
  #skipped = 0
  #rowDropped = false
  #hasCaption = false
  /** How much was held where the row began. */
  #heldBefore = 0

  constructor(place: Place) {
    this.#place = place
  }

  /** Whether it is one cell, few cells around other tables, or a whole text in one of them: a frame that arranges the page. One with a caption never is. */
  get arrangesOthers(): boolean {
    if (this.#hasCaption) return false
    if (this.#cells.length === 1) return true
    if (this.#cells.length <= MOST_LAYOUT_CELLS && this.inOrder.some(({ kind }) => kind === 'table')) return true
    return framesText(this.#cells.map(({ lines }) => ({ lines: lines.length, length: lines.join('').length })))
  }

  hold(blocks: readonly Block[]): void {
    if (this.#cells.length <= MOST_FRAME_CELLS) for (const block of blocks) this.inOrder.push(block)
  }

  setCaption(): void {
    this.#hasCaption = true
  }

  startRow(): void {
    this.#row = []
    this.#skipped = 0
    this.#rowDropped = false
    this.#heldBefore = this.inOrder.length
  }

  /** The row begins further to the right. */
  skipColumns(count: number): void {
    this.#skipped = Math.min(Math.max(count || 0, 0), WIDEST)
  }

  /** The row is deleted or hidden. */
  dropRow(): void {
    this.#rowDropped = true
  }

  startCell(): void {
    this.#row.push({
      row: 0,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      lines: [],
      place: undefined,
      merge: 'none',
      continuesLeft: false,
    })
  }

  spanColumns(count: number): void {
    const cell = this.#row.at(-1)
    if (cell !== undefined) cell.columnSpan = Math.min(Math.max(count || 1, 1), WIDEST)
  }

  /** @param value `restart` where a merged cell begins, anything else where it goes on */
  mergeRows(value: string | undefined): void {
    const cell = this.#row.at(-1)
    if (cell !== undefined) cell.merge = value === 'restart' ? 'start' : 'continued'
  }

  mergeColumns(value: string | undefined): void {
    const cell = this.#row.at(-1)
    if (cell !== undefined) cell.continuesLeft = value !== 'restart'
  }

  addLine(text: string, place: Place): void {
    const cell = this.#row.at(-1)
    if (cell === undefined) return
    cell.place ??= place
    if (text !== '') cell.lines.push(text)
  }

  endRow(): void {
    if (this.#rowDropped) this.inOrder.length = this.#heldBefore
    if (this.#rowDropped || this.#row.length === 0) return
    const growing = new Map<number, CellDraft>()
    let column = this.#skipped
    let left: CellDraft | undefined
    for (const cell of this.#row) {
      if (column >= WIDEST) break
      cell.columnSpan = Math.min(cell.columnSpan, WIDEST - column)
      const above = cell.merge === 'continued' ? this.#growing.get(column) : undefined
      if (above !== undefined) {
        above.rowSpan++
        growing.set(column, above)
        left = undefined
      } else if (cell.continuesLeft && left !== undefined) {
        left.columnSpan += cell.columnSpan
        left.lines.push(...cell.lines)
      } else {
        left = Object.assign(cell, { row: this.#rowCount, column })
        this.#cells.push(cell)
        if (cell.merge !== 'none') growing.set(column, cell)
      }
      column += cell.columnSpan
    }
    this.#growing = growing
    this.#columns = Math.max(this.#columns, column)
    this.#rowCount++
  }

  /** The finished table; `undefined` when it has no cell. */
  finish(): Table | undefined {
    if (this.#cells.length === 0) return undefined
    const cells = this.#cells.map(({ row, column, rowSpan, columnSpan, lines, place }): Cell => {
      return { row, column, rowSpan, columnSpan, text: lines.join('\n'), place: place ?? this.#place }
    })
    return { kind: 'table', rows: this.#rowCount, columns: this.#columns, cells, place: this.#place }
  }
}
