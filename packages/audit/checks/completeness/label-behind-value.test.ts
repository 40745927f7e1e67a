import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { labelBehindValue } from './label-behind-value.ts'

const found = (...head: (readonly string[])[]): number => {
  const title: Block = { kind: 'paragraph', text: '泵站维护项目绩效自评表', place: {} }
  const form = tableOfRows([
    ...head,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '90', '90'],
  ])
  return [...labelBehindValue.run(understand({ file: '决算.docx', format: 'docx', blocks: [title, form], gaps: [] }))]
    .length
}

test('a label behind its value', () => {
  const name = ['项目名称', '泵站维护', '←', '←', '←', '←', '←']
  expect(found(name, ['长宁市水利局', '实施单位', '←', '←', '←', '←', '←'])).toBe(1)
  expect(found(name, ['主管部门', '长宁市水利局', '实施单位', '长宁市水利站', '←', '←', '←'])).toBe(0)
})

test('a source of money behind an amount, or with nothing behind it', () => {
  const heading = ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']
  const money = (...rows: (readonly string[])[]): number =>
    found(['项目名称', '泵站维护', '←', '←', '←', '←', '←'], heading, ...rows)
  expect(money(['0', '单位资金', '0', '0', '-', '-', '-'])).toBe(1)
  expect(money(['年度总体目标', '预期目标', '←', '其他资金', '←', '←', '←'])).toBe(1)
  expect(money(['单位资金', '0', '0', '0', '-', '-', '-'])).toBe(0)
  expect(money(['', '其他资金', '←', '←', '←', '←', '←'])).toBe(0)
  expect(money(['财政资金', '0', '单位资金', '0', '其他资金', '0', '0'])).toBe(0)
})

test('a label in the place of the project’s name', () => {
  expect(found(['项目名称', '主管部门', '←', '←', '←', '←', '←'])).toBe(1)
  expect(found(['项目名称', '检修泵站13座，合格率98%', '←', '←', '←', '←', '←'])).toBe(1)
  expect(found(['项目名称', '12345热线，110联动', '←', '←', '←', '←', '←'])).toBe(0)
})

test('two labels side by side', () => {
  const name = ['项目名称', '泵站维护', '←', '←', '←', '←', '←']
  expect(found(name, ['主管部门', '实施单位', '长宁市水利局', '长宁市水利站', '←', '←', '←'])).toBe(1)
  expect(found(name, ['主管部门', '', '实施单位', '长宁市水利站', '←', '←', '←'])).toBe(0)
})

test('a sentence in the place of the project’s name', () => {
  expect(found(['项目名称', '部分任务受天气影响推迟，将合理安排作业时间', '←', '←', '←', '←', '←'])).toBe(1)
  expect(found(['项目名称', '泵站维护，渠道清淤', '←', '←', '←', '←', '←'])).toBe(0)
})
