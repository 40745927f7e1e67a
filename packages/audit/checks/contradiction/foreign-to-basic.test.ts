import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { foreignToBasic } from './foreign-to-basic.ts'

const found = (code: string, name: string): unknown[] => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: '一般公共预算财政拨款基本支出决算表', place: {} },
    tableOfRows([
      ['科目编码', '科目名称', '决算数'],
      ['302', '商品和服务支出', '3.00'],
      [code, name, '12.00'],
      ['', '公用经费合计', '15.00'],
    ]),
  ]
  return [...foreignToBasic.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))]
}

test('construction among basic expenditure', () => expect(found('309', '资本性支出（基本建设）')).toHaveLength(1))
test('equipment among basic expenditure', () => expect(found('310', '资本性支出')).toEqual([]))
