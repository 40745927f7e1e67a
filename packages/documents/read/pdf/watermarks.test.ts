import { expect, it } from 'vitest'
import { paragraphs, read } from './shown-blocks.ts'
import { text } from './tiny-pdf.ts'

const body = (number: number): string =>
  [0, 1, 2, 3, 4, 5].map((line) => text(100, 640 - line * 20, `第${number}页的第${line}行。`)).join('')

it('leaves out what is printed large across the text of several pages', async () => {
  const { blocks } = await read(...[1, 2, 3].map((number) => text(120, 584, '内部资料', 40) + body(number)))
  expect(paragraphs(blocks)).toHaveLength(18)
  expect(paragraphs(blocks).join('')).not.toContain('内部资料')
})

it('keeps a large title that stands above the text of several pages', async () => {
  const { blocks } = await read(...[1, 2, 3].map((number) => text(180, 680, '绩效自评', 24) + body(number)))
  expect(paragraphs(blocks).filter((line) => line === '绩效自评')).toHaveLength(3)
})
