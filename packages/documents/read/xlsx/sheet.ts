/** A worksheet of an xlsx: its cells as displayed and its merged ranges. */
import type { StoredCell } from '../../document.ts'
import { UnreadableFile } from '../../unreadable.ts'
import { type MergedRange, positionOf, type SheetCell } from '../sheet-blocks.ts'
import { parseXml } from '../xml.ts'

export interface SheetContext {
  readonly file: string
  readonly strings: readonly string[]
  /** A number as cells of a style show it. */
  readonly display: (value: number, style: number) => string
}

export interface Sheet {
  readonly cells: readonly SheetCell[]
  readonly merged: readonly MergedRange[]
  /** Formulas without a stored result. */
  readonly uncalculated: number
}

const MOST_CELLS = 1_000_000
const MOST_MERGED = 100_000

export function readSheet(context: SheetContext, bytes: Uint8Array): Sheet {
  const reader = new SheetReader(context)
  parseXml(context.file, bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return reader
}

class SheetReader implements Sheet {
  readonly cells: SheetCell[] = []
  readonly merged: MergedRange[] = []
  uncalculated = 0
  readonly #context: SheetContext
  #row = -1
  #column = -1
  #type = 'n'
  #style = 0
  #stored = ''
  #collecting = false
  #formula: string | undefined
  #inFormula = false
  #hiddenRow = false
  #phonetic = 0

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#startRow(attributes)
    else if (name === 'c') this.#startCell(attributes)
    else if (name === 'v' || name === 't') this.#collecting = this.#phonetic === 0
    else if (name === 'f') this.#startFormula()
    else if (name === 'rPh') this.#phonetic++
    else if (name === 'mergeCell') this.#merge(attributes.ref)
  }

  close(name: string): void {
    if (name === 'c') this.#endCell()
    else if (name === 'v' || name === 't') this.#collecting = false
    else if (name === 'f') this.#inFormula = false
    else if (name === 'rPh') this.#phonetic--
  }

  text(text: string): void {
    if (this.#collecting) this.#stored += text
    else if (this.#inFormula) this.#formula += text
  }

  #startRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = Number.parseInt(r ?? '', 10)
    this.#row = row >= 1 ? row - 1 : this.#row + 1
    this.#column = -1
    this.#hiddenRow = hidden === '1' || hidden === 'true'
  }

  #startFormula(): void {
    this.#formula = ''
    this.#inFormula = true
  }

  #startCell({ r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const position = positionOf(r)
    this.#row = Math.max(position?.row ?? this.#row, 0)
    this.#column = position?.column ?? this.#column + 1
    this.#type = t
    this.#style = Number.parseInt(s, 10) || 0
    this.#stored = ''
    this.#formula = undefined
  }

  #endCell(): void {
    const text = this.#display()
    const uncalculated = this.#formula !== undefined && this.#stored === '' && this.#type === 'n'
    if (uncalculated) this.uncalculated++
    else if (text === '') return
    const stored = this.#behind(text, uncalculated)
    const cell = { row: this.#row, column: this.#column, text }
    this.cells.push(stored === undefined ? cell : { ...cell, stored })
    if (this.cells.length <= MOST_CELLS) return
    const { file } = this.#context
    throw new UnreadableFile(file, 'too-large', `${file}：工作表超过 ${MOST_CELLS / 10_000} 万个单元格，请拆分后再试。`)
  }

  #behind(text: string, uncalculated: boolean): StoredCell | undefined {
    const number = this.#type === 'n' && this.#stored.trim() !== text ? this.#stored.trim() : ''
    if (number === '' && this.#formula === undefined && !this.#hiddenRow) return undefined
    return {
      ...(number === '' ? {} : { number }),
      ...(this.#formula === undefined ? {} : { formula: this.#formula }),
      ...(uncalculated ? { uncalculated } : {}),
      ...(this.#hiddenRow ? { hidden: true } : {}),
    }
  }

  #display(): string {
    const stored = this.#stored
    const { strings, display } = this.#context
    if (this.#type === 's') return (strings[Number(stored)] ?? '').trim()
    if (this.#type === 'b') return stored === '1' ? 'TRUE' : 'FALSE'
    const value = Number(stored)
    if (this.#type !== 'n' || stored.trim() === '' || Number.isNaN(value)) return stored.trim()
    return display(value, this.#style)
  }

  #merge(reference: string | undefined): void {
    const [first, last] = (reference ?? '').split(':').map(positionOf)
    if (first === undefined || last === undefined || this.merged.length >= MOST_MERGED) return
    this.merged.push({
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    })
  }
}
