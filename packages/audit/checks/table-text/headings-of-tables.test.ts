import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { rowOrder } from '../typo/row-order.ts'
import { columnOrder } from './column-order.ts'
import { turnedHeading } from './turned-heading.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const messages = (check: Check, ...blocks: Block[]): string[] => {
  const all = [say('某某局2023年度部门决算公开'), ...blocks]
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].map(
    ({ message }) => message,
  )
}

it('turned-heading: a column of no economic subject, one word away from one', () => {
  const detail = (heading: string): Block[] => [
    say('一般公共预算财政拨款项目支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', heading, '←', '资本性支出', '←'],
      ['', '', '', '小计', '办公费', '小计', '办公设备购置'],
      ['', '合计', '3.00', '2.00', '2.00', '1.00', '1.00'],
      ['208', '社会保障和就业支出', '3.00', '2.00', '2.00', '1.00', '1.00'],
    ]),
  ]
  expect(messages(turnedHeading, ...detail('商品和货物支出'))).toEqual([
    '《一般公共预算财政拨款项目支出决算表》的栏目“商品和货物支出”不是经济分类科目，应为“商品和服务支出”。',
  ])
  expect(messages(turnedHeading, ...detail('商品和服务支出'))).toEqual([])
  // units that list the economic subjects as rows
  for (const heading of ['基本支出', '项目支出']) expect(messages(turnedHeading, ...detail(heading))).toEqual([])
})

it('turned-heading: a heading of another form in the place of the only one that is missing', () => {
  const spent = (...headings: string[]): Block[] => [
    say('支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', ...headings],
      ['', '合计', '3.00', '2.00', '1.00', ...headings.map(() => '')],
      ['208', '社会保障和就业支出', '3.00', '2.00', '1.00', ...headings.map(() => '')],
    ]),
  ]
  expect(messages(turnedHeading, ...spent('事业收入', '经营支出', '对附属单位补助支出'))).toEqual([
    '《支出决算表》的栏目“事业收入”不是该表的栏目，疑应为“上缴上级支出”。',
  ])
  expect(messages(turnedHeading, ...spent('上缴上级支出', '经营支出', '其他收入', '对附属单位补助支出'))).toEqual([])
  const balance = (expenditure: string): Block[] => [
    say('政府性基金预算财政拨款收入支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', expenditure, '←', '←', '年末结转和结余'],
      ['↑', '↑', '↑', '↑', '合计', '基本支出', '项目支出', '↑'],
      ['229', '其他支出', '', '6.56', '6.56', '', '6.56', ''],
    ]),
  ]
  expect(messages(turnedHeading, ...balance('本年支出合计'))).toEqual([])
})

it('turned-heading: 决算统计数 is 决算数', () => {
  const items = (final: string): Block[] => [
    say('财政拨款“三公”经费、行政参公单位机关运行经费情况表'),
    tableOfRows([
      ['项目', '行次', '预算数', final],
      ['（一）支出合计', '1', '4.00', '3.00'],
      ['3．公务接待费', '2', '4.00', '3.00'],
    ]),
  ]
  expect(messages(turnedHeading, ...items('决算统计数'))).toEqual([])
  expect(messages(turnedHeading, ...items('预算数'))).toEqual([
    '《财政拨款“三公”经费支出决算表》的“预算数”应为“决算数”。',
  ])
})

it('column-order: one of two tables by lines without its sides', () => {
  const sides = ['收入', '←', '支出', '←']
  const lines = [
    ['一、一般公共预算财政拨款收入', '5.00', '一、一般公共服务支出', '5.00'],
    ['本年收入合计', '5.00', '本年支出合计', '5.00'],
    ['总计', '5.00', '总计', '5.00'],
  ]
  const all = [say('收入支出决算总表'), tableOfRows([sides, ['项目', '决算数', '项目', '决算数'], ...lines])]
  const fiscal = (...first: string[][]): Block[] => [
    say('财政拨款收入支出决算总表'),
    tableOfRows([
      ...first,
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      ...lines.map((line) => [...line, line[3] ?? '', '']),
    ]),
  ]
  expect(messages(columnOrder, ...all, ...fiscal())).toEqual([
    '《财政拨款收入支出决算总表》没有“收入”“支出”栏目一行，另一张收支总表列有此行，疑漏了一行表头。',
  ])
  expect(messages(columnOrder, ...all, ...fiscal([...sides, '←', '←']))).toEqual([])
  expect(messages(columnOrder, ...all, ...fiscal(['收入决算数', '←', '支出决算数', '←', '←', '←']))).toEqual([])
})

it('row-order: both totals of basic expenditure above rows of subjects', () => {
  const rows = [
    ['301', '工资福利支出', '3.00', '302', '商品和服务支出', '2.00'],
    ['30101', '基本工资', '3.00', '30201', '办公费', '2.00'],
  ]
  const more = ['303', '对个人和家庭的补助', '', '30202', '印刷费', '']
  const totals = ['人员经费合计', '←', '3.00', '公用经费合计', '←', '2.00']
  const table = (...own: string[][]): Block[] => [
    say('一般公共预算财政拨款基本支出决算表'),
    tableOfRows([['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'], ...rows, ...own]),
  ]
  expect(messages(rowOrder, ...table(totals, more))).toContain(
    '《一般公共预算财政拨款基本支出决算表》的合计行夹在各科目之间。',
  )
  expect(messages(rowOrder, ...table(more, totals))).toEqual([])
})

it('row-order: one subject in several rows, one for each project', () => {
  const projects = (...names: string[]): Block[] => [
    say('一般公共预算财政拨款项目支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '项目名称', '决算数'],
      ['', '合计', '', '3.00'],
      ...names.map((name, at) => ['2050302', '中等职业教育', name, `${at + 1}.00`]),
    ]),
  ]
  expect(messages(rowOrder, ...projects('国家助学金', '实训基地建设'))).toEqual([])
  expect(messages(rowOrder, ...projects('', ''))).toHaveLength(1)
})
