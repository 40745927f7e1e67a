/** A single-row table turned on its side: one row per item, 预算数 and 决算数 as columns. */
import type { LineForm, TableForm } from '@mingzhang/accounts'
import { columnBlocks } from './column-roles.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { type DraftRow, type DraftRows, readRows } from './read-rows.ts'

const MOMENTS = ['budget', 'final'] as const

/** The rows folded into the single row that the form declares; `undefined` for tables that are not turned. */
export function turnedRows(form: TableForm, block: number, grid: Grid, header: Header): DraftRows | undefined {
  if (form.rows.kind !== 'single') return undefined
  const items = form.rows.lines
  const turned: TableForm = {
    ...form,
    rows: { kind: 'economic', lines: items },
    columns: [
      { key: 'budget', title: '预算数', match: [/预算数?$/] },
      { key: 'final', title: '决算数', match: [/决算(?:数|统计数)?$/] },
    ],
  }
  const [columns] = columnBlocks(turned, grid, header)
  if (columns === undefined || columns.names.length === 0 || columns.values.size < 2) return undefined
  const read = readRows(turned, block, grid, header)
  const first = read.rows[0]
  if (first === undefined || !read.rows.some((row) => row.key === 'three.reception')) return undefined
  return {
    rows: [foldedRow(first, read.rows)],
    unread: read.unread,
    columnTitles: new Map(items.flatMap((item) => MOMENTS.map((moment) => titleOf(item, moment)))),
  }
}

const titleOf = (item: LineForm, moment: (typeof MOMENTS)[number]): [string, string] => [
  `${item.key}.${moment}`,
  `${item.title}（${moment === 'final' ? '决算数' : '预算数'}）`,
]

function foldedRow(first: DraftRow, rows: readonly DraftRow[]): DraftRow {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, column: `${row.key}.${cell.column}` })))
  return { key: 'data', code: undefined, name: '', level: 0, side: '', span: first.span, cells }
}
