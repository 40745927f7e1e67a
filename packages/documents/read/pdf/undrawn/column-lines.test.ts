import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from '../shown-blocks.ts'
import { bar, grid, line, text } from '../tiny-pdf.ts'

const columns = [90, 150, 300, 370, 440, 500]

/** A line below a row, a piece for each cell from one column to another. */
const below = (y: number, from = 0, to = columns.length - 1): string =>
  columns
    .slice(from, to)
    .map((left, index) => bar(left, y, (columns[from + index + 1] ?? 0) - left, 0.5))
    .join('')

const row = (y: number, ...contents: string[]): string =>
  contents.map((content, column) => text((columns[column] ?? 0) + 2, y, content, 9)).join('')

/** Headings, of which one stands in the middle of two columns with a line below it, and one of two lines. */
const head =
  text(186, 752, '科目', 9) + text(326, 748, '合计', 9) + text(387, 752, '基本支', 9) + text(396, 740, '出', 9)
const levels = below(748, 0, 2) + text(106, 736, '编码', 9) + text(216, 736, '名称', 9) + text(457, 744, '余额', 9)

const body =
  row(714, '207', '文化支出', '1,200.50', '800.00') +
  below(710) +
  text(152, 697, '文物保护与', 9) +
  row(691, '20702', '', '800.00', '800.00') +
  text(152, 685, '考古', 9) +
  below(680)

it('where the pieces of the lines between rows end, columns do, those without figures too', async () => {
  const { blocks } = await read(head + levels + below(730) + body)
  expect(shown(tables(blocks)[0])).toEqual([
    '科目(1x2)|合计(2x1)|基本支出(2x1)|余额(2x1)',
    '编码|名称',
    '207|文化支出|1,200.50|800.00|',
    '20702|文物保护与考古|800.00|800.00|',
  ])
})

it('a text over several columns parts none of them, and a cell beside several rows is one', async () => {
  const { blocks } = await read(
    row(754, '项目', '考古与文物保护及展览的全部经费') +
      below(750) +
      row(734, '', '数量', '三次', '五次') +
      below(730, 1) +
      row(724, '产出') +
      row(714, '', '质量', '优', '优') +
      below(710),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '项目|考古与文物保护及展览的全部经费|||',
    '产出(2x1)|数量|三次|五次|',
    '质量|优|优|',
  ])
})

it('cells filled in every other row of a frame are those of the rows between as well', async () => {
  const filled = (y: number): string =>
    `0.9 g ${columns
      .slice(1)
      .map((right, index) => bar(columns[index] ?? 0, y, right - (columns[index] ?? 0), 16))
      .join('')}0 g `
  const sides = [684, 700, 716, 732].map((y) => line(90, y, 90, y + 16) + line(500, y, 500, y + 16)).join('')
  const { blocks } = await read(
    filled(732) +
      filled(700) +
      sides +
      line(90, 748, 500, 748) +
      line(90, 684, 500, 684) +
      row(736, '编码', '名称', '合计', '基本支出', '余额') +
      row(720, '207', '文化支出', '9.00', '8.00') +
      row(704, '20702', '文物', '5.00', '5.00') +
      row(688, '20703', '体育', '4.00', '3.00'),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '编码|名称|合计|基本支出|余额',
    '207|文化支出|9.00|8.00|',
    '20702|文物|5.00|5.00|',
    '20703|体育|4.00|3.00|',
  ])
})

it('a merged cell in a table that has column lines stays one', async () => {
  const merged = text(92, 687, '甲', 10) + text(305, 687, '乙', 10)
  const { blocks } = await read(
    grid([90, 300, 500], [760, 740, 720, 700]) +
      line(90, 700, 90, 680) +
      line(500, 700, 500, 680) +
      line(90, 680, 500, 680) +
      [745, 725, 705].map((y) => text(92, y, '项目', 10) + text(305, y, '金额', 10)).join('') +
      merged,
  )
  expect(tables(blocks)[0]?.cells.at(-1)).toMatchObject({ column: 0, columnSpan: 2 })
})

it('lines drawn in one piece below lines of text make no table of them', async () => {
  const { blocks } = await read(
    [740, 720, 700].map((y) => text(92, y, '本部门没有此类支出', 10) + line(90, y - 4, 300, y - 4)).join(''),
  )
  expect(tables(blocks)).toEqual([])
  expect(paragraphs(blocks).join('')).toContain('本部门没有此类支出')
})
