import { expect, it } from 'vitest'
import { read, shown, tables } from '../shown-blocks.ts'
import { text } from '../tiny-pdf.ts'

const isAmount = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: (readonly [x: number, content: string])[]): string =>
  entries.map(([x, content]) => text(isAmount(content) ? x - content.length * 5 : x, y, content, 10)).join('')

it('headings that spaces spread end where none follows', async () => {
  const { blocks } = await read(
    row(754, [100, '科 目 名 称'], [200, '基 本 支 出'], [260, '项 目 支 出']) +
      row(720, [100, '教育支出'], [250, '1.00'], [310, '2.00']) +
      row(704, [100, '外交支出'], [250, '4.00'], [310, '1.00']),
  )
  expect(shown(tables(blocks)[0])[0]).toBe('科目名称|基本支出|项目支出')
})

it('a heading in the middle of two is over both', async () => {
  const { blocks } = await read(
    row(754, [140, '合计'], [295, '公务接待费']) +
      row(740, [95, '预算数'], [175, '决算数'], [265, '预算数'], [345, '决算数']) +
      row(720, [120, '1.00'], [200, '2.00'], [290, '3.00'], [370, '4.00']) +
      row(704, [120, '1.00'], [200, '2.00'], [290, '3.00'], [370, '4.00']),
  )
  expect(shown(tables(blocks)[0])[0]).toBe('合计(1x2)|公务接待费(1x2)')
})

const coded = (gap: number): string =>
  row(754, [100, '科目'], [350, '合计']) +
  [
    [720, '205', '教育支出'],
    [704, '20501', '教育管理事务'],
    [688, '2050101', '行政运行'],
  ]
    .map(([y, code = '', name = '']) =>
      row(Number(y), [100, String(code)], [100 + String(code).length * 5 + gap, String(name)], [370, '3.00']),
    )
    .join('')

it('names that begin where their codes end are in one column with them', async () => {
  const { blocks } = await read(coded(0))
  expect(shown(tables(blocks)[0])[2]).toBe('20501教育管理事务|3.00')
})

it('names that begin further off are in a column of their own', async () => {
  const { blocks } = await read(coded(30))
  expect(shown(tables(blocks)[0])[2]).toBe('20501|教育管理事务|3.00')
})
