import { expect, it } from 'vitest'
import { isDetailColumn } from './detail-columns.ts'

const DECLARED = [
  ['年初结转和结余', '合计'],
  ['本年支出', '合计'],
  ['本年支出', '基本支出', '小计'],
  ['本年支出', '项目支出'],
]

it('columns that divide one of the form, or tell of another moment, leave it whole', () => {
  expect(isDetailColumn(['年初结转和结余', '项目支出结转和结余'], DECLARED)).toBe(true)
  expect(isDetailColumn(['本年收入', '合计'], DECLARED)).toBe(true)
  expect(isDetailColumn(['本年支出', '基本支出', '人员经费'], DECLARED)).toBe(true)
})

it('nor do those of another year, of the budget and of what has changed', () => {
  for (const heading of ['上年决算数', '2022年度', '比上年增减', '增减变动（%）', '年初预算数'])
    expect(isDetailColumn([heading], DECLARED)).toBe(true)
})

it('another kind of spending in the year does not', () => {
  expect(isDetailColumn(['本年支出', '经营支出'], DECLARED)).toBe(false)
  expect(isDetailColumn(['本年支出', '项目支出', '基本建设'], DECLARED)).toBe(false)
  expect(isDetailColumn(['经营支出'], DECLARED)).toBe(false)
})
