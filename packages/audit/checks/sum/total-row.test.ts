import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { totalRow } from './total-row.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const report = (...blocks: Block[]): string[] => {
  const all = [say('2023年度部门决算公开'), say('项目资金安排情况'), ...blocks]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks: all, gaps: [] })
  return [...totalRow.run(disclosure)].map(({ severity, message }) => `${severity ?? totalRow.severity} ${message}`)
}
const projects = (money: string, households: string, last = '合计'): Block =>
  tableOfRows([
    ['序号', '工程', '安排资金（万元）', '受益户数', '完工比例'],
    ['1', '东河堤防', '120.5', '1,035', '100'],
    ['2', '西山水库', '80', '42', '95'],
    ['3', '山洪沟治理', '30.25', '-', '90'],
    [last, '', money, households, '97'],
  ])

it('adds up every column that can be added, whatever the table', () => {
  expect(report(projects('230.75', '1,077'))).toEqual([])
  expect(report(projects('230.75', '1,079'))).toEqual(['error 表内“受益户数”合计为1079，各行之和为1077，不相等。'])
  expect(report(projects('230.75', '1,079', '支出合计'))).toHaveLength(1)
  expect(report(projects('247.75', '1,079'))[0]).toMatch(/^warning 表内“安排资金（万元）”/)
})

it('takes counts of three digits behind names for no codes', () => {
  const students = (all: string): Block =>
    tableOfRows([
      ['年级', '班级数（个）', '学生数（人）'],
      ['高一', '20', '985'],
      ['高二', '20', '962'],
      ['高三', '18', '893'],
      ['合计', '58', all],
    ])
  expect(report(students('2840'))).toEqual([])
  expect(report(students('2804'))).toEqual(['error 表内“学生数（人）”合计为2804，各行之和为2840，不相等。'])
})

it('does not take a row that stands for others, or a piece of a table, for a whole', () => {
  expect(report(projects('230.75', '1,079', '西片小计'))).toEqual([])
  expect(report(projects('230.75', '1,079'), projects('230.75', '1,077'))).toEqual([])
})

it('knows that amounts are rounded and people counted', () => {
  const rounded = (heading: string): Block =>
    tableOfRows([
      ['乡镇', heading],
      ['青石镇', '33'],
      ['柳湾镇', '33'],
      ['合计', '67'],
    ])
  expect(report(rounded('补助金额（万元）'))).toEqual([])
  expect(report(rounded('培训人数'))).toHaveLength(1)
})

it('leaves codes of subjects and kinds of purchases to their own rule', () => {
  const coded = tableOfRows([
    ['科目编码', '科目名称', '金额'],
    ['302', '商品和服务支出', '5.00'],
    ['30201', '办公费', '5.00'],
    ['合计', '', '5.00'],
  ])
  expect(report(coded)).toEqual([])
})

it('knows the average of scores in a row called 合计', () => {
  const scored = (average: string): Block =>
    tableOfRows([
      ['项目名称', '预算金额（万元）', '自评得分'],
      ['站点修缮', '76.40', '92.00'],
      ['设备购置', '215.00', '88.50'],
      ['健康体检', '142.00', '96.20'],
      ['合计', '433.40', average],
    ])
  expect(report(scored('92.23'))).toEqual([])
  expect(report(scored('92.32'))).toEqual(['error 表内“自评得分”合计为92.32，各行的平均数为92.23，不相等。'])
})
