import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

const tableOf = (title: string, rows: string[][]) => {
  const blocks: Block[] = [{ kind: 'paragraph', text: title, place: {} }, tableOfRows(rows)]
  return understand({ file: '附表.html', format: 'html', gaps: [], blocks }).statutoryTables[0]
}

test('codes beside 科目编码 and 科目名称 are headings, and the total is the first row', () => {
  const table = tableOf('一般公共预算财政拨款支出决算明细表', [
    ['项目', '', '合计', '工资福利支出', '商品和服务支出'],
    ['科目编码', '科目名称', '', '301', '302'],
    ['合计', '', '900.00', '600.00', '300.00'],
    ['201', '一般公共服务支出', '900.00', '600.00', '300.00'],
    ['20129', '群众团体事务', '900.00', '600.00', '300.00'],
  ])
  expect(table?.rows.map(({ key }) => key)).toEqual(['total', '201', '20129'])
})

test('a project whose name begins with a number has no code', () => {
  const table = tableOf('一般公共预算财政拨款项目支出决算表', [
    ['功能分类科目编码', '科目（项目）名称', '合计', '商品和服务支出', '资本性支出'],
    ['合计', '', '96.80', '71.06', '25.74'],
    ['2013802', '一般行政管理事务', '96.80', '71.06', '25.74'],
    ['', '12315消费维权', '20.00', '20.00', '0.00'],
    ['', '基层所建设', '76.80', '51.06', '25.74'],
  ])
  expect(table?.rows.map(({ code }) => code)).toEqual([undefined, '2013802', undefined, undefined])
})
