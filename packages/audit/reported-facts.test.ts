import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { audit } from './audit.ts'

test('cells of statutory tables are facts, by concept or by table, row and column', () => {
  const blocks: Block[] = [
    { kind: 'paragraph', text: '某县水利局2023年度部门决算', place: {} },
    { kind: 'paragraph', text: '支出决算表', place: {} },
    { kind: 'paragraph', text: '单位：万元', place: {} },
    tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['', '合计', '12.00', '5.00', '7.00'],
      ['2130301', '行政运行', '5.00', '5.00', ''],
    ]),
  ]
  const { facts = [] } = audit(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }), { facts: true })
  const told = facts.map(({ concept, value, unit }) => `${concept} ${value}${unit}`)
  expect(told).toContain('expenditure 12.00万元')
  expect(told).toContain('T3.2130301.basic 5.00万元')
})
