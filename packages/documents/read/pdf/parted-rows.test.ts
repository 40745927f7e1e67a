import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

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
