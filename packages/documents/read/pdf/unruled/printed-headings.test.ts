import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from '../shown-blocks.ts'
import { text } from '../tiny-pdf.ts'

const isAmount = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(isAmount(content) ? x - content.length * 5 : x, y, content, 10)).join('')

const expenditure = (y: number): string =>
  row(y, [330, '本年支出']) + row(y - 14, [100, '科目名称'], [220, '小计'], [330, '基本支出'], [450, '项目支出'])

it('a heading over three columns is no part of the one in their middle where that has room for both', async () => {
  const { blocks } = await read(
    expenditure(754) +
      row(720, [100, '教育支出'], [240, '3.00'], [370, '1.00'], [490, '2.00']) +
      row(704, [100, '外交支出'], [240, '5.00'], [370, '4.00'], [490, '1.00']),
  )
  expect(shown(tables(blocks)[0])[1]).toBe('科目名称|小计|基本支出|项目支出')
})

it('the headings over the sides of a table head no blank column', async () => {
  const { blocks } = await read(
    row(754, [180, '收入'], [420, '支出']) +
      row(740, [100, '项目'], [250, '决算数'], [340, '项目'], [500, '决算数']) +
      row(720, [80, '财政拨款'], [280, '3.00'], [320, '教育支出'], [530, '1.00']) +
      row(704, [80, '事业收入'], [280, '5.00'], [320, '外交支出'], [530, '4.00']),
  )
  expect(shown(tables(blocks)[0])[0]).toBe('收入(1x2)|支出(1x2)')
})

it('headings that are printed again in part are those of the rows above', async () => {
  const figures = (y: number, name: string) => row(y, [100, name], [240, '3.00'], [370, '1.00'], [490, '2.00'])
  const { blocks } = await read(
    expenditure(754) + figures(720, '教育支出') + figures(704, '外交支出'),
    row(754, [330, '本年支出']) + figures(736, '国防支出') + figures(720, '金融支出'),
  )
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0]).slice(2)).toEqual([
    '教育支出|3.00|1.00|2.00',
    '外交支出|3.00|1.00|2.00',
    '国防支出|3.00|1.00|2.00',
    '金融支出|3.00|1.00|2.00',
  ])
})

it('what a browser prints at the top of a page is no heading, and a title on each page is read once', async () => {
  const page = (name: string) =>
    row(815, [40, '2024/9/30 10:23'], [280, '某局部门决算']) +
    row(800, [250, '支出决算表']) +
    expenditure(780) +
    row(745, [100, name], [240, '3.00'], [370, '1.00'], [490, '2.00']) +
    row(730, [100, name], [240, '5.00'], [370, '4.00'], [490, '1.00'])
  const { blocks } = await read(page('教育支出'), page('外交支出'), page('国防支出'))
  expect(paragraphs(blocks)).toEqual(['支出决算表'])
  expect(tables(blocks).map(({ rows }) => rows)).toEqual([8])
})

it('a heading over a 小计 stands over the columns up to the next, and ends in a single ideograph', async () => {
  const figures = (y: number, name: string) =>
    row(y, [60, name], [190, '9.00'], [270, '4.00'], [350, '4.00'], [430, '5.00'], [510, '5.00'])
  const { blocks } = await read(
    row(770, [275, '工资支出'], [435, '商品服务支出']) +
      row(754, [245, '小计'], [315, '基本工'], [405, '小计'], [475, '办公费']) +
      row(738, [60, '科目名称'], [165, '合计'], [325, '资']) +
      figures(720, '教育支出') +
      figures(704, '外交支出'),
  )
  expect(shown(tables(blocks)[0])[0]).toContain('工资支出(1x2)|商品服务支出(1x2)')
  expect(shown(tables(blocks)[0]).join()).toContain('基本工资')
})

it('marks for none a little beside the figures are in their column', async () => {
  const { blocks } = await read(
    row(754, [60, '科目名称'], [165, '合计'], [245, '基本支出']) +
      row(720, [60, '教育支出'], [190, '9.00']) +
      text(290, 720, '-', 10) +
      row(704, [60, '外交支出'], [190, '4.00'], [290, '4.00']),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual(['教育支出|9.00|-', '外交支出|4.00|4.00'])
})

it('headings end in a single ideograph, or close a parenthesis, though other headings stand beside the end', async () => {
  const side = (x: number) => row(754, [x + 90, '公务用车购置及运行费'])
  const ends = (x: number) =>
    row(738, [x, '因公出国'], [x + 235, '公务接待']) +
    row(728, [x + 15, '费'], [x + 65, '小计'], [x + 120, '购置费'], [x + 175, '运行费'], [x + 250, '费'])
  const figures = (y: number) => row(y, ...[40, 85, 145, 200, 270].map((x) => [60 + x, '9.00'] as const))
  const { blocks } = await read(side(60) + ends(60) + figures(700) + figures(684))
  const heads = shown(tables(blocks)[0]).slice(0, -2).join('|')
  expect(heads).toContain('因公出国费')
  expect(heads).toContain('公务接待费')
})

it('where one heading stands over several, another on its line is over that below it, though the columns are narrow', async () => {
  const figures = (y: number, name: string) =>
    row(y, [60, '201'], [110, name], [250, '9.00'], [300, '4.00'], [350, '5.00'])
  const { blocks } = await read(
    row(754, [95, '项目'], [260, '本年支出']) +
      row(740, [50, '编码'], [120, '名称'], [230, '合计'], [260, '基本支出'], [310, '项目支出']) +
      figures(720, '教育支出') +
      figures(704, '外交支出'),
  )
  expect(shown(tables(blocks)[0]).slice(0, 2)).toEqual([
    expect.stringContaining('本年支出(1x3)'),
    '编码|名称|合计|基本支出|项目支出',
  ])
})

it('lines of a heading that fills its narrow column are one, though headings of one line stand further off', async () => {
  const figures = (y: number) => row(y, [60, '教育支出'], ...[170, 320, 370, 420, 540].map((x) => [x, '9.00'] as const))
  const { blocks } = await read(
    row(754, [295, '职工基本'], [345, '公务员医'], [395, '其他社会']) +
      row(740, [60, '名称'], [145, '合计'], [295, '医疗缴费'], [345, '疗补助费'], [395, '保障缴费'], [520, '津贴']) +
      figures(720) +
      figures(704),
  )
  const heads = shown(tables(blocks)[0]).slice(0, -2).join('|')
  expect(heads).toContain('职工基本医疗缴费')
  expect(heads).toContain('公务员医疗补助费')
})
