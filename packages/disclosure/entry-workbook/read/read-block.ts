/** The items that were entered in a block, each value with its cell. */
import { addressOf, type Cell } from '@mingzhang/documents'
import { isRefusal } from '../../gather/cell-amount.ts'
import type { NotedCell, Notes } from '../../gather/import-report.ts'
import type { Block, FormBlock, GridBlock, ListBlock } from '../form/block.ts'
import type { Field } from '../form/field.ts'
import type { Item, Scalar } from '../form/members.ts'
import { plain, plainAt, type ReadSheet } from './entry-rows.ts'
import { readField } from './read-field.ts'

export interface ReadItem {
  readonly item: Item
  /** Cells that held a value, by the key of the field. */
  readonly cells: ReadonlyMap<string, Cell>
  /** 1-based, as spreadsheets count. */
  readonly row: number
}

export interface ReadBlock {
  readonly block: Block
  readonly items: readonly ReadItem[]
}

/** Rows between the heading of a block and the next one. */
export interface BlockRange {
  readonly top: number
  readonly end: number
}

export function readBlock(block: Block, sheet: ReadSheet, range: BlockRange, notes: Notes): ReadBlock {
  const reader = new BlockReader(sheet, range, notes)
  const items =
    block.kind === 'form' ? reader.form(block) : block.kind === 'grid' ? reader.grid(block) : reader.list(block)
  return { block, items: withUnknown(block.fields, items) }
}

/** Beside what was entered, a field that nobody filled in may be one that nobody knows. */
function withUnknown(fields: readonly Field[], items: readonly ReadItem[]): readonly ReadItem[] {
  const isFilled = (key: string): boolean => items.some(({ cells }) => cells.has(key))
  const unknown = fields.filter(({ key, unknownWhenBlank }) => unknownWhenBlank === true && !isFilled(key))
  if (unknown.length === 0 || items.every(({ cells }) => cells.size === 0)) return items
  const isUnknown = (key: string): boolean => unknown.some((field) => field.key === key)
  return items.map(({ item, ...read }) => ({
    ...read,
    item: Object.fromEntries(Object.entries(item).filter(([key]) => !isUnknown(key))),
  }))
}

class BlockReader {
  readonly #sheet: ReadSheet
  readonly #range: BlockRange
  readonly #notes: Notes

  constructor(sheet: ReadSheet, range: BlockRange, notes: Notes) {
    this.#sheet = sheet
    this.#range = range
    this.#notes = notes
  }

  form(block: FormBlock): ReadItem[] {
    const rows = this.#labelledRows(this.#range.top + 1)
    const rowOf = new Map(block.fields.map((field) => [field, this.#rowNamed(rows, field.title, block)]))
    const isBlank = [...rowOf.values()].every((row) => isEmpty(this.#sheet.rows.get(row)?.get(1)))
    if (block.optional === true && isBlank) return []
    return [this.#item(block.fields, (field) => ({ row: rowOf.get(field) ?? -1, column: 1 }), this.#range.top)]
  }

  grid(block: GridBlock): ReadItem[] {
    const columns = this.#columns(block)
    const rows = this.#labelledRows(this.#range.top + 2)
    return block.rows.map(({ title }) => {
      const row = this.#rowNamed(rows, title, block)
      return this.#item(block.fields, (field) => ({ row, column: columns.get(field) ?? -1 }), row)
    })
  }

  list(block: ListBlock): ReadItem[] {
    const columns = this.#columns(block)
    const items: ReadItem[] = []
    for (let row = this.#range.top + 2; row < this.#range.end; row++) {
      if (!this.#sheet.rows.has(row)) continue
      const positionOf = (field: Field): Position => ({ row, column: columns.get(field) ?? -1 })
      const filled = block.fields.filter((field) => !isEmpty(this.#cellAt(positionOf(field))))
      const onlyPrepared = filled.length === 1 && filled[0] === block.fields[0] && block.prepared !== undefined
      if (filled.length > 0 && !onlyPrepared) items.push(this.#item(block.fields, positionOf, row))
    }
    return items
  }

  #item(fields: readonly Field[], positionOf: (field: Field) => Position, row: number): ReadItem {
    const item: Record<string, Scalar> = {}
    const cells = new Map<string, Cell>()
    for (const field of fields) {
      const position = positionOf(field)
      // a row or column that is gone has been told
      if (position.row < 0 || position.column < 0) continue
      const cell = this.#cellAt(position)
      const at = cell ?? this.#emptyAt(position)
      const read = readField(field, cell)
      if (cell !== undefined && read !== 'blank') cells.set(field.key, cell)
      item[field.key] = field.blank
      if (read === 'blank') {
        if (field.required === true) this.#notes.refuse(at, `“${field.title}”没有填写`, '请补填')
      } else if (isRefusal(read)) {
        this.#notes.refuse(at, `“${field.title}”${read.message}`, read.remedy)
      } else {
        item[field.key] = read.value
        if (read.rounded === true)
          this.#notes.add(
            'hint',
            at,
            `“${field.title}”精确到分以下，已四舍五入为 ${read.value} 元`,
            '请核对，必要时用 ROUND 函数保留两位小数',
          )
      }
    }
    return { item, cells, row: row + 1 }
  }

  /** Columns by the heading above them. */
  #columns(block: GridBlock | ListBlock): Map<Field, number> {
    const titles = new Map<string, number>()
    for (const [column, cell] of this.#sheet.rows.get(this.#range.top + 1) ?? [])
      titles.set(plain(cell.text).replace(/\*$/, ''), column)
    const columns = new Map<Field, number>()
    for (const field of block.fields) {
      const column = titles.get(plain(field.title))
      if (column === undefined)
        this.#notes.refuse(
          this.#emptyAt({ row: this.#range.top + 1, column: 0 }),
          `“${block.title}”缺少“${field.title}”一列`,
          RESTORE,
        )
      else columns.set(field, column)
    }
    return columns
  }

  /** Rows by the label in their first column. */
  #labelledRows(from: number): Map<string, number> {
    const rows = new Map<string, number>()
    for (let row = from; row < this.#range.end; row++) {
      const label = plainAt(this.#sheet, row, 0)
      if (label !== '' && !rows.has(label)) rows.set(label, row)
    }
    return rows
  }

  #rowNamed(rows: ReadonlyMap<string, number>, title: string, block: Block): number {
    const row = rows.get(plain(title))
    if (row === undefined)
      this.#notes.refuse(
        this.#emptyAt({ row: this.#range.top, column: 0 }),
        `“${block.title}”缺少“${title}”一行`,
        RESTORE,
      )
    return row ?? -1
  }

  #cellAt({ row, column }: Position): Cell | undefined {
    return this.#sheet.rows.get(row)?.get(column)
  }

  #emptyAt({ row, column }: Position): NotedCell {
    return { place: { sheet: this.#sheet.name, address: addressOf(row, column) }, text: '' }
  }
}

/** 0-based. */
interface Position {
  readonly row: number
  readonly column: number
}

const RESTORE = '请恢复录入表的原有格式，或重新生成录入表后复制数据'

/** Nothing is displayed, and nothing is hidden behind it. */
const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.text === '' && cell.stored?.uncalculated !== true)
