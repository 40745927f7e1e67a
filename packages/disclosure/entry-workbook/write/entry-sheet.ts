/** A sheet for entry: its blocks with their values, rules, and what is computed beside them. */
import {
  type Alarm,
  addressOf,
  type CellLook,
  type CellRange,
  type EntryRule,
  type WorkbookCell,
  type WorkbookSheet,
  type WorkbookValue,
} from '@mingzhang/documents'
import type { Field } from '../form/field.ts'
import type { Item, Scalar } from '../form/members.ts'
import { fieldLook, fieldRule, fieldValue } from './field-cells.ts'
import type { PlacedBlock, PlacedColumn, PlacedSheet } from './layout.ts'
import { isMissing, type LookUps } from './look-ups.ts'
import type { SubjectListRanges } from './subject-sheet.ts'
import { columnTotal } from './sums.ts'

const text = (value: string): WorkbookValue => ({ kind: 'text', text: value })

/** Names in drop-downs and totals, and who reports. */
export interface EntryContext {
  readonly subjects: SubjectListRanges
  readonly lookUps: LookUps
  readonly speaker: WorkbookValue
}

export function entrySheet(placed: PlacedSheet, context: EntryContext): WorkbookSheet {
  const { sheet, blocks, widths, headRows } = placed
  const blockSheets = blocks.map((block) => blockCells(block, context, widths.length))
  const wide = (row: number, look: CellLook, value: WorkbookValue): WorkbookCell => ({
    row,
    column: 0,
    columnSpan: widths.length,
    look,
    value,
  })
  const width = widths.reduce((all, one) => all + one, 0)
  return {
    name: sheet.name,
    cells: [
      wide(0, 'title', text(sheet.title)),
      wide(1, 'note', text(sheet.note)),
      wide(2, 'note', context.speaker),
      ...blockSheets.flatMap(({ cells }) => cells),
    ],
    widths,
    heights: new Map([
      [0, 30],
      [1, 16 * Math.ceil((sheet.note.length * 2) / width + 0.2)],
      ...blocks.map(({ top }): [number, number] => [top, 22]),
      ...blocks.filter(({ block }) => block.kind !== 'form').map(({ top }): [number, number] => [top + 1, 32]),
    ]),
    headRows,
    orientation: sheet.orientation,
    rules: blockSheets.flatMap(({ rules }) => rules),
    alarms: blockSheets.flatMap(({ alarms }) => alarms),
    tab: 'entry',
  }
}

interface BlockCells {
  readonly cells: readonly WorkbookCell[]
  readonly rules: readonly EntryRule[]
  readonly alarms: readonly Alarm[]
}

function blockCells(placed: PlacedBlock, context: EntryContext, sheetColumns: number): BlockCells {
  const heading: WorkbookCell = { row: placed.top, column: 0, look: 'block', value: text(placed.block.title) }
  const body = placed.block.kind === 'form' ? formCells(placed, context, sheetColumns) : rowCells(placed, context)
  return { ...body, cells: [heading, ...body.cells] }
}

/** Labels with their values; a text may run over the whole width. */
function formCells({ block, items, first }: PlacedBlock, context: EntryContext, sheetColumns: number): BlockCells {
  const [item = {}] = items
  const cells = block.fields.flatMap((field, index): WorkbookCell[] => [
    { row: first + index, column: 0, look: 'label', value: text(field.title), ...commentOf(field) },
    {
      row: first + index,
      column: 1,
      ...(field.kind === 'text' && sheetColumns > 2 ? { columnSpan: sheetColumns - 1 } : {}),
      look: fieldLook(field),
      ...entered(field, item[field.key]),
    },
  ])
  const rules = block.fields.flatMap((field, index) => {
    const row = first + index
    return fieldRule(field, { top: row, bottom: row, left: 1, right: 1 }, context.subjects) ?? []
  })
  return { cells, rules, alarms: [] }
}

function rowCells(placed: PlacedBlock, context: EntryContext): BlockCells {
  const { columns, first, last, top } = placed
  const rangeOf = (column: number): CellRange => ({ top: first, bottom: last, left: column, right: column })
  const fields = columns.filter((column) => column.kind === 'field')
  return {
    cells: [
      ...columns.map((column): WorkbookCell => headerCell(column, top + 1)),
      ...totalCells(placed),
      ...Array.from({ length: last - first + 1 }, (_, index) =>
        columns.map((column) => bodyCell(placed, column, index, context)),
      ).flat(),
    ],
    rules: fields.flatMap(({ column, field }) => fieldRule(field, rangeOf(column), context.subjects) ?? []),
    alarms: columns
      .filter(({ kind }) => kind === 'name')
      .map(({ column }) => ({ range: rangeOf(column), formula: isMissing(addressOf(first, column)) })),
  }
}

const headerCell = (column: PlacedColumn, row: number): WorkbookCell => ({
  row,
  column: column.column,
  look: 'header',
  value: text(
    column.kind === 'field' ? `${column.field.title}${column.field.required === true ? '*' : ''}` : column.title,
  ),
  ...(column.kind === 'field' ? commentOf(column.field) : {}),
})

/** Totals of amounts stand beside the heading of the block, where they stay in sight. */
function totalCells({ items, columns, top, first, last }: PlacedBlock): WorkbookCell[] {
  return columns.flatMap((column): WorkbookCell[] => {
    if (column.kind !== 'field' || column.field.kind !== 'amount') return []
    const { key } = column.field
    const range = { top: first, bottom: last, left: column.column, right: column.column }
    const amounts = items.map((item) => item[key])
    return [{ row: top, column: column.column, look: 'total.amount', value: columnTotal(range, amounts) }]
  })
}

function bodyCell(placed: PlacedBlock, column: PlacedColumn, index: number, context: EntryContext): WorkbookCell {
  const row = placed.first + index
  const at = { row, column: column.column }
  const item = rowItem(placed, index)
  if (column.kind === 'field')
    return { ...at, look: fieldLook(column.field), ...entered(column.field, item?.[column.field.key]) }
  if (column.kind === 'label')
    return {
      ...at,
      look: 'label',
      value: text(placed.block.kind === 'grid' ? (placed.block.rows[index]?.title ?? '') : ''),
    }
  if (column.kind === 'number') return { ...at, look: 'computed', value: text(String(index + 1)) }
  const source = placed.columns.find((one) => one.kind === 'field' && one.field === column.of)
  if (source === undefined || column.of === undefined) return { ...at, look: 'computed' }
  const value = context.lookUps.value(column.kind, column.of.kind, addressOf(row, source.column), item?.[column.of.key])
  return { ...at, look: 'computed', value }
}

/** The item of a row: entered ones first, then the texts prepared that none of them has. */
function rowItem({ block, items }: PlacedBlock, index: number): Item | undefined {
  const item = items[index]
  if (item !== undefined || block.kind !== 'list' || block.prepared === undefined) return item
  const key = block.fields[0]?.key ?? ''
  const entered = new Set(items.map((one) => one[key]))
  const prepared = block.prepared.filter((one) => !entered.has(one))[index - items.length]
  return prepared === undefined ? undefined : { [key]: prepared }
}

const commentOf = ({ note }: Field): { comment?: string } => (note === undefined ? {} : { comment: note })

function entered(field: Field, scalar: Scalar): { value?: WorkbookValue } {
  const value = fieldValue(field, scalar)
  return value === undefined ? {} : { value }
}
