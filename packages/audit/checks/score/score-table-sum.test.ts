import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { scoreTableSum } from './score-table-sum.ts'

const found = (rows: readonly (readonly [string, string])[], total: readonly [string, string]): unknown[] => {
  const table = tableOfRows([
    ['评价模块', '评价指标', '分值', '自评得分'],
    ...rows.map((row, index) => ['预算管理', `指标${index}`, ...row]),
    ['合计', '', ...total],
  ])
  const disclosure = understand({ file: '报告.html', format: 'html', blocks: [table], gaps: [] })
  return [...scoreTableSum.run(disclosure)].map(({ expected }) => expected)
}

it('scores that do not add up as the weights do', () => {
  const rows = [
    ['25', '24.50'],
    ['10', '9.50'],
    ['5', '5.00'],
  ] as const
  expect(found(rows, ['40', '38.00'])).toEqual(['39分'])
  expect(found(rows, ['40', '39.00'])).toEqual([])
})

it('weights that do not add up, and a row without a score, leave it open', () => {
  const rows = [
    ['25', '24.50'],
    ['10', '9.50'],
    ['5', ''],
  ] as const
  expect(found(rows, ['40', '39.00'])).toEqual([])
  expect(found([...rows.slice(0, 2), ['5', '5.00'], ['5', '5.00']], ['40', '38.00'])).toEqual([])
})
