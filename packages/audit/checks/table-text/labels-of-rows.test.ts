import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { labelsOfRows } from './labels-of-rows.ts'

const found = (title: string, rows: string[][]): number => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: '青岚县水务局2023年度部门决算', place: {} },
    { kind: 'paragraph', text: title, place: {} },
    tableOfRows(rows),
  ]
  return [...labelsOfRows.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
}
const spending = (code: string, name: string): number =>
  found('一般公共预算财政拨款支出决算表', [
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['208', '社会保障和就业支出', '30.00', '30.00', ''],
    ['20805', '行政事业单位养老支出', '30.00', '30.00', ''],
    [code, name, '30.00', '30.00', ''],
    ['221', '住房保障支出', '10.00', '10.00', ''],
    ['22102', '住房改革支出', '10.00', '10.00', ''],
    ['2210201', '住房公积金', '10.00', '10.00', ''],
  ])
const total = (label: string): number =>
  found('收入支出决算总表', [
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', '40.00', '一、一般公共服务支出', ''],
    ['二、政府性基金预算财政拨款收入', '', '八、社会保障和就业支出', '30.00'],
    ['三、国有资本经营预算财政拨款收入', '', '九、卫生健康支出', ''],
    [label, '', '十九、住房保障支出', '10.00'],
    ['本年收入合计', '40.00', '本年支出合计', '40.00'],
  ])

test('a code and a name in the other column, and a line of spending among those of income', () => {
  expect(spending('机关事业单位基本养老保险缴费支出', '2080505')).toBe(1)
  expect(total('十九、住房保障支出')).toBe(1)
})

test('a code in the column of amounts in front of its own', () => {
  const basic = (amount: string, code: string): number =>
    found('一般公共预算财政拨款基本支出决算表', [
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', '9.00', '302', '商品和服务支出', '6.00'],
      ['30101', '基本工资', '9.00', '30201', '办公费', '4.00'],
      ['30103', '奖金', '', '30205', '水费', '2.00'],
      ['30107', '绩效工资', amount, code, '电费', ''],
    ])
  expect(basic('30206', '')).toBe(1)
  expect(basic('', '30206')).toBe(0)
})

test('a code among the amounts behind its name', () => {
  const basic = (code: string, amount: string): number =>
    found('一般公共预算财政拨款基本支出决算表', [
      ['科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', '9.00'],
      ['30101', '基本工资', '9.00'],
      ['30103', '奖金', ''],
      [code, '绩效工资', amount],
    ])
  expect(basic('', '30107')).toBe(1)
  expect(basic('30107', '')).toBe(0)
  expect(basic('', '30.00')).toBe(0)
})

test('codes, names and lines in their own columns', () => {
  expect(spending('2080505', '机关事业单位基本养老保险缴费支出')).toBe(0)
  expect(total('八、其他收入')).toBe(0)
})
