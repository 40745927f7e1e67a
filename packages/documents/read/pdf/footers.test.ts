import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const row = (y: number, name: string, amount: string): string => text(104, y, name) + text(184, y, amount)
const sheet = (y: number, name: string, amount: string): string =>
  grid([100, 180, 260], [y + 14, y - 6]) + row(y, name, amount)
const foot = (y: number, number: number): string =>
  text(220, y, `某局决算公开 地址：某路${number}号`) + text(290, 80, `— ${number} —`)

it('a footer above the number of its page parts no table, on an upright page or a lying one', async () => {
  const lying = {
    width: 842,
    height: 595,
    content: sheet(120, '外交支出', '4.00') + text(300, 76, '某局决算公开 地址：某路9号'),
  }
  const { blocks } = await read(
    ...[1, 2, 3].map((number) => sheet(140, '教育支出', `${number}.00`) + foot(108, number)),
    lying,
  )
  expect(paragraphs(blocks)).toEqual([])
  expect(shown(tables(blocks)[0])).toEqual(['教育支出|1.00', '教育支出|2.00', '教育支出|3.00', '外交支出|4.00'])
})

it('what stands at the end of half of the pages is none', async () => {
  const { blocks } = await read(
    ...[1, 2, 3, 4, 5, 6].map((number) =>
      text(100, 108, number < 4 ? '某局决算公开' : `第${'一二三四五六'[number]}部分附件`),
    ),
  )
  expect(paragraphs(blocks)).toHaveLength(6)
})
