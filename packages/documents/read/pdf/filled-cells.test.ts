import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './shown-blocks.ts'
import { bar, text } from './tiny-pdf.ts'

const [rowHeight, columnWidth] = [20, 100]
/** Cells filled with white over a grey ground, `open` points between them; the first is as wide as two. */
const cells = (open: number, rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.map((content, x) => {
        const [left, width] = [100 + x * columnWidth, row.length === 1 ? 2 * columnWidth : columnWidth]
        const bottom = 700 - y * rowHeight
        const cell = `1 g ${bar(left, bottom, width - open, rowHeight - open)}0 g `
        return cell + text(left + 4, bottom + 5, content, 10)
      }),
    )
    .join('')

it('cells that are filled and leave their lines open are those of a table', async () => {
  const { blocks } = await read(
    `0.5 g ${bar(99, 659, 202, 62)}${cells(1, [['收入'], ['项目', '决算数'], ['财政拨款', '3.00']])}`,
  )
  expect(shown(tables(blocks)[0])).toEqual(['收入(1x2)', '项目|决算数', '财政拨款|3.00'])
})

it('a single row of filled cells is one of a table', async () => {
  const { blocks } = await read(cells(1, [['合计', '3.00', '1.00']]))
  expect(shown(tables(blocks)[0])).toEqual(['合计|3.00|1.00'])
})

it('text marked with a colour, line by line, stands in no cells', async () => {
  const { blocks } = await read(cells(0, [['甲乙'], ['丙丁'], ['戊己']]) + text(100, 600, '庚辛', 10))
  expect(tables(blocks)).toEqual([])
  expect(paragraphs(blocks).join('')).toContain('甲乙')
})
