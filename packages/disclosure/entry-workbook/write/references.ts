/** References to cells of the entry workbook, as its formulas write them. */
import { addressOf, type CellRange } from '@mingzhang/documents'
import type { PlacedBlock, PlacedSheet } from './layout.ts'

const absolute = (row: number, column: number): string => addressOf(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')

const rangeOf = ({ top, left, bottom, right }: CellRange): string => `${absolute(top, left)}:${absolute(bottom, right)}`

/** A range of a sheet; names of our sheets need no quotation marks. */
export const sheetRange = (sheet: string, range: CellRange): string => `${sheet}!${rangeOf(range)}`

export class References {
  readonly #blocks: ReadonlyMap<string, { sheet: string; placed: PlacedBlock }>

  constructor(sheets: readonly PlacedSheet[]) {
    this.#blocks = new Map(
      sheets.flatMap(({ sheet, blocks }) =>
        blocks.map((placed) => [`${sheet.name}/${placed.block.title}`, { sheet: sheet.name, placed }] as const),
      ),
    )
  }

  /** The cells of a field in all rows of a list or grid; `block` is `表名/块标题`. */
  column(block: string, key: string, kind: 'field' | 'group' | 'name' = 'field'): string {
    const { sheet, placed } = this.#blockOf(block)
    const column = placed.columns.find((one) =>
      one.kind === 'field' ? kind === 'field' && one.field.key === key : one.kind === kind && one.of?.key === key,
    )
    if (column === undefined) throw new RangeError(`录入表中没有列 ${block} ${key}`)
    return sheetRange(sheet, { top: placed.first, bottom: placed.last, left: column.column, right: column.column })
  }

  /** The cell of a field of a form, or of a row of a grid. */
  cell(block: string, key: string, row = ''): string {
    const { sheet, placed } = this.#blockOf(block)
    const index =
      placed.block.kind === 'grid'
        ? placed.block.rows.findIndex((one) => one.key === row)
        : placed.block.fields.findIndex((field) => field.key === key)
    const column = placed.block.kind === 'grid' ? 1 + placed.block.fields.findIndex((field) => field.key === key) : 1
    if (index < 0 || column < 1) throw new RangeError(`录入表中没有单元格 ${block} ${key}`)
    return `${sheet}!${absolute(placed.first + index, column)}`
  }

  #blockOf(block: string): { sheet: string; placed: PlacedBlock } {
    const found = this.#blocks.get(block)
    if (found === undefined) throw new RangeError(`录入表中没有 ${block}`)
    return found
  }
}
