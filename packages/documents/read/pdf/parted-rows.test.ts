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
