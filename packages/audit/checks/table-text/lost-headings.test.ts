/** Statutory tables that lost the row of their headings, or hold what stands elsewhere. */
import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { codeNamedOtherwise } from '../subject-name/code-named-otherwise.ts'
import { tableCodes } from '../subject-name/table-codes.ts'
import { tableNames } from '../subject-name/table-names.ts'
import { columnOrder } from './column-order.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const messages = (check: Check, ...rows: string[][]): string[] => {
  const blocks = [say('某某局2023年度部门决算公开'), say('支出决算表'), say('单位：万元'), tableOfRows(rows)]
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].map(
    ({ message }) => message,
  )
}
const NAMES = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const ROWS = [
  ['', '合计', '33.48', '33.48', ''],
  ['208', '社会保障和就业支出', '6.09', '6.09', ''],
  ['20805', '行政事业单位养老支出', '6.09', '6.09', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '6.09', '6.09', ''],
  ['210', '卫生健康支出', '27.39', '27.39', ''],
  ['21011', '行政事业单位医疗', '27.39', '27.39', ''],
  ['2101101', '行政单位医疗', '27.39', '27.39', ''],
]

it('column-order: rows of codes without the row that names the columns', () => {
  expect(messages(columnOrder, ['本年支出', '←', '←', '←', '←'], ...ROWS.slice(1))).toEqual([
    '《支出决算表》没有“科目编码”“科目名称”等栏目一行，各栏无从核对，疑漏了表头。',
  ])
  expect(messages(columnOrder, NAMES, ...ROWS)).toEqual([])
})

it('column-order: the columns of another form under the title', () => {
  const received = [
    ['科目编码', '科目名称'],
    ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  ].flat()
  expect(messages(columnOrder, received, ...ROWS)).toEqual([
    '《支出决算表》的栏目为“本年收入合计、财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入”，是另一张表的栏目，疑误贴了其他表。',
  ])
  expect(messages(columnOrder, ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...ROWS)).toEqual([])
})

it('column-order: economic subjects under the title of a form that has none', () => {
  const economic = ['科目编码', '科目名称', '合计', '商品和服务支出', '资本性支出']
  expect(messages(columnOrder, economic, ...ROWS)).toEqual([
    '《支出决算表》的栏目为“商品和服务支出、资本性支出”，是另一张表的栏目，疑误贴了其他表。',
  ])
  expect(messages(columnOrder, [...economic.slice(0, 3), '基本支出', '商品和服务支出'], ...ROWS)).toEqual([])
})

it('column-order: a part over the whole that it belongs to', () => {
  const heads = (over: string, below: string): string[][] => [
    ['科目编码', '科目名称', '年初结转和结余', '本年收入', over, '←', '←', '年末结转和结余'],
    ['', '', '', '', below, '基本支出', '项目支出', ''],
    ['', '合计', '', '25.18', '25.18', '', '25.18', ''],
  ]
  const found = (over: string, below: string): string[] => {
    const blocks = [say('某某局2023年度部门决算公开'), say('国有资本经营预算财政拨款收入支出决算表'), say('单位：万元')]
    const all = [...blocks, tableOfRows(heads(over, below))]
    const read = understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] })
    return [...columnOrder.run(read)].map(({ message }) => message)
  }
  expect(found('合计', '本年支出')).toContain(
    '《国有资本经营预算财政拨款收入支出决算表》“本年支出”应在“合计”之上，疑表头互换。',
  )
  expect(found('本年支出', '合计')).toEqual([])
})

it('table-subject-name: nothing of the name of its code', () => {
  const named = (name: string): string[] =>
    messages(tableNames, NAMES, ...ROWS.map((row) => (row[0] === '20805' ? row.with(1, name) : row)))
  expect(named('实际完成值')).toEqual([
    '附表中科目20805的名称写作“实际完成值”，科目表中为“行政事业单位养老支出”，疑有错字、漏字。',
  ])
  expect(named('16586人次')).toHaveLength(1)
  expect(named('行政事业离退休')).toEqual([])
})

it('table-subject-code: an amount among the codes', () => {
  const exchanged = ROWS.map((row) => (row[0] === '21011' ? ['27.39', row[1] ?? '', '21011', '27.39', ''] : row))
  expect(messages(tableCodes, NAMES, ...exchanged)).toContain(
    '《支出决算表》科目编码一栏填有“27.39”，不是科目编码，疑两格互换。',
  )
  expect(messages(tableCodes, NAMES, ...ROWS)).toEqual([])
})

it('table-subject-code: a code with a digit too few, and an amount for a name', () => {
  const changed = (from: string, ...to: string[]): string[][] => ROWS.map((row) => (row[0] === from ? to : row))
  expect(messages(tableCodes, NAMES, ...changed('20805', '20805', '≤', '6.09', '6.09', ''))).toContain(
    '《支出决算表》科目20805的名称写作“≤”，不是科目名称。',
  )
  const renamed = changed('208', '208', '行政单位医疗', '6.09', '6.09', '')
  expect(messages(codeNamedOtherwise, NAMES, ...renamed)).toEqual([
    '附表中编码208的名称写作“行政单位医疗”，科目表中为“社会保障和就业支出”。',
  ])
  expect(messages(tableCodes, NAMES, ...renamed)).toEqual([])
  expect(messages(tableCodes, NAMES, ...changed('208', '28', '社会保障和就业支出', '6.09', '6.09', ''))).toContain(
    '《支出决算表》“社会保障和就业支出”的科目编码写作“28”，不是三、五、七位的编码。',
  )
  expect(messages(tableCodes, NAMES, ...changed('210', '210', '27.39', '27.39', '', '卫生健康支出'))).toContain(
    '《支出决算表》“210 27.39”一行的编码、名称不在各自的栏内，疑该行单元格错位。',
  )
})

it('table-subject-code: the last character of a name whose lines stand in the rows beside is no other name', () => {
  const slid = (last: string, next: string): string[] => {
    const rows = [
      ['2080502', '事业单位离退休机关事业单位基', '1.00', '1.00', ''],
      ['2080505', '本养老保险缴费支', '1.00', '1.00', ''],
      ['2080506', last, '1.00', '1.00', ''],
      ['210', next, '1.00', '1.00', ''],
    ]
    return messages(tableCodes, NAMES, ...ROWS.filter(([code = '']) => code < '208'), ...rows, ...ROWS.slice(-3))
  }
  expect(slid('出', '机关事业单位职业年金缴费支出卫生健康支出')).toEqual([])
  expect(slid('出', '卫生健康支出')).toContain('《支出决算表》科目2080506的名称写作“出”，不是科目名称。')
})
