import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { bar, grid, line, text } from './tiny-pdf.ts'

const writer =
  (xs: readonly number[], size = 10) =>
  (y: number, ...texts: string[]): string =>
    texts.map((content, index) => text((xs[index] ?? 0) + 2, y, content, size)).join('')

it('shading of rows that were scaled down to the height of a line draws no line', async () => {
  const xs = [100, 130, 160, 190]
  const row = writer(xs, 2)
  const { blocks } = await read(
    grid(xs, [740, 737, 734, 731]) +
      bar(100, 737, 30, 3) +
      bar(130, 737, 60, 3) +
      bar(100, 734, 30, 3) +
      row(737.8, '科目名称', '合计', '基本支出') +
      row(734.8, '合计', '3.00', '3.00') +
      row(731.8, '教育支出', '3.00', '3.00'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['科目名称|合计|基本支出', '合计|3.00|3.00', '教育支出|3.00|3.00'])
})

it('a row of a code and its name is no line of the merged cell below it', async () => {
  const xs = [100, 160, 260, 340]
  const row = writer(xs)
  const { blocks } = await read(
    [740, 728, 716, 704].map((y) => line(100, y, 340, y)).join('') +
      [100, 260, 340].map((x) => line(x, 704, x, 740)).join('') +
      line(160, 716, 160, 740) +
      row(734, '30302', '退休费', '1.00') +
      row(722, '30307', '医疗费补助', '2.00') +
      text(130, 707, '人员经费合计', 10) +
      text(262, 707, '3.00', 10),
  )
  expect(shown(tables(blocks)[0])).toEqual(['30302|退休费|1.00', '30307|医疗费补助|2.00', '人员经费合计(1x2)|3.00'])
})

it('a sheet that is framed with its title does not go on with the sheet before', async () => {
  const xs = [100, 250, 350]
  const row = writer(xs)
  const sheet = (title: string, amount: string): string =>
    [740, 720, 700, 680].map((y) => line(100, y, 350, y)).join('') +
    [100, 350].map((x) => line(x, 680, x, 740)).join('') +
    line(250, 680, 250, 720) +
    text(150, 725, title, 10) +
    row(705, '科目名称', '本年支出') +
    row(685, '合计', amount)
  const apart = await read(sheet('甲收入支出决算表', '1.00'), sheet('乙收入支出决算表', '2.00'))
  expect(tables(apart.blocks).map(shown)).toEqual([
    ['甲收入支出决算表(1x2)', '科目名称|本年支出', '合计|1.00'],
    ['乙收入支出决算表(1x2)', '科目名称|本年支出', '合计|2.00'],
  ])
  // the same title printed again is that of one sheet over two pages
  const one = await read(
    sheet('甲收入支出决算表', '1.00'),
    sheet('甲收入支出决算表', '2.00').replace(text(102, 685, '合计', 10), text(102, 685, '教育', 10)),
  )
  expect(tables(one.blocks)).toHaveLength(1)
})

const codes = [100, 125, 150, 175, 300, 380]
const coded = writer(codes)

it('codes whose digits a page break parts are joined, though of the headings above only some are printed again', async () => {
  const { blocks } = await read(
    grid(codes, [180, 160, 140, 120, 100]) +
      coded(165, '', '', '', '项目', '本年支出') +
      coded(145, '类', '款', '项', '科目名称', '合计') +
      coded(125, '栏次', '', '', '', '1') +
      coded(105, '21', '0', '0', '行政运行', '4.39'),
    grid(codes, [780, 760, 740, 720, 700]) +
      coded(765, '', '', '', '项目', '本年支出') +
      coded(745, '栏次', '', '', '', '1') +
      coded(725, '4', '1', '1', '') +
      coded(705, '214', '06', '', '车辆购置税支出', '2.00'),
  )
  expect(shown(tables(blocks)[0]).slice(3)).toEqual(['214|01|01|行政运行|4.39', '214|06||车辆购置税支出|2.00'])
})

it('single digits below each other over a page break are numbers of their own', async () => {
  const { blocks } = await read(
    grid(codes, [140, 120, 100]) + coded(125, '甲', '乙', '丙', '丁', '戊') + coded(105, '1', '2', '3', '4', '5'),
    grid(codes, [780, 760]) + coded(765, '6', '7', '8', '9', '1'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['甲|乙|丙|丁|戊', '1|2|3|4|5', '6|7|8|9|1'])
})

it('the number of a column at the end of a page does not go on with the first amount of the next', async () => {
  const { blocks } = await read(
    grid(codes, [140, 120, 100]) + coded(125, '', '', '', '名称', '合计') + coded(105, '', '', '', '栏次', '1'),
    grid(codes, [780, 760, 740]) + coded(765, '', '', '', '合计', '164.27') + coded(745, '', '', '', '水务', '164.27'),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual(['|||栏次|1', '|||合计|164.27', '|||水务|164.27'])
})

it('款 and 项 that are cut into digits in their columns are one, between lines across the table', async () => {
  const ys = [740, 720, 680, 640]
  const { blocks } = await read(
    ys.map((y) => line(100, y, 460, y)).join('') +
      text(102, 725, '科目编码', 10) +
      text(190, 725, '科目名称', 10) +
      text(320, 725, '合计', 10) +
      text(420, 725, '基本支出', 10) +
      ['208', '206'].map((code, row) => text(102, 698 - 40 * row, code, 10)).join('') +
      text(130, 706, '0', 10) +
      text(130, 690, '5', 10) +
      text(130, 666, '0', 10) +
      text(130, 650, '1', 10) +
      text(190, 698, '养老支出', 10) +
      text(190, 658, '科技管理', 10) +
      [698, 658].map((y) => text(320, y, '30.00', 10) + text(430, y, '30.00', 10)).join(''),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual(['208|05|养老支出|30.00|30.00', '206|01|科技管理|30.00|30.00'])
})
