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

test('what was carried over is what all appropriations leave of their total', () => {
  const texts = [
    '某县水利局2023年度部门决算',
    '四、财政拨款收入支出决算总体情况说明',
    '2023年度财政拨款收入总计289.49万元。其中：一般公共预算财政拨款收入234.49万元，政府性基金预算财政拨款收入54.00万元。',
  ]
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, place: {} }))
  const { facts = [] } = audit(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }), { facts: true })
  expect(facts.find(({ concept }) => concept === 'fiscal.opening')?.value).toBe('1.00')
})
