import { expect, it } from 'vitest'
import { read, shown, tables } from '../shown-blocks.ts'
import { line, text } from '../tiny-pdf.ts'

const isAmount = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(isAmount(content) ? x - content.length * 5 : x, y, content, 10)).join('')
const rules = (...ys: number[]): string => ys.map((y) => line(90, y, 430, y)).join('')

/** Headings of one, two and three lines, below one over all of them that is parted from it by a line. */
const head =
  row(756, [290, '工资福利支出']) +
  row(747, [255, '基本养']) +
  row(742, [200, '工资'], [325, '绩效']) +
  row(737, [100, '科目'], [255, '老保险'], [395, '津贴']) +
  row(731, [200, '小计'], [325, '工资']) +
  row(727, [255, '缴费'])
const body = (y: number): string =>
  row(y, [100, '教育支出'], [220, '6.00'], [285, '3.00'], [345, '2.00'], [415, '1.00']) +
  row(y - 16, [100, '外交支出'], [220, '6.00'], [285, '3.00'], [345, '2.00'], [415, '1.00']) +
  row(y - 32, [100, '国防支出'], [220, '6.00'], [285, '3.00'], [345, '2.00'], [415, '1.00'])

it('what stands between two lines over one column is one heading, where lines part all rows', async () => {
  const { blocks } = await read(head + body(710) + line(190, 752, 430, 752) + rules(768, 724, 706, 690, 674))
  expect(shown(tables(blocks)[0]).slice(1, 3)).toEqual([
    '科目|工资小计|基本养老保险缴费|绩效工资|津贴',
    '教育支出|6.00|3.00|2.00|1.00',
  ])
})

it('lines between rows in a frame without columns part them, and an amount of two lines is one', async () => {
  const frame = line(90, 768, 90, 660) + line(430, 768, 430, 660)
  const cut =
    row(710, [215, '1,916,']) +
    row(705, [100, '教育支出'], [285, '3.00'], [345, '2.00'], [415, '1.00']) +
    text(205, 700, '006.00', 10) +
    row(684, [100, '外交支出'], [220, '6.00'], [285, '3.00'], [345, '2.00'], [415, '1.00'])
  const { blocks } = await read(
    row(740, [100, '科目'], [200, '小计'], [255, '奖金'], [325, '补贴'], [395, '津贴']) +
      cut +
      frame +
      rules(768, 724, 694, 660),
  )
  expect(shown(tables(blocks)[0])).toEqual([
    '科目|小计|奖金|补贴|津贴',
    '教育支出|1,916,006.00|3.00|2.00|1.00',
    '外交支出|6.00|3.00|2.00|1.00',
  ])
})

it('a heading over each group that begins with 小计 does not run into the one below it', async () => {
  const { blocks } = await read(
    row(750, [265, '工资支出'], [440, '商品支出']) +
      row(736, [100, '科目'], [200, '小计'], [265, '职业年金'], [345, '奖金'], [420, '小计'], [475, '水费']) +
      [710, 694, 678]
        .map((y) =>
          row(y, [100, '教育支出'], [220, '6.00'], [290, '3.00'], [365, '3.00'], [440, '1.00'], [495, '1.00']),
        )
        .join(''),
  )
  expect(shown(tables(blocks)[0]).slice(0, 2)).toEqual([
    '工资支出(1x3)|商品支出(1x2)',
    '科目|小计|职业年金|奖金|小计|水费',
  ])
})

it('amounts cut in cells that begin at the top are whole, with the names beside them', async () => {
  const cut = (y: number, code: string, names: readonly string[], rest: string) =>
    row(y, [100, code], [160, names[0] ?? '']) +
    text(230, y, '1,54', 10) +
    row(y, [310, '0.00'], [370, '0.00']) +
    text(230, y - 14, rest, 10) +
    names
      .slice(1)
      .map((name, index) => text(160, y - 14 - index * 14, name, 10))
      .join('')
  const { blocks } = await read(
    row(740, [100, '编码'], [160, '名称'], [230, '合计'], [290, '上级'], [350, '经营']) +
      cut(720, '211', ['节能', '环保', '支出'], '2.47') +
      cut(676, '21101', ['环境', '保护'], '3.22') +
      cut(646, '2110101', ['行政'], '3.60'),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '211|节能环保支出|1,542.47|0.00|0.00',
    '21101|环境保护|1,543.22|0.00|0.00',
    '2110101|行政|1,543.60|0.00|0.00',
  ])
})

it('an amount that touches the numbered label behind it is an amount', async () => {
  const side = (y: number, label: string, amount: string, other: string) =>
    row(y, [100, label]) + text(220 - amount.length * 5, y, amount + other, 10) + row(y, [360, '2.00'])
  const { blocks } = await read(
    row(740, [100, '收入项目'], [195, '金额'], [230, '支出项目'], [340, '决算']) +
      side(720, '一、财政拨款', '991.17', '一、教育支出') +
      side(704, '二、其他收入', '32.44', '二、外交支出'),
  )
  expect(shown(tables(blocks)[0])[1]).toBe('一、财政拨款|991.17|一、教育支出|2.00')
})
