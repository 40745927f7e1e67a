/** A single-row table turned on its side: one row per item, 预算数 and 决算数 as columns, or 决算数 alone. */
import type { ColumnForm, LineForm, TableForm } from '@mingzhang/accounts'
import { columnBlocks } from './column-roles.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { type DraftRow, type DraftRows, readRows } from './read-rows.ts'

const MOMENTS = ['budget', 'final'] as const
/** Of two budgets that of the whole year is the one published. */
const ADJUSTED = /^(?:全年|调整后?)预算数?$/

/** The rows folded into the single row that the form declares; `undefined` for tables that are not turned. */
export function turnedRows(form: TableForm, block: number, grid: Grid, header: Header): DraftRows | undefined {
  if (form.rows.kind !== 'single') return undefined
  const { lines: items, beside } = form.rows
  const hasAdjusted = header.paths.some((path) => path.some((text) => ADJUSTED.test(text)))
  const turned: TableForm = {
    ...form,
    rows: { kind: 'economic', lines: [...items, ...beside] },
    columns: [
      { key: 'budget', title: '预算数', match: [hasAdjusted ? ADJUSTED : /预算数?$/] },
      { key: 'final', title: '决算数', match: [/决算(?:数|统计数|金额)?$|^统计数$|^(?:支出)?金额$|^本年数$/] },
    ],
  }
  const [columns] = columnBlocks(turned, grid, header)
  if (columns === undefined || columns.names.length === 0 || ![...columns.values.values()].includes('final'))
    return undefined
  const read = readRows(turned, block, grid, header)
  // beside the items some forms print numbers of groups and vehicles, and expenditure of other kinds
  const known = read.rows.filter(({ key }) => items.some((item) => item.key === key))
  // 一、“三公”经费支出 may head its items, without a figure, before （一）支出合计
  const rows = known.filter((row) => isStated(row) || !known.some((other) => other.key === row.key && isStated(other)))
  const [first] = rows
  if (first === undefined || !rows.some((row) => row.key === 'three.reception')) return undefined
  const matters = beside.flatMap(({ key }) => read.rows.find((row) => row.key === key && isStated(row)) ?? [])
  return {
    rows: [foldedRow(first, [...rows, ...matters])],
    unread: read.unread,
    details: read.details,
    columnTitles: new Map([...titlesOf(items), ...beside.map((matter) => titleOf(matter, 'final'))]),
  }
}

const isStated = ({ cells }: DraftRow): boolean => cells.some(({ stated }) => stated !== undefined)

const ALL = 'three'
const VEHICLES = 'three.vehicles'
const SUBTOTAL = /^(?:小计|合计)$/

/** 预算数 and 决算数 as two rows below the items, folded into the single row; `undefined` for other tables. */
export function momentRows(form: TableForm, block: number, grid: Grid, header: Header): DraftRows | undefined {
  if (form.rows.kind !== 'single') return undefined
  const items = form.rows.lines
  const below: TableForm = {
    ...form,
    rows: {
      kind: 'economic',
      lines: [
        { key: 'budget', title: '预算数', label: /预算数?$/ },
        { key: 'final', title: '决算数', label: /决算(?:数|统计数)?$/ },
      ],
    },
    columns: itemColumns(items),
  }
  const read = readRows(below, block, grid, header)
  const rows = MOMENTS.flatMap((moment) => read.rows.find(({ key }) => key === moment) ?? [])
  const [first] = rows
  if (first === undefined || rows.length < MOMENTS.length) return undefined
  const row = {
    ...foldedRow(first, []),
    cells: rows.flatMap(({ key, cells }) => cells.map((cell) => ({ ...cell, column: `${cell.column}.${key}` }))),
  }
  return { rows: [row], unread: read.unread, details: read.details, columnTitles: titlesOf([...items, ...BESIDE]) }
}

const NAMES_MOMENT = /预算数?$|决算(?:数|统计数)?$/

/** One row of what was spent, whose headings name the items alone; `undefined` for other tables. */
export function finalRow(form: TableForm, block: number, grid: Grid, header: Header): DraftRows | undefined {
  if (form.rows.kind !== 'single' || header.paths.flat().some((text) => NAMES_MOMENT.test(text))) return undefined
  const items = form.rows.lines
  const read = readRows({ ...form, columns: itemColumns(items) }, block, grid, header)
  const [row, ...others] = read.rows
  if (row === undefined || others.length > 0) return undefined
  const cells = row.cells.map((cell) => ({ ...cell, column: `${cell.column}.final` }))
  return {
    rows: [{ ...row, cells }],
    unread: read.unread,
    details: read.details,
    columnTitles: titlesOf([...items, ...BESIDE]),
  }
}

/** What several provinces print beside the “三公”. */
const BESIDE: readonly ColumnForm[] = [
  { key: 'meetings', title: '会议费', match: [/^会议费(?:支出)?$/] },
  { key: 'training', title: '培训费', match: [/^培训费(?:支出)?$/] },
]

/** Columns under the names of the items and of what stands beside them, whatever moment they tell of. */
const itemColumns = (items: readonly LineForm[]): ColumnForm[] => [
  ...items.flatMap((item) => [
    ...(item.key === VEHICLES ? [{ ...item, match: [item.label, SUBTOTAL] }] : []),
    ...(item.key === ALL ? [{ ...item, match: [/三公经费(?:支出)?$/, SUBTOTAL], not: /公务用车/ }] : []),
    { ...item, match: [item.label], ...(item.key === ALL ? { not: /公务用车/ } : {}) },
  ]),
  ...BESIDE,
]

/** An item or a column by its key. */
type Titled = Pick<ColumnForm, 'key' | 'title'>

const titleOf = (item: Titled, moment: (typeof MOMENTS)[number]): [string, string] => [
  `${item.key}.${moment}`,
  `${item.title}（${moment === 'final' ? '决算数' : '预算数'}）`,
]

const titlesOf = (items: readonly Titled[]): ReadonlyMap<string, string> =>
  new Map(items.flatMap((item) => MOMENTS.map((moment) => titleOf(item, moment))))

function foldedRow(first: DraftRow, rows: readonly DraftRow[]): DraftRow {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, column: `${row.key}.${cell.column}` })))
  return { key: 'data', code: undefined, name: '', level: 0, side: '', span: first.span, cells }
}
