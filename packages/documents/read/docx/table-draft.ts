/** A table while it is being read: cells at their grid places, merged over columns and rows. */
import type { Cell, Place, Table } from '../../document.ts'

interface DraftCell {
  readonly row: number
  readonly column: number
  rowSpan: number
  readonly columnSpan: number
  readonly lines: string[]
  place: Place
}

const WIDEST = 1_000

export class TableDraft {
  readonly #cells: DraftCell[] = []
  readonly #origins = new Map<number, DraftCell>()
  readonly #place: Place
  #row = -1
  #column = 0
  #columns = 0
  #span = 1
  #merge: 'none' | 'start' | 'continued' = 'none'
  #lines: string[] = []
  #cellPlace: Place | undefined

  constructor(place: Place) {
    this.#place = place
  }

  startRow(): void {
    this.#row++
    this.#column = 0
  }

  skipColumns(count: number): void {
    this.#column += Math.min(Math.max(count, 0), WIDEST)
  }

  startCell(): void {
    this.#span = 1
    this.#merge = 'none'
    this.#lines = []
    this.#cellPlace = undefined
  }

  spanColumns(count: number): void {
    this.#span = Math.min(Math.max(count, 1), WIDEST)
  }

  mergeRows(value: string | undefined): void {
    this.#merge = value === 'restart' ? 'start' : 'continued'
  }

  addLine(text: string, place: Place): void {
    this.#cellPlace ??= place
    if (text !== '') this.#lines.push(text)
  }

  endCell(): void {
    const origin = this.#merge === 'continued' ? this.#origins.get(this.#column) : undefined
    if (origin === undefined) {
      const cell = {
        row: this.#row,
        column: this.#column,
        rowSpan: 1,
        columnSpan: this.#span,
        lines: this.#lines,
        place: this.#cellPlace ?? this.#place,
      }
      this.#cells.push(cell)
      if (this.#merge === 'start') this.#origins.set(this.#column, cell)
      else this.#origins.delete(this.#column)
    } else origin.rowSpan = this.#row - origin.row + 1
    this.#column += this.#span
    this.#columns = Math.max(this.#columns, this.#column)
  }

  /** The finished table; `undefined` when it has no cell. */
  finish(): Table | undefined {
    if (this.#cells.length === 0) return undefined
    const cells: Cell[] = this.#cells.map(({ lines, ...cell }) => ({ ...cell, text: lines.join('\n') }))
    return { kind: 'table', rows: this.#row + 1, columns: this.#columns, cells, place: this.#place }
  }
}
