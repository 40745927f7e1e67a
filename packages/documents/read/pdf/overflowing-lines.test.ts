import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const xs = [100, 180, 260, 340]
const row = (y: number, ...texts: string[]): string =>
  texts.map((content, index) => text((xs[index] ?? 0) + 5, y, content, 10)).join('')

it('lines of a heading that its row is too low for stay together', async () => {
  // rows of 12 points: the second line of the heading stands beside the numbers of the columns
  const { blocks } = await read(
    grid(xs, [740, 728, 716, 704]) +
      row(730.5, '项目', '合计') +
      text(265, 737, '一般公共预算', 10) +
      text(265, 724, '财政拨款', 10) +
      row(718.5, '栏次', '1', '2') +
      row(706.5, '合计', '3.00', '3.00'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['项目|合计|一般公共预算财政拨款', '栏次|1|2', '合计|3.00|3.00'])
})

it('lines that stand in rows of their own are not one, though a line is drawn through them', async () => {
  const { blocks } = await read(
    grid(xs, [740, 728, 716]) + row(727, '甲', '1.00', '2.00') + row(715, '乙', '3.00', '4.00'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['甲|1.00|2.00', '乙|3.00|4.00'])
})

it('a 类 that a page break parts is joined', async () => {
  const cells = [100, 125, 150, 175, 300, 380]
  const line = (y: number, ...texts: string[]): string =>
    texts.map((content, index) => text((cells[index] ?? 0) + 3, y, content, 10)).join('')
  const head = line(145, '类', '款', '项', '科目名称', '合计')
  const { blocks } = await read(
    grid(cells, [160, 140, 120, 100]) +
      head +
      line(125, '202', '', '', '外交支出', '30.00') +
      line(105, '20', '04', '', '国际组织', '30.00'),
    grid(cells, [780, 760, 740, 720]) +
      line(765, '2') +
      line(745, '202', '04', '01', '甲', '10.00') +
      line(725, '202', '04', '02', '乙', '20.00'),
  )
  expect(shown(tables(blocks)[0]).slice(2)).toEqual([
    '202|04||国际组织|30.00',
    '202|04|01|甲|10.00',
    '202|04|02|乙|20.00',
  ])
})
