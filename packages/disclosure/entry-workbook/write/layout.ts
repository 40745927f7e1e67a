/** Where everything stands in the sheets of the entry workbook. */
import type { Block, EntrySheet, ListBlock } from '../form/block.ts'
import type { Field } from '../form/field.ts'
import type { Item } from '../form/members.ts'

/** A column of a list or grid; those beside `field` are computed or fixed. */
export type PlacedColumn =
  | { readonly kind: 'field'; readonly column: number; readonly field: Field; readonly width: number }
  | {
      /** `label` of a grid's row, running `number`, `name` of a code or project, `group` (款) of a code. */
      readonly kind: 'label' | 'number' | 'name' | 'group'
      readonly column: number
      readonly title: string
      readonly width: number
      /** The field that it is computed from. */
      readonly of?: Field
    }

export interface PlacedBlock {
  readonly block: Block
  readonly items: readonly Item[]
  /** Row of the heading. */
  readonly top: number
  readonly first: number
  readonly last: number
  readonly columns: readonly PlacedColumn[]
}

export interface PlacedSheet {
  readonly sheet: EntrySheet
  readonly blocks: readonly PlacedBlock[]
  readonly widths: readonly number[]
  readonly headRows: number
}

/** Rows for the title, the note, and who reports. */
const HEAD = 3
/** At least one part in so many of the rows prepared stays free. */
const SPARE_SHARE = 4
const LABEL_WIDTH = 36
const FIELD_WIDTH = 30
/** Of the values of a form. */
const VALUE_WIDTH = 18

export function layOut(sheet: EntrySheet, itemsOf: (block: Block) => readonly Item[]): PlacedSheet {
  let top = HEAD
  const blocks = sheet.blocks.map((block): PlacedBlock => {
    const items = itemsOf(block)
    const first = top + (block.kind === 'form' ? 1 : 2)
    const placed = { block, items, top, first, last: first + rowsOf(block, items) - 1, columns: columnsOf(block) }
    top = placed.last + 2
    return placed
  })
  const [only] = blocks
  const widths = blocks.reduce<number[]>((all, { columns }) => {
    for (const { column, width } of columns) all[column] = Math.max(all[column] ?? 0, width)
    return all
  }, [])
  const headRows = blocks.length === 1 && only !== undefined ? only.first : HEAD
  return { sheet, blocks, widths, headRows }
}

function rowsOf(block: Block, items: readonly Item[]): number {
  if (block.kind === 'form') return block.fields.length
  if (block.kind === 'grid') return block.rows.length
  const spare = block.prepared?.length ?? Math.ceil(block.capacity / SPARE_SHARE)
  return Math.max(block.capacity, items.length + spare)
}

function columnsOf(block: Block): PlacedColumn[] {
  const columns: PlacedColumn[] = []
  const add = (column: Omit<Extract<PlacedColumn, { kind: 'label' | 'number' | 'name' | 'group' }>, 'column'>): void =>
    void columns.push({ ...column, column: columns.length })
  if (block.kind === 'form') {
    add({ kind: 'label', title: '', width: LABEL_WIDTH })
    add({ kind: 'label', title: '', width: VALUE_WIDTH })
    return columns
  }
  if (block.kind === 'grid') add({ kind: 'label', title: '项目', width: LABEL_WIDTH })
  if (isNumbered(block)) add({ kind: 'number', title: '序号', width: 6 })
  for (const field of block.fields) {
    columns.push({ kind: 'field', column: columns.length, field, width: field.width ?? FIELD_WIDTH })
    if (field.kind === 'functional') add({ kind: 'name', title: '科目名称', width: 30, of: field })
    if (field.kind === 'economic') add({ kind: 'name', title: '经济分类名称', width: 24, of: field })
    if (field.kind === 'project') add({ kind: 'name', title: '项目名称', width: 30, of: field })
    if (field.kind === 'functional' && block.kind === 'list' && block.grouped === true)
      add({ kind: 'group', title: '所属款', width: 9, of: field })
  }
  return columns
}

/** The list whose order others refer to. */
const isNumbered = (block: Block): block is ListBlock => block.kind === 'list' && block.path === 'projects'
