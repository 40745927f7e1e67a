import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { fundsByLevel } from './funds-by-level.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const messages = (...rows: string[][]): string[] => {
  const blocks = [say('2023年度文化活动专项资金绩效评价报告'), tableOfRows(rows)]
  const disclosure = understand({ file: '报告.html', format: 'html', blocks, gaps: [] })
  return [...fundsByLevel.run(disclosure)].map(({ message }) => message)
}
const form = (province: string, county: string, third = '县财政'): string[][] => [
  ['计划安排资金（万元）', '960.00', '实际到位资金（万元）', '912.50'],
  ['其中：中央财政', '', '其中：中央财政', ''],
  ['省财政', '60.00', '省财政', province],
  [third, '900.00', third, county],
  ['实际支出（万元）', '912.50', '', ''],
]

it('adds up the money of each level below the money of the project', () => {
  expect(messages(...form('60.00', '852.50'))).toEqual([])
  expect(messages(...form('60.00', '825.50'))).toEqual([
    '“实际到位资金（万元）”为912.50，所列各级资金之和为885.50，不相等。',
  ])
})

it('does not add what is no number, stands within another or alone', () => {
  expect(messages(...form('60.00', '见附件'))).toEqual([])
  expect(messages(...form('60.00', '912.50', '地方财政'))).toEqual([])
  expect(messages(...form('', '825.50'))).toEqual([])
  expect(messages(['计划安排资金（万元）', '960.00'], ['县财政', '900.00'], ['负责人', '某某'])).toEqual([])
})
