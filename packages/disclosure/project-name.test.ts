import { expect, it } from 'vitest'
import { areOtherParts } from './project-name.ts'

it('tells two parts of one fund by what stands in brackets', () => {
  expect(areOtherParts('政法转移支付资金（办案费）', '政法转移支付资金（装备费）项目')).toBe(true)
  expect(areOtherParts('政法转移支付资金（办案费）', '政法转移支付资金（办案业务费）')).toBe(false)
  expect(areOtherParts('政法转移支付资金（办案费）', '政法转移支付资金')).toBe(false)
  expect(areOtherParts('学校食堂改造（城区）', '河道堤防加固（城南）')).toBe(false)
})
