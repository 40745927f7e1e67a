import { expect, it } from 'vitest'
import { read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const landscape = { width: 842, height: 595 }

/** A sheet of two columns from `x` on, with its title and unit. */
const sheet = (x: number, y: number, title: string, label: string, figure: string): string =>
  text(x + 70, y, title, 8) +
  text(x + 200, y - 14, '单位：元', 8) +
  grid([x, x + 120, x + 240], [y - 20, y - 40, y - 60]) +
  text(x + 4, y - 34, '项目', 8) +
  text(x + 124, y - 34, '决算数', 8) +
  text(x + 4, y - 54, label, 8) +
  text(x + 124, y - 54, figure, 8)

it('two pages that were printed on one are read one after the other', async () => {
  const { blocks } = await read(
    {
      ...landscape,
      content: sheet(80, 500, '收入决算表', '合计', '1.00') + sheet(500, 500, '支出决算表', '合计', '2.00'),
    },
    { ...landscape, content: sheet(80, 500, '项目支出决算表', '合计', '3.00') },
  )
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'table' ? shown(block) : [],
  )
  expect(texts.filter((one) => one !== '单位：元')).toEqual([
    '收入决算表',
    '项目|决算数',
    '合计|1.00',
    '支出决算表',
    '项目|决算数',
    '合计|2.00',
    '项目支出决算表',
    '项目|决算数',
    '合计|3.00',
  ])
  expect(tables(blocks).map(({ place, cells }) => [place.page, cells[0]?.place?.page])).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
  ])
})

it('four pages on one are read row by row', async () => {
  const { blocks } = await read({
    ...landscape,
    content:
      sheet(80, 540, '收入决算表', '合计', '1.00') +
      sheet(500, 540, '支出决算表', '合计', '2.00') +
      sheet(80, 240, '基本支出决算表', '合计', '3.00') +
      sheet(500, 240, '项目支出决算表', '合计', '4.00'),
  })
  expect(tables(blocks).map((table) => shown(table)[1])).toEqual(['合计|1.00', '合计|2.00', '合计|3.00', '合计|4.00'])
})

it('a page with something in its middle is one', async () => {
  const { blocks } = await read({
    ...landscape,
    content:
      text(300, 560, '某局部门决算公开附表') +
      sheet(80, 500, '收入决算表', '合计', '1.00') +
      sheet(500, 500, '支出决算表', '合计', '2.00'),
  })
  expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: '某局部门决算公开附表' })
})

it('two lying pages that were printed one above the other are read apart, and a table over both is one', async () => {
  const rows = (y: number, label: string) =>
    grid([80, 200, 320], [y, y - 20]) + text(84, y - 14, label, 8) + text(204, y - 14, '1.00', 8)
  const { blocks } = await read(
    sheet(80, 800, '收入决算表', '合计', '1.00') + sheet(80, 390, '支出决算表', '合计', '2.00'),
    sheet(80, 800, '项目支出决算表', '合计', '3.00') + rows(390, '教育支出'),
  )
  expect(tables(blocks).map((table) => shown(table).slice(1))).toEqual([
    ['合计|1.00'],
    ['合计|2.00'],
    ['合计|3.00', '教育支出|1.00'],
  ])
})
