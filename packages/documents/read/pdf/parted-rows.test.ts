import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, line, text } from './tiny-pdf.ts'

const row = (y: number, ...entries: readonly (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(x, y, content, 10)).join('')

it('rows between which no line is drawn are rows, where columns are parted by lines', async () => {
  const body =
    row(700, [105, '201'], [155, '教育支出'], [255, '30.00'], [325, '10.00']) +
    row(684, [105, '20101'], [155, '普通教育'], [255, '30.00'], [325, '10.00']) +
    row(668, [105, '2010101'], [155, '学前教育'], [255, '30.00'], [325, '10.00'])
  const head = row(725, [105, '编码'], [155, '名称'], [255, '合计'], [325, '基本支出'])
  const { blocks } = await read(grid([100, 150, 250, 320, 390], [740, 718, 660]) + head + body)
  expect(shown(tables(blocks)[0])).toEqual([
    '编码|名称|合计|基本支出',
    '201|教育支出|30.00|10.00',
    '20101|普通教育|30.00|10.00',
    '2010101|学前教育|30.00|10.00',
  ])
  // lines of one cell beside a single figure are one row
  const single =
    row(700, [105, '201'], [155, '教育'], [255, '30.00'], [325, '10.00']) +
    row(684, [155, '支出']) +
    row(668, [155, '甲'])
  const whole = await read(grid([100, 150, 250, 320, 390], [740, 718, 660]) + head + single)
  expect(tables(whole.blocks)[0]?.rows).toBe(2)
})

it('headings whose ideographs are spread over their cells are whole, and do not run into their neighbours', async () => {
  const spread = (y: number, from: number, gap: number, content: string): string =>
    [...content].map((character, index) => text(from + index * gap, y, character, 10)).join('')
  const head = text(100, 740, '科目名称', 10) + spread(740, 205, 22, '本年收入') + spread(740, 293, 25, '事业收入')
  const { blocks } = await read(
    head +
      row(720, [100, '教育支出'], [255, '30.00'], [348, '10.00']) +
      row(704, [100, '普通教育'], [255, '20.00'], [348, '10.00']) +
      row(688, [100, '学前教育'], [255, '10.00'], [348, '10.00']),
  )
  expect(shown(tables(blocks)[0])[0]?.replaceAll(' ', '')).toBe('科目名称|本年收入|事业收入')
})

it('codes cut in a column too narrow for them are whole, with the figures that stand in the middle beside them', async () => {
  const body =
    row(704, [105, '201'], [155, '教育支出'], [255, '30.00'], [325, '10.00']) +
    row(692, [105, '201010']) +
    row(686, [155, '学前教育'], [255, '20.00'], [325, '6.00']) +
    row(680, [105, '1']) +
    row(668, [105, '201010']) +
    row(662, [155, '小学教育'], [255, '10.00'], [325, '4.00']) +
    row(656, [105, '2'])
  const head = row(725, [105, '编码'], [155, '名称'], [255, '合计'], [325, '基本支出'])
  const { blocks } = await read(grid([100, 150, 250, 320, 390], [740, 718, 650]) + head + body)
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '201|教育支出|30.00|10.00',
    '2010101|学前教育|20.00|6.00',
    '2010102|小学教育|10.00|4.00',
  ])
})

it('column lines that begin below a heading part it from the rows, though no line is drawn across', async () => {
  const body =
    row(704, [105, '甲'], [205, '1.00'], [255, '丁'], [355, '4.00']) +
    row(690, [105, '乙'], [205, '2.00'], [255, '戊'], [355, '5.00']) +
    row(676, [105, '丙'], [205, '3.00'], [255, '己'], [355, '6.00'])
  const outer = [100, 250, 400].map((x) => line(x, 660, x, 740)).join('')
  // no line is drawn at the foot of a page where the table goes on
  const inner = [200, 350].map((x) => line(x, 660, x, 722)).join('')
  const head = text(165, 728, '收入', 10) + text(315, 728, '支出', 10)
  const { blocks } = await read(outer + inner + line(100, 740, 400, 740) + head + body)
  expect(shown(tables(blocks)[0])).toEqual([
    '收入(1x2)|支出(1x2)',
    '甲|1.00|丁|4.00',
    '乙|2.00|戊|5.00',
    '丙|3.00|己|6.00',
  ])
})

it('the numbers of the columns stand in a row of their own, the digits of a number cut in its cell do not', async () => {
  const lines = grid([100, 200, 300, 400], [740, 718, 680, 640])
  const head = row(725, [105, '名称'], [205, '合计'], [305, '基本支出'])
  const total = row(706, [105, '栏次'], [205, '1'], [305, '2']) + row(690, [105, '合计'], [205, '3.00'], [305, '3.00'])
  const cut = row(668, [105, '教育支出'], [205, '1'], [305, '1']) + row(652, [205, '2'], [305, '2'])
  const { blocks } = await read(lines + head + total + cut)
  expect(shown(tables(blocks)[0])).toEqual(['名称|合计|基本支出', '栏次|1|2', '合计|3.00|3.00', '教育支出|1\n2|1\n2'])
})

it('headings with nothing drawn below them stand apart from the numbers of the columns, those over others above them', async () => {
  const outer = [60, 160, 220, 400, 460].map((x) => line(x, 640, x, 740)).join('')
  const inner = [280, 340].map((x) => line(x, 640, x, 720)).join('')
  const heads =
    row(710, [80, '科目名称'], [170, '本年收入'], [410, '年末结余']) +
    row(727, [290, '本年支出']) +
    row(706, [230, '合计'], [285, '基本支出'], [345, '项目支出'])
  const numbers = row(690, [90, '栏次'], [180, '1'], [240, '2'], [300, '3'], [360, '4'], [420, '5'])
  const total = row(674, [90, '合计'], [180, '9.00'], [240, '9.00'], [300, '9.00'], [360, '0.00'], [420, '0.00'])
  const frame = line(60, 740, 460, 740) + line(60, 640, 460, 640)
  const { blocks } = await read(frame + outer + inner + heads + numbers + total)
  expect(shown(tables(blocks)[0])).toEqual([
    '科目名称(2x1)|本年收入(2x1)|本年支出(1x3)|年末结余(2x1)',
    '合计|基本支出|项目支出',
    '栏次|1|2|3|4|5',
    '合计|9.00|9.00|9.00|0.00|0.00',
  ])
})

it('an amount and the label of the next column that are shown at once are two, where a line is drawn between them', async () => {
  const lines = grid([100, 200, 245, 400], [740, 718, 696])
  const head = row(725, [105, '项目'], [205, '决算数'], [250, '项目'])
  const { blocks } = await read(lines + head + row(703, [105, '财政拨款'], [215, '123.45一、外交支出']))
  expect(shown(tables(blocks)[0])).toEqual(['项目|决算数|项目', '财政拨款|123.45|一、外交支出'])
})

it('the rest of a code at the foot of a page is no number of it', async () => {
  const rules = [740, 718, 80, 30].map((y) => line(100, y, 390, y)).join('')
  const head = row(725, [105, '科目编码'], [185, '科目名称'], [275, '合计'], [345, '基本支出'])
  const first = row(90, [105, '201'], [185, '教育支出'], [270, '30.00'], [340, '10.00'])
  const last =
    row(62, [105, '201010']) + row(54, [185, '学前教育'], [270, '30.00'], [340, '10.00']) + row(47, [105, '6'])
  const { blocks } = await read(rules + head + first + last + text(290, 15, '5', 10))
  expect(shown(tables(blocks)[0]).at(-1)).toBe('2010106|学前教育|30.00|10.00')
})

it('a row of words that the page break parts is one where its value ends above, and a sign may not begin a line', async () => {
  const xs = [60, 100, 145, 200, 255]
  const page = (top: number, ...cells: readonly (readonly string[])[]): string =>
    grid(xs, [top, ...cells.map((_, index) => top - 20 * (index + 1))]) +
    cells
      .map((texts, index) =>
        row(top - 14 - 20 * index, ...texts.map((content, at) => [(xs[at] ?? 0) + 2, content] as const)),
      )
      .join('')
  const head = ['级别', '名称', '指标值', '完成值']
  const over = async (last: readonly string[], first: readonly string[]) =>
    shown(tables((await read(page(700, head, last), page(760, first, ['', '帮扶人数', '3人', '3人']))).blocks)[0])
  expect(await over(['', '常驻乡村', '1个', '常驻乡村'], ['', '振兴数量', '', '振兴县里'])).toEqual([
    head.join('|'),
    '|常驻乡村振兴数量|1个|常驻乡村振兴县里',
    '|帮扶人数|3人|3人',
  ])
  expect(await over(['', '将驻蓉老', '健全', '发挥优'], ['', '党员凝聚', '', '势，将驻'])).toHaveLength(3)
  expect(await over(['', '常驻乡村', '1个', '常驻乡村'], ['', '振兴数量', '2个', '振兴县里'])).toHaveLength(4)
  expect(await over(['', '驻村', '1个', '驻村'], ['', '振兴数量', '', '振兴县里'])).toHaveLength(4)
  // alone below values that end above
  expect((await over(['', '租车', '3万元', '3万元'], ['', '费、办公', '', '']))[1]).toBe('|租车费、办公|3万元|3万元')
  expect(await over(['', '租车', '3万元', '3万元'], ['', '办公费用', '', ''])).toHaveLength(4)
  // all cells are full
  expect((await over(['', '将驻蓉老', '发挥优势', '发挥优势'], ['', '党员凝聚', '作用', '作用']))[1]).toBe(
    '|将驻蓉老党员凝聚|发挥优势作用|发挥优势作用',
  )
  expect(await over(['', '将驻蓉老', '健全', '发挥优势'], ['', '党员凝聚', '完善', '作用'])).toHaveLength(4)
})
