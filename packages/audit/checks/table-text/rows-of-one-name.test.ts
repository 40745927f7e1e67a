import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { tableAgainstNarrative } from './table-against-narrative.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const found = (told: string, second: string): number => {
  const blocks = [
    say('第二部分 2023年度部门决算情况说明'),
    say('五、一般公共预算财政拨款支出决算情况说明'),
    say('（三）一般公共预算财政拨款支出决算具体情况'),
    say(`1.农林水支出（类）农业农村（款）行政运行（项），年初预算为0万元，支出决算为${told}万元。`),
    say('第五部分 附表'),
    say('一般公共预算财政拨款支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['213', '农林水支出', '5.00', '5.00', ''],
      ['21301', '农业农村', '5.00', '5.00', ''],
      ['2130101', '行政运行', '2.00', '2.00', ''],
      ['2130104', second, '3.00', '3.00', ''],
    ]),
  ]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...tableAgainstNarrative.run(disclosure)].length
}

test('a name that two rows have tells neither', () => {
  expect(found('2.60', '事业运行')).toBe(1)
  expect(found('2.00', '事业运行')).toBe(0)
  expect(found('2.00', '行政运行')).toBe(0)
})
