import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { exchangedRows } from './exchanged-rows.ts'
import { unitMoneyOfProjects } from './unit-money-of-projects.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const severities = (check: Check, ...blocks: Block[]): string[] => {
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ severity }) => severity ?? check.severity)
}

const income = (first: string, second: string): Block[] => [
  say('收入决算表'),
  tableOfRows([
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '其他收入'],
    ['', '合计', '33.48', '33.48', '', '', ''],
    ['21011', '行政事业单位医疗', '33.48', '33.48', '', '', ''],
    ['2101101', '行政单位医疗', first, first, '', '', ''],
    ['2101103', '公务员医疗补助', second, second, '', '', ''],
  ]),
]
const expenditure = [
  say('支出决算表'),
  tableOfRows([
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['', '合计', '33.48', '33.48', ''],
    ['21011', '行政事业单位医疗', '33.48', '33.48', ''],
    ['2101101', '行政单位医疗', '27.39', '27.39', ''],
    ['2101103', '公务员医疗补助', '6.09', '6.09', ''],
  ]),
]

describe('exchanged-rows', () => {
  it('finds two subjects that hold each other’s amounts, in either table', () => {
    expect(severities(exchangedRows, ...income('6.09', '27.39'), ...expenditure)).toEqual(['warning', 'warning'])
  })
  it('hints at a subject that holds the amount of its sibling', () => {
    expect(severities(exchangedRows, ...income('6.09', '25.00'), ...expenditure)).toEqual(['info', 'info'])
  })
  it('does not take rows out of place throughout for single ones', () => {
    const codes = Array.from({ length: 8 }, (_, index) => `21011${String(index + 1).padStart(2, '0')}`)
    const shifted = (title: string, column: string, by: number): Block[] => [
      say(title),
      tableOfRows([
        ['科目编码', '科目名称', column, '基本支出', '项目支出'],
        ...codes.map((code, index) => [code, `科目${index}`, `${(index + by) * 10 + 11}.30`, '', '']),
      ]),
    ]
    const run = (by: number): string[] =>
      severities(
        exchangedRows,
        ...shifted('支出决算表', '本年支出合计', 0),
        ...shifted('一般公共预算财政拨款支出决算表', '本年支出合计', by),
      )
    expect(run(1)).toEqual([])
  })
  it('is content with income that is spent as it came, or carried over', () => {
    expect(severities(exchangedRows, ...income('27.39', '6.09'), ...expenditure)).toEqual([])
    expect(severities(exchangedRows, ...income('26.00', '7.48'), ...expenditure)).toEqual([])
  })
})

describe('unit-money-of-projects', () => {
  const totals = (spent: string): Block[] => [
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '←', '支出', '←'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '30.00', '一、教育支出', spent],
      ['本年收入合计', spent, '本年支出合计', spent],
      ['总计', spent, '总计', spent],
    ]),
    say('财政拨款收入支出决算总表'),
    tableOfRows([
      ['收入', '←', '支出', '←', '←', '←', '←'],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ['一、一般公共预算财政拨款', '30.00', '一、教育支出', '30.00', '30.00', '', ''],
      ['本年收入合计', '30.00', '本年支出合计', '30.00', '30.00', '', ''],
      ['总计', '30.00', '总计', '30.00', '30.00', '', ''],
    ]),
    say('项目支出绩效自评表'),
    tableOfRows([
      ['项目名称', '泵站维护', '←', '←'],
      ['资金（万元）', '年初预算数', '全年预算数', '全年执行数'],
      ['其中：财政资金', '0', '0', '0'],
      ['财政专户管理资金', '13.04', '13.04', '13.04'],
    ]),
  ]
  it('finds other money where all was appropriated', () => {
    expect(severities(unitMoneyOfProjects, ...totals('30.00'))).toEqual(['info'])
  })
  it('is content where so much other money was spent', () => {
    expect(severities(unitMoneyOfProjects, ...totals('43.04'))).toEqual([])
  })
})
