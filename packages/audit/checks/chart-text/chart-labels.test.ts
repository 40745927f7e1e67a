import { understand } from '@mingzhang/disclosure'
import { type Chart, textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { chartLabels } from './chart-labels.ts'

const chart = (...points: (readonly [value: string, label: string])[]): Chart => ({
  kind: 'chart',
  title: '支出决算结构图',
  series: [
    { name: '列1', points: points.map(([value, label], index) => ({ category: `第${index + 1}类`, value, label })) },
  ],
  place: {},
})
const found = (shown: Chart): (string | undefined)[] => {
  const document = textDocument('说明.txt', '甲局2023年度部门决算\n2023年本年支出合计180.00万元。')
  return [...chartLabels.run(understand({ ...document, blocks: [...document.blocks, shown] }))].map(
    ({ actual }) => actual,
  )
}

test('finds a typed amount beside another value', () => {
  expect(found(chart(['108', '108.00万元，60%'], ['72', '27.00万元，40%']))).toEqual(['27.00万元，40%'])
  expect(found(chart(['108.04', '108.0万元，60%'], ['72', '72.00万元，40%']))).toEqual([])
})

test('finds a typed share beside another share', () => {
  expect(found(chart(['0.6', '60%'], ['0.4', '45%']))).toEqual(['45%'])
  expect(found(chart(['0.6', '108.00万元，60%'], ['0.4', '72.00万元，40%']))).toEqual([])
})

test('finds a typed share that is not that of its amount', () => {
  expect(found(chart(['108', '108.00万元，60%'], ['72', '72.00万元，30%']))).toEqual(['72.00万元，30%'])
  expect(found(chart(['108', '108.00万元，60.01%'], ['72', '72.00万元，40.00%']))).toEqual([])
  expect(found(chart(['108', '108.00万元，上升60%'], ['72', '72.00万元']))).toEqual([])
})
