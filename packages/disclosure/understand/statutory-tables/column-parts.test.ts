import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { understand } from '../understand.ts'
import { withTablesApart } from './stacked-tables.ts'
import { documentOf, printed, say } from './tables-of-blocks.ts'

const wages = [
  ['科目编码', '科目名称', '合计', '工资福利支出', '←'],
  ['↑', '↑', '↑', '小计', '基本工资'],
  ['合计', '←', '6.00', '5.00', '5.00'],
  ['205', '教育支出', '6.00', '5.00', '5.00'],
]
const wageItem = ['20502', '普通教育', '6.00', '5.00', '5.00']
const goods = [
  ['科目编码', '科目名称', '商品和服务支出', '←', ''],
  ['↑', '↑', '小计', '办公费', ''],
  ['合计', '←', '1.00', '1.00', ''],
  ['205', '教育支出', '1.00', '1.00', ''],
]
const goodsItem = ['20502', '普通教育', '1.00', '1.00', '']

const detail = (...rows: string[][]) => documentOf(say('财政拨款支出决算明细表'), say('单位：万元'), tableOfRows(rows))
const tablesOf = (...rows: string[][]) =>
  withTablesApart(detail(...rows)).blocks.filter(({ kind }) => kind === 'table').length

it('columns that stand below the others, with the same labels, are those of one table', () => {
  const { statutoryTables } = understand(detail(...wages, wageItem, ...goods, goodsItem))
  expect(statutoryTables).toHaveLength(1)
  expect(printed(statutoryTables[0])).toMatchObject({
    '20502|工资福利支出/基本工资': '500/2',
    '20502|商品和服务支出': '100/2',
    'total|商品和服务支出/办公费': '100/2',
  })
})

it('a part of columns may go on below its headings printed again', () => {
  const [first = [], second = [], ...body] = goods
  expect(tablesOf(...wages, wageItem, first, second, ...body, first, second, goodsItem)).toBe(2)
})

it('further rows below headings printed again, and rows of other labels, are none', () => {
  const [first = [], second = []] = wages
  expect(tablesOf(...wages, first, second, wageItem)).toBe(1)
  expect(tablesOf(...wages, wageItem, ...goods, ['20503', '职业教育', '1.00', '1.00', ''])).toBe(1)
})
