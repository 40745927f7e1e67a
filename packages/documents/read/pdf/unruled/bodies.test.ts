import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from '../shown-blocks.ts'
import { grid, text } from '../tiny-pdf.ts'

const isAmount = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(isAmount(content) ? x - content.length * 5 : x, y, content, 10)).join('')

/** Headings in cells of their own, each column with a line at both sides. */
const head =
  grid([90, 160, 300, 400, 500], [760, 740]) +
  row(746, [95, '科目编码'], [200, '科目名称'], [330, '基本支出'], [430, '项目支出'])
const body = (y: number): string =>
  row(y, [190, '合计'], [498, '6.00']) +
  row(y - 16, [95, '205'], [165, '教育支出'], [498, '6.00']) +
  row(y - 32, [95, '20502'], [165, '普通教育'], [498, '6.00'])
const rows = ['科目编码|科目名称|基本支出|项目支出', '|合计||6.00', '205|教育支出||6.00', '20502|普通教育||6.00']

it('rows without column lines below framed headings stand in their columns, blank ones as well', async () => {
  const { blocks } = await read(head + body(726))
  expect(shown(tables(blocks)[0])).toEqual(rows)
})

it('they go on over the page, with the headings printed again or without', async () => {
  for (const again of ['', head]) {
    const { blocks } = await read(head + body(726), again + row(726, [95, '206'], [165, '科学支出'], [398, '2.00']))
    expect(shown(tables(blocks)[0])).toEqual([...rows, '206|科学支出|2.00|'])
  }
})

it('a text below framed headings is none of them', async () => {
  const told = '部门决算收入支出总计6.00万元比上年增加2.00万元主要原因是项目支出增加'
  const { blocks } = await read(head + text(90, 720, told, 10))
  expect(shown(tables(blocks)[0])).toEqual(rows.slice(0, 1))
  expect(paragraphs(blocks)).toEqual([told])
})

it('the title of the next form below the last rows of one is none of them', async () => {
  const last = grid([90, 180, 500], [760, 740]) + row(746, [95, '存在问题'], [185, '物资品种不齐。'])
  const title = text(90, 726, '表 2 防汛抢险物资', 10) + text(178, 726, '储备绩效自评表', 10)
  const next = grid([90, 160, 500], [710, 690]) + row(696, [95, '项目名称'], [165, '防汛抢险物资储备'])
  const { blocks } = await read(last + title + next)
  expect(tables(blocks).map(shown)).toEqual([['存在问题|物资品种不齐。'], ['项目名称|防汛抢险物资储备']])
  expect(paragraphs(blocks)).toEqual(['表 2 防汛抢险物资储备绩效自评表'])
})
