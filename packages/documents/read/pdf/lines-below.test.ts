import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const xs = [100, 134, 260, 340]
const row = (y: number, ...texts: string[]): string =>
  texts.map((content, index) => text((xs[index] ?? 0) + 3, y, content, 10)).join('')
const first = grid(xs, [160, 140, 120]) + row(145, '指标', '名称', '目标') + row(125, '产出指', '治理河长', '12公里')
const next = grid(xs, [780, 760, 740]) + row(765, '', '新建护岸', '9公里') + row(745, '效益', '保护耕地', '5200亩')

it('the line that a page break leaves below the last row belongs to the cell that it goes on', async () => {
  const { blocks } = await read(first + text(103, 111, '标', 10), next)
  expect(shown(tables(blocks)[0])).toEqual([
    '指标|名称|目标',
    '产出指标|治理河长|12公里',
    '|新建护岸|9公里',
    '效益|保护耕地|5200亩',
  ])
  expect(paragraphs(blocks)).toEqual([])
})

it('so does a line in the middle of its cell', async () => {
  const { blocks } = await read(first + text(112, 111, '标', 10), next)
  expect(shown(tables(blocks)[0])[1]).toBe('产出指标|治理河长|12公里')
})

it('a line below a table that begins elsewhere, or below a cell that has room, stands for itself', async () => {
  const further = await read(first + text(110, 111, '注', 10))
  expect(paragraphs(further.blocks)).toEqual(['注'])
  const roomy = await read(
    first.replace(text(103, 125, '产出指', 10), text(103, 125, '产', 10)) + text(103, 111, '注', 10),
  )
  expect(paragraphs(roomy.blocks)).toEqual(['注'])
})
