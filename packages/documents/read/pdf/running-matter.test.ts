import { expect, it } from 'vitest'
import { paragraphs, read } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const table = grid([100, 180, 260], [800, 780, 760]) + text(104, 786, '科目') + text(184, 786, '合计')
const pageOf = (x: number, words: string) =>
  text(x, 828, words) + table + text(104, 766, '行政运行') + text(184, 766, '5.00')

it('the title of a sheet with narrow margins is no header that a browser prints', async () => {
  expect(paragraphs((await read(pageOf(100, '2023年度财政拨款支出决算明细表'))).blocks)).toEqual([
    '2023年度财政拨款支出决算明细表',
  ])
  expect(paragraphs((await read(pageOf(100, '2024/8/1 10:22 支出决算表'))).blocks)).toEqual([])
  expect(paragraphs((await read(pageOf(100, '某局部门决算'))).blocks)).toEqual([])
})
