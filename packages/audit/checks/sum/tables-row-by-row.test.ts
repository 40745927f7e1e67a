import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { dearEquipment } from '../contradiction/dear-equipment.ts'
import { pricesInTable } from './prices-in-table.ts'
import { rowTotals } from './row-totals.ts'

const told = (check: Check, ...rows: string[][]): string[] => {
  const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const blocks = [say('2023年度部门决算公开'), say('项目支出情况'), tableOfRows(rows)]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ severity, message }) => `${severity ?? check.severity} ${message}`)
}

const HEAD = ['编码', '科目（项目）', '合计', '商品和服务支出', '资本性支出']
const spent = (canal: string): string[][] => [
  HEAD,
  ['', '合计', '145.00', '55.00', '90.00'],
  ['2130305', '水利工程建设', '145.00', '55.00', '90.00'],
  ['', '灌渠改造', canal, '15.00', '50.00'],
  ['', '泵站更新', '60.00', '20.00', '40.00'],
  ['', '河道清淤', '20.00', '20.00', ''],
]

it('adds up the columns behind a total in the row of a project', () => {
  expect(told(rowTotals, ...spent('65.00'))).toEqual([])
  expect(told(rowTotals, ...spent('66.00'))).toEqual([
    'error “灌渠改造”行各栏之和为15.00 + 50.00 = 65.00，合计栏为66.00，不相等。',
  ])
})

it('leaves rows of codes to their forms, and columns that are no parts alone', () => {
  const [head = [], all = [], coded = [], ...projects] = spent('65.00')
  expect(told(rowTotals, head, all, coded.with(2, '146.00'), ...projects)).toEqual([])
  expect(told(rowTotals, HEAD.with(4, '上年支出'), ...spent('66.00').slice(1))).toEqual([])
  expect(told(rowTotals, ...spent('66.00').toSpliced(4, 1, ['', '泵站更新', '61.00', '20.00', '40.00']))).toEqual([])
})

const bought = (mills: string, price = '12.00', heading = '合同金额（万元）'): string[][] => [
  ['设备名称', '数量', '单价（万元）', heading],
  ['台式钻床', '2台', '8.50', '17.00'],
  ['立式铣床', mills, price, '84.00'],
  ['检测平台', '1套', '30.40', '30.40'],
  ['合计', '10台（套）', '', '131.40'],
]

it('multiplies how many by the price of one', () => {
  expect(told(pricesInTable, ...bought('7台'))).toEqual([])
  expect(told(pricesInTable, ...bought('6台'))).toEqual([
    'error “立式铣床”6 × 12.00 = 72.00，表内金额为84.00，数量、单价、金额不相符。',
  ])
  expect(told(pricesInTable, ...bought('7台', '12.001'))).toEqual([])
  expect(told(pricesInTable, ...bought('6台', '12.00', '合同金额（元）'))).toEqual([])
})

it('holds at the end of the year what was bought at such a price', () => {
  const held = (number: number): string[] => {
    const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
    const lines = [
      bought('7台')[0] ?? [],
      ['检测生产线', '2套', '130.00', '260.00'],
      ['台式钻床', '2台', '8.50', '17.00'],
    ]
    const blocks = [say('2023年度部门决算公开'), say(`单价100万元（含）以上设备（不含车辆）${number}台（套）。`)]
    const all = [...blocks, say('购置明细如下：'), tableOfRows(lines)]
    const disclosure = understand({ file: '决算.html', format: 'html', blocks: all, gaps: [] })
    return [...dearEquipment.run(disclosure)].map(({ message }) => message)
  }
  expect(held(1)).toHaveLength(1)
  expect(held(2)).toEqual([])
})
