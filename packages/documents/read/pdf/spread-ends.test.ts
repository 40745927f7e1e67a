import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const body = [700, 680, 660, 640]
const ys = [740, 720, ...body]
const title = text(150, 760, '财政拨款支出决算明细表')
const at = (y: number, from: number, ...words: string[]) =>
  words.map((word, index) => text(from + index * 80, y, word)).join('')
const rows = (from: number, ...lines: string[][]) =>
  lines.map((line, row) => at(685 - row * 20, from, ...line)).join('')
const upper = title + grid([100, 180, 260, 340], ys) + at(706, 104, '科目', '合计', '津贴')
const upperRows = rows(104, ['行政运行', '5.00', '1.00'], ['机关服务', '9.00', '3.00'], ['住房', '2.00', '2.00'])
const beside = title + grid([100, 180, 260], ys) + at(706, 104, '科目', '奖金')
const besideRows = rows(104, ['行政运行', '4.00'], ['机关服务', '6.00'], ['住房', '0.00'])
const end = grid([100, 180, 260, 340], [780, 760]) + at(765, 104, '合计', '16.00', '6.00')
const endBeside = (total: string) => grid([100, 180, 260], [780, 760]) + at(765, 104, '合计', total)

const whole = [
  '科目|合计|津贴|奖金',
  '行政运行|5.00|1.00|4.00',
  '机关服务|9.00|3.00|6.00',
  '住房|2.00|2.00|0.00',
  '合计|16.00|6.00|10.00',
]

it('the last row of a sheet on a page of its own stands beside the last of the block before, block by block or row by row', async () => {
  for (const pages of [
    [upper + upperRows, end, beside + besideRows, endBeside('10.00')],
    [upper + upperRows, beside + besideRows, end, endBeside('10.00')],
  ]) {
    const { blocks } = await read(...pages)
    expect(tables(blocks)).toHaveLength(1)
    expect(shown(tables(blocks)[0]).slice(1)).toEqual(whole)
  }
})

it('the same figures as in the first block are those of columns beside it, below columns that are its own', async () => {
  const { blocks } = await read(upper + upperRows, beside + besideRows, end, endBeside('16.00'))
  expect(shown(tables(blocks)[0]).at(-1)).toBe('合计|16.00|6.00|16.00')
})

it('a table of one row after a sheet of two pages is one of its own, where its labels are others', async () => {
  const other = grid([100, 180, 260], [780, 760]) + at(765, 104, '车辆', '10.00')
  const { blocks } = await read(upper + upperRows, beside + besideRows, end, other)
  expect(shown(tables(blocks).at(-1))).toEqual(['车辆|10.00'])
})

it('a name that goes on over the edge of a repeated column is none of the columns beside it', async () => {
  const named = (...others: string[]) => text(104, 685, '行政运行及事务') + at(685, 215, ...others)
  const lower = rows(104, [], ['机关服务', '6.00'], ['住房', '0.00'])
  const pages = [upper + named('5.00', '1.00') + lower, end, beside + named('4.00') + lower, endBeside('10.00')]
  const { blocks } = await read(...pages)
  expect(shown(tables(blocks)[0])[2]).toBe('行政运行及事务|5.00|1.00|4.00')
})

const figures = rows(104, ['4.00', '3.00'], ['6.00', '6.00'], ['1.00', '1.00'])
const group = (words: string, leaf: string) => grid([100, 180, 260], ys) + words + at(706, 104, leaf, '水费') + figures
const span = async (page: string) => {
  const { blocks } = await read(upper + text(250, 726, '工资') + upperRows, page)
  return tables(blocks)[0]?.cells.find(({ text: words }) => words === '工资')?.columnSpan
}

it('a heading goes on over the columns of the next page, but not over those that begin with their 小计', async () => {
  expect(await span(group('', '奖金'))).toBe(2)
  expect(await span(group('', '小计'))).toBe(1)
})

it('what is drawn beside a page is not printed', async () => {
  expect(await span(group(text(700, 726, '工资'), '奖金'))).toBe(2)
})
