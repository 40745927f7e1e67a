import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from '../shown-blocks.ts'
import { text } from '../tiny-pdf.ts'

const columns = [72, 130, 250, 320, 390]

/** A row whose texts begin at the left of their cells. */
const row = (y: number, ...contents: string[]): string =>
  contents.map((content, column) => text(columns[column] ?? 0, y, content, 10)).join('')

/** Headings in the middle of their columns, of which one stands over two and one has two lines. */
const head =
  text(150, 760, '科目', 10) +
  text(265, 752, '合计', 10) +
  text(325, 757, '基本支', 10) +
  text(335, 745, '出', 10) +
  text(400, 752, '项目支出', 10) +
  text(84, 744, '编码', 10) +
  text(170, 744, '名称', 10)

const body =
  row(722, '207', '文化支出', '1,200.50', '400.00', '800.50') +
  text(130, 707, '文物保护与考古', 10) +
  row(701, '20702', '', '800.00', '400.00', '400.00') +
  text(130, 695, '发掘', 10) +
  row(680, '20703', '体育', '9.50', '', '9.50') +
  row(660, '208', '社会保障', '7.25', '', '7.25')

const shownBody = [
  '207|文化支出|1,200.50|400.00|800.50',
  '20702|文物保护与考古发掘|800.00|400.00|400.00',
  '20703|体育|9.50||9.50',
  '208|社会保障|7.25||7.25',
]

it('figures at the left of their cells stand in columns that no text crosses, names of two lines in their rows', async () => {
  const { blocks } = await read(head + body)
  expect(shown(tables(blocks)[0])).toEqual([
    '科目(1x2)|合计(2x1)|基本支出(2x1)|项目支出(2x1)',
    '编码|名称',
    ...shownBody,
  ])
  expect(tables(blocks)[0]?.inferredColumns).toBe(true)
})

it('goes on over the page in the same columns, blank ones too', async () => {
  const { blocks } = await read(head + body, row(770, '210', '卫生健康', '6.75') + row(750, '21011', '医疗', '6.75'))
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0]).slice(-2)).toEqual(['210|卫生健康|6.75||', '21011|医疗|6.75||'])
})

it('a text in the middle of several rows reaches over them, one over several columns over those', async () => {
  const { blocks } = await read(
    row(760, '项目', '修缮图书馆与档案馆及购置设备', '', '四万元') +
      row(740, '指标', '名称', '目标值', '完成值') +
      row(720, '', '面积', '1200平方米', '1250平方米') +
      row(710, '产出') +
      row(700, '', '期限', '十月', '九月') +
      row(680, '效益', '读者', '9.50', '10.25') +
      row(660, '合计', '', '100.00', '98.50'),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '项目|修缮图书馆与档案馆及购置设备(1x2)|四万元',
    '指标|名称|目标值|完成值',
    '产出(2x1)|面积|1200平方米|1250平方米',
    '期限|十月|九月',
    '效益|读者|9.50|10.25',
    '合计||100.00|98.50',
  ])
})

it('paragraphs and what is labelled with a colon are no table', async () => {
  const { blocks } = await read(
    text(72, 760, '甲'.repeat(40), 10) +
      text(72, 745, '全年支出9.50万元，其中：', 10) +
      text(72, 730, '（一）差旅费5.25万元', 10) +
      text(72, 715, '联系人：张某', 10) +
      text(300, 715, '电话：12345678', 10) +
      text(72, 700, '乙'.repeat(40), 10),
  )
  expect(tables(blocks)).toEqual([])
  expect(paragraphs(blocks).length).toBeGreaterThan(0)
})
