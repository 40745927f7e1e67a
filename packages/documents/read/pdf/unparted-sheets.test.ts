import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './shown-blocks.ts'
import { line, text } from './tiny-pdf.ts'

type Entry = readonly [x: number, content: string]
const row = (y: number, ...entries: Entry[]): string => entries.map(([x, content]) => text(x, y, content)).join('')

const names = ['行政运行', '机关服务', '事业运行', '住房保障']
const rules = (...ys: number[]): string => ys.map((y) => line(90, y, 500, y)).join('')
const title = text(250, 780, '支出决算表') + text(90, 760, '部门：某县审计局')
const first =
  title +
  row(736, [110, '科目名称'], [290, '合计'], [420, '基本支出']) +
  names.map((name, at) => row(710 - at * 20, [100, name], [285, `${at + 3}.00`], [425, '1.00'])).join('') +
  rules(752, 728, 640)
const second = (amounts: readonly string[], from = 710): string =>
  text(400, 760, '单位：万元') +
  row(736, [110, '项目支出']) +
  amounts.map((amount, at) => row(from - at * 20, [120, amount])).join('') +
  rules(752, 728, 640)

it('figures alone stand beside the labels of the page before, where no lines part the rows', async () => {
  const { blocks } = await read(first, second(['2.00', '3.00', '—', '5.00']) + text(290, 30, '2'))
  expect(tables(blocks).map(shown)).toEqual([
    [
      '科目名称|合计|基本支出|项目支出',
      '行政运行|3.00|1.00|2.00',
      '机关服务|4.00|1.00|3.00',
      '事业运行|5.00|1.00|—',
      '住房保障|6.00|1.00|5.00',
    ],
  ])
})

it('a page that has headings alone there is the blank columns of the sheet', async () => {
  const { blocks } = await read(first, second([]))
  expect(tables(blocks).map((table) => shown(table)[1])).toEqual(['行政运行|3.00|1.00|'])
  expect(paragraphs(blocks)).not.toContain('项目支出')
})

it('figures at other heights, or beside labels of their own, stand in another table', async () => {
  const lower = await read(first, second(['2.00', '3.00', '4.00', '5.00'], 700))
  expect(shown(tables(lower.blocks)[0])[0]).toBe('科目名称|合计|基本支出')
  const labelled = names.map((name, at) => row(710 - at * 20, [300, name])).join('')
  const own = await read(first, second(['2.00', '3.00', '4.00', '5.00']) + labelled)
  expect(shown(tables(own.blocks)[0])[0]).toBe('科目名称|合计|基本支出')
})

it('a note alone at the top of the next page is no heading, though it stands as high', async () => {
  const { blocks } = await read(first, text(90, 736, '注：本表反映支出情况。'))
  expect(paragraphs(blocks)).toContain('注：本表反映支出情况。')
})
