import { expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './shown-blocks.ts'
import { grid, text } from './tiny-pdf.ts'

const xs = [100, 180, 260, 340]
const body = [700, 680, 660, 640]
/** Two rows of headings above the rows that begin at 700. */
const ys = [740, 720, ...body]

const title = text(150, 760, '财政拨款支出决算明细表')
const heads = (...names: string[]) => names.map((name, index) => text(184 + index * 80, 706, name)).join('')
const figures = (...rows: string[][]) =>
  rows.map((row, at) => row.map((figure, index) => text(184 + index * 80, 685 - at * 20, figure)).join('')).join('')
const labels = (...names: string[]) => names.map((name, at) => text(104, 685 - at * 20, name)).join('')
/** The headings of groups are written in the middle of their columns, wherever those are printed. */
const first =
  title +
  grid(xs, ys) +
  text(104, 706, '科目') +
  heads('合计', '津贴') +
  text(325, 726, '工资') +
  labels('行政运行', '机关服务', '住房') +
  figures(['5.00', '1.00'], ['9.00', '3.00'], ['2.00', '2.00'])
const second = grid(xs, ys) + text(85, 726, '工资') + text(104, 706, '奖金') + heads('水费', '电费')
const secondFigures = text(104, 685, '4.00') + figures(['', ''], ['1.00', '5.00'], ['', ''])

it('the columns that a sheet has on further pages stand beside their rows', async () => {
  const { blocks } = await read(first, second + secondFigures)
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '科目|合计|津贴|奖金|水费|电费',
    '行政运行|5.00|1.00|4.00||',
    '机关服务|9.00|3.00||1.00|5.00',
    '住房|2.00|2.00|||',
  ])
  const places = tables(blocks)[0]?.cells.filter(({ text: shownText }) => shownText === '津贴' || shownText === '奖金')
  expect(places?.map(({ place }) => place?.page)).toEqual([1, 2])
})

it('a heading over columns on both pages is one', async () => {
  const { blocks } = await read(first, second + secondFigures)
  const heading = tables(blocks)[0]?.cells.find(({ text: shownText }) => shownText === '工资')
  expect([heading?.column, heading?.columnSpan]).toEqual([2, 2])
})

it('pages that all repeat the labels are one table, unless they bear another title', async () => {
  const labelled = (over: string, leaf: string, one: string) =>
    over +
    grid([100, 180, 260], ys) +
    text(104, 706, '科目') +
    heads(leaf) +
    labels('行政运行', '机关服务', '住房') +
    figures([one], ['3.00'], ['2.00'])
  const joined = await read(labelled(title, '津贴', '1.00'), labelled(title, '奖金', '4.00'))
  expect(shown(tables(joined.blocks)[0]).slice(1)).toEqual([
    '科目|津贴|奖金',
    '行政运行|1.00|4.00',
    '机关服务|3.00|3.00',
    '住房|2.00|2.00',
  ])
  const other = text(150, 760, '支出决算表')
  const apart = await read(labelled(title, '津贴', '1.00'), labelled(other, '奖金', '4.00'))
  expect(tables(apart.blocks)).toHaveLength(2)
  expect(paragraphs(apart.blocks)).toContain('支出决算表')
})

it('pages of the same rows that begin with labels of their own are more rows', async () => {
  const more =
    title +
    grid(xs, ys) +
    text(104, 706, '科目') +
    heads('合计', '津贴') +
    labels('事业运行', '培训', '购房') +
    figures(['5.00', '1.00'], ['9.00', '3.00'], ['2.00', '2.00'])
  const { blocks } = await read(first, more)
  expect(tables(blocks).every(({ columns }) => columns === 3)).toBe(true)
})

it('the sides of a table that are cut apart stand side by side, though each has labels of its own', async () => {
  const sheet = text(150, 760, '收入支出决算总表')
  const side = (name: string, ...labelled: string[]) =>
    sheet +
    grid([100, 200, 300], ys) +
    text(150, 726, name) +
    text(104, 706, '项目') +
    text(204, 706, '决算数') +
    labels(...labelled) +
    ['5.00', '9.00', '2.00'].map((figure, at) => text(204, 685 - at * 20, figure)).join('')
  const { blocks } = await read(side('收入', '财政拨款', '事业收入', '其他'), side('支出', '教育', '外交', '国防'))
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '项目|决算数|项目|决算数',
    '财政拨款|5.00|教育|5.00',
    '事业收入|9.00|外交|9.00',
    '其他|2.00|国防|2.00',
  ])
  const rows = await read(side('收入', '财政拨款', '事业收入', '其他'), side('收入', '教育', '外交', '国防'))
  expect(tables(rows.blocks).every(({ columns }) => columns === 2)).toBe(true)
})

it('the rest of a title, and of a heading over names that are printed again, tells of no other table', async () => {
  const rest = text(90, 760, '支出决算明细表') + text(150, 760, 'GK05表')
  const labelled = (over: string, group: string, leaf: string, one: string) =>
    over +
    grid([100, 180, 260], ys) +
    text(104, 706, '科目') +
    group +
    heads(leaf) +
    labels('行政运行', '机关服务', '住房') +
    figures([one], ['3.00'], ['2.00'])
  const { blocks } = await read(
    labelled(title, text(184, 726, '工资'), '津贴', '1.00'),
    labelled(rest, text(120, 726, '工资'), '奖金', '4.00'),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '科目|津贴|奖金',
    '行政运行|1.00|4.00',
    '机关服务|3.00|3.00',
    '住房|2.00|2.00',
  ])
})

it('the rest of a heading over a column of repeated codes, which has no heading of its own, begins no column', async () => {
  const labelled = (group: string, leaf: string, one: string) =>
    title +
    grid([60, 80, 100, 180, 260], ys) +
    text(74, 706, '编码') +
    text(104, 706, '科目') +
    group +
    heads(leaf) +
    ['01', '02', '03'].map((code, at) => text(63, 685 - at * 20, '201') + text(83, 685 - at * 20, code)).join('') +
    labels('行政运行', '机关服务', '住房') +
    figures([one], ['3.00'], ['2.00'])
  const { blocks } = await read(
    labelled(text(184, 726, '工资'), '津贴', '1.00'),
    labelled(text(62, 726, '资'), '奖金', '4.00'),
  )
  expect(tables(blocks)).toHaveLength(1)
  expect(tables(blocks)[0]?.columns).toBe(5)
})

it('a table without any figures that is cut apart is one, and the end of its title is printed once', async () => {
  const blank = (edges: readonly number[], over: string, ...names: string[]) => over + grid(edges, ys) + heads(...names)
  const { blocks } = await read(
    blank(xs, text(250, 760, '政府性基金预算财政拨款收入支出决算表'), '年初', '收入') +
      text(104, 706, '科目') +
      labels('合计'),
    blank([100, 180, 260], text(30, 760, '决算表'), '年末'),
  )
  expect(paragraphs(blocks)).toEqual(['政府性基金预算财政拨款收入支出决算表'])
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0])[1]).toBe('科目|年初|收入(1x2)|年末')
})

it('a sheet with a title of its own has all its columns, however many the sheet before repeats', async () => {
  const labelled = (over: string, leaf: string, one: string, names = ['行政运行', '机关服务', '住房']) =>
    over +
    grid([100, 180, 260], ys) +
    text(104, 706, '科目') +
    heads(leaf) +
    labels(...names) +
    figures([one], ['3.00'], ['2.00'])
  const columns = (...names: string[]) => names.map((name, index) => text(104 + index * 80, 706, name)).join('')
  const amounts = (...rows: string[]) => rows.map((figure, at) => text(104, 685 - at * 20, figure)).join('')
  const rest = grid([100, 180, 260], ys) + columns('基本', '项目') + amounts('1.00', '6.00', '1.00')
  const { blocks } = await read(
    labelled(title, '津贴', '1.00'),
    labelled(title, '奖金', '4.00'),
    labelled(text(150, 760, '支出决算表'), '合计', '5.00'),
    rest + figures(['4.00'], [''], ['1.00']),
  )
  expect(tables(blocks).map((table) => shown(table)[1])).toEqual(['科目|津贴|奖金', '科目|合计|基本|项目'])
  const late = await read(
    labelled(title, '津贴', '1.00'),
    labelled(title, '奖金', '4.00'),
    labelled('', '合计', '5.00', ['事业运行', '培训', '购房']),
    text(150, 760, '支出决算表') + rest + figures(['4.00'], [''], ['1.00']),
  )
  expect(tables(late.blocks).map((table) => shown(table)[1])).toEqual(['科目|津贴|奖金', '科目|合计|基本|项目'])
})
