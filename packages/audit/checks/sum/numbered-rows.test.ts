import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { numberedRows } from './numbered-rows.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const found = (...rows: string[][]): string[] => {
  const headings = ['经费控制情况', '2022年决算数', '2023年决算数', '执行率']
  const staff = [
    ['财政供养人员情况', '编制数', '控制率', ''],
    ['', '62', '93.55%', ''],
  ]
  const table = tableOfRows([...staff, headings, ...rows])
  const blocks = [say('2023年度部门决算公开'), say('部门整体支出绩效评价基础数据表'), table]
  return [...numberedRows.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].map(
    ({ message }) => message,
  )
}
const ITEMS = [
  ['1、城乡低保', '39.20', '41.51', '100'],
  ['其中：城市低保', '9.20', '11.51', '100'],
  ['农村低保', '30.00', '30.00', '100'],
  ['2、临时救助', '32.68', '39.12', '90'],
  ['3、惠民殡葬', '-', '12.74', '80'],
  ['公用经费', '23.14', '22.49', '97'],
]

it('the numbered rows below a row add up to it in one year as in the other', () => {
  expect(found(['项目支出', '71.88', '97.87', '95'], ...ITEMS)).toEqual([
    '表内“项目支出”为97.87，其下3项之和为93.37，不相等，其余各栏相等。',
  ])
  expect(found(['项目支出', '71.88', '93.38', '95'], ...ITEMS)).toEqual([])
})

it('rows that add up in no column are a selection, and those behind a gap another list', () => {
  expect(found(['项目支出', '80.00', '97.87', '95'], ...ITEMS)).toEqual([])
  expect(found(['项目支出', '71.88', '97.87', '95'], ...ITEMS.slice(1))).toEqual([])
})
