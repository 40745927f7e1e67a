import { expect, test } from 'vitest'
import type { ManuscriptTable } from '../../manuscript.ts'
import { cell, figure } from '../sample-manuscripts.ts'
import { tableGrid } from '../table-grid.ts'
import { columnWidths, rowHeights } from './sheet-measure.ts'

const KINDS = 40

/** As the detail table (支出决算明细表) is: a column for each economic subject beside code and name. */
const DETAIL: ManuscriptTable = {
  kind: 'table',
  title: '财政拨款支出决算明细表',
  headerRows: 1,
  rows: [
    ['科目编码', '科目名称', ...Array.from({ length: KINDS }, () => '伙食补助费')].map((text) => cell(text)),
    [
      cell('2101101'),
      { ...cell('行政单位医疗'), indent: 2 },
      ...Array.from({ length: KINDS }, () => cell(figure('1.00'))),
    ],
  ],
  widths: Array.from({ length: KINDS + 2 }, () => 1),
  orientation: 'landscape',
  statutory: true,
}

test('codes, figures and short names of a table with many columns stand in one line', () => {
  const grid = tableGrid(DETAIL)
  const widths = columnWidths(DETAIL, grid)
  expect(widths[0]).toBeGreaterThanOrEqual('2101101'.length + 2)
  expect(widths[1]).toBeGreaterThanOrEqual(2 * '行政单位医疗'.length + 2 * 2)
  const [, row] = rowHeights(grid, widths)
  expect(row).toBe(
    rowHeights(
      grid,
      widths.map(() => 80),
    )[1],
  )
})
