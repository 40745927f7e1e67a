import { type Disclosure, understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { growthOfKinds } from './growth-of-kinds.ts'
import { growthRate } from './growth-rate.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const TABLE = tableOfRows([
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['', '合计', '640.00', '500.00', '140.00'],
  ['205', '教育支出', '640.00', '500.00', '140.00'],
])

const disclosed = (text: string): Disclosure => {
  const blocks = [
    say('2023年度部门决算'),
    say('三、支出决算情况说明'),
    say('2023年本年支出合计700.00万元，其中：基本支出500.00万元，占71.43%；项目支出200.00万元，占28.57%。'),
    say('五、一般公共预算财政拨款支出决算情况说明'),
    say('（一）一般公共预算财政拨款支出决算总体情况'),
    say(text),
    say('一般公共预算财政拨款支出决算表'),
    say('单位：万元'),
    TABLE,
  ]
  return understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
}

const expected = (text: string): (string | undefined)[] =>
  [...growthOfKinds.run(disclosed(text))].map((observation) => observation.expected)

const WHOLE = '一般公共预算财政拨款支出640.00万元，与2022年相比增加5.00万元，增长0.79%。'

test('the rate is of last year’s figure, which follows from that of the table', () => {
  const kinds = (rate: string): string =>
    `${WHOLE}其中：基本支出增加25.00万元，增长5.26%；项目支出减少20.00万元，下降${rate}。`
  expect(expected(kinds('14.29%'))).toEqual(['12.50%'])
  expect(expected(kinds('12.50%'))).toEqual([])
})

test('a kind of all expenditure is not that of the general budget', () => {
  const told = `${WHOLE}其中项目支出减少20.00万元，下降12.50%。`
  expect([...growthRate.run(disclosed(told))]).toEqual([])
})

test('differences from the budget and amounts that are not exact are left alone', () => {
  const fall = '项目支出减少20.00万元，下降14.29%。'
  expect(expected(`一般公共预算财政拨款支出640.00万元，比年初预算减少15.00万元，其中${fall}`)).toEqual([])
  expect(expected(`${WHOLE}其中项目支出减少约20.00万元，下降14.29%。`)).toEqual([])
})
