import { describe, expect, it } from 'vitest'
import type { ManuscriptTable } from '../../manuscript.ts'
import { cell, figure } from '../sample-manuscripts.ts'
import { PORTRAIT, textWidth } from './page-setup.ts'
import { measureTable, roomOf } from './table-measure.ts'

const PLACE = { page: PORTRAIT, above: 0, below: 0 }

/** A digit of DejaVu Serif, which stands in for Times New Roman on many systems, in hundredths of its size. */
const WIDEST_DIGIT = 64
/** Of half a point. */
const TWIPS = 10

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): ManuscriptTable => ({
  kind: 'table',
  title: '财政拨款收入支出决算总表',
  headerRows: 1,
  rows: [
    heads.map((head) => cell(head)),
    ...rows.map((row) => row.map((text) => cell(/^\d/.test(text) ? figure(text) : text))),
  ],
  widths: heads.map((_, column) => (column === 0 ? 32 : 14)),
  orientation: 'portrait',
  statutory: true,
})

const HEADS = ['项目', '决算数', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']

describe('characters', () => {
  it('are smaller where the table then stands on one page with what leads to it', () => {
    const long = table(
      ['项目', '决算数'],
      Array.from({ length: 29 }, () => ['一般公共服务支出', '1.00']),
    )
    const below = (above: number) => measureTable(long, { ...PLACE, above }).size
    expect(below(0)).toBe(21)
    expect(below(2600)).toBeLessThan(21)
    // What takes most of a page leaves no room at any size.
    expect(below(9000)).toBe(21)
  })
})

describe('columns', () => {
  it('leave figures whole where a wider face stands in', () => {
    const measure = measureTable(
      table(HEADS, [['一、一般公共预算财政拨款收入', '1257.19', '112584.84', '112584.84', '0.00', '0.00']]),
      PLACE,
    )
    for (const placed of measure.grid.cells.filter(({ text }) => /^\d/.test(text))) {
      const width = (placed.text.length * measure.size * TWIPS * WIDEST_DIGIT) / 100
      expect(width, placed.text).toBeLessThanOrEqual(roomOf(placed, measure.columns, measure.size))
    }
    expect(measure.columns.reduce((all, width) => all + width, 0)).toBe(textWidth(PORTRAIT))
  })

  it('take from those that have more than they need, each its part', () => {
    const { columns } = measureTable(table(HEADS, [['收入', '1257.19', '112584.84', '3.00', '0.00', '0.00']]), PLACE)
    const [, , wide = 0, third = 0, fourth = 0, last = 0] = columns
    expect(wide).toBeGreaterThan(last)
    expect(Math.max(third, fourth, last) - Math.min(third, fourth, last)).toBeLessThan(last / 4)
  })

  it('leave short headings whole where there is room', () => {
    const { columns, size } = measureTable(
      table(
        ['科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入'],
        [['社会保障和就业支出', '1.00', '1.00', '1.00', '1.00']],
      ),
      PLACE,
    )
    for (const column of columns.slice(1, 4)) expect(column).toBeGreaterThan(6 * size * TWIPS)
  })
})
