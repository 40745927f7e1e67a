import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

/** Rows of 14 points; what of a name has no room in its row stands above and below it, 13.6 points apart. */
const edges = [100, 160, 230, 300]
const levels = [740, 726, 712, 698, 684, 670]
const middleOf = (row: number): number => (levels[row] ?? 0) - 7 - 3.3
const row = (index: number, code: string, amount: string, name = ''): string =>
  text(103, middleOf(index), code, 9) + text(250, middleOf(index), amount, 9) + text(163, middleOf(index), name, 9)
const named = (index: number, first: string, second: string): string =>
  text(163, middleOf(index) + 6.8, first, 9) + text(163, middleOf(index) - 6.8, second, 9)

it('two lines of a name in each of several rows that are too low for them are those of their rows', async () => {
  const { blocks } = await read(
    grid(edges, levels) +
      row(0, '编码', '合计', '名称') +
      row(1, '20805', '3.00') +
      row(2, '2080501', '1.00', '行政单位') +
      row(3, '2080505', '1.00') +
      row(4, '2080506', '1.00') +
      named(1, '行政事业单位', '养老支出') +
      named(3, '机关事业单位', '养老保险') +
      named(4, '机关事业单位', '职业年金'),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '编码|名称|合计',
    '20805|行政事业单位养老支出|3.00',
    '2080501|行政单位|1.00',
    '2080505|机关事业单位养老保险|1.00',
    '2080506|机关事业单位职业年金|1.00',
  ])
})

it('names of one line each stay in their rows, though they stand as far apart as the lines of one', async () => {
  const { blocks } = await read(
    grid(edges, levels) +
      row(0, '编码', '合计', '名称') +
      ['甲', '乙', '丙', '丁'].map((name, index) => row(index + 1, `2010${index + 1}`, '1.00', name)).join(''),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '20101|甲|1.00',
    '20102|乙|1.00',
    '20103|丙|1.00',
    '20104|丁|1.00',
  ])
})

it('a name that goes on over the line to the figure beside it is that of the cell in which it begins', async () => {
  const body = (y: number, name: string, amount: string) => text(103, y, name, 9) + text(265, y, amount, 9)
  const { blocks } = await read(
    grid([100, 170, 300], [740, 720, 700, 680]) +
      text(103, 726, '科目', 9) +
      text(200, 726, '合计', 9) +
      body(706, '机关事业单位基本养老保险缴费支出', '5.00') +
      body(686, '行政单位', '3.00'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['科目|合计', '机关事业单位基本养老保险缴费支出|5.00', '行政单位|3.00'])
})
