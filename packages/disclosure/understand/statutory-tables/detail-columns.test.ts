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

it('another kind of spending in the year does not', () => {
  expect(isDetailColumn(['本年支出', '经营支出'], DECLARED)).toBe(false)
  expect(isDetailColumn(['本年支出', '项目支出', '基本建设'], DECLARED)).toBe(false)
  expect(isDetailColumn(['经营支出'], DECLARED)).toBe(false)
})
