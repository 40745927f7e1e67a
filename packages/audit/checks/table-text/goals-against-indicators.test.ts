import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { goalsAgainstIndicators } from './goals-against-indicators.ts'

const form = (target: string, actual: string): string[] =>
  said(
    goalsAgainstIndicators,
    '2023年度部门决算',
    '泵站维护项目绩效自评表',
    '项目名称|泵站维护',
    '年度目标|年度目标完成情况',
    `检修泵站${target}座，投诉办结率98%|检修泵站${actual}座，投诉办结率99%`,
    '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
    '产出指标|数量指标|检修泵站数量|≥|12|座|13',
  )

test('another target or result than the indicator', () => {
  expect(form('15', '13')).toEqual(['warning 检修泵站15座 12 检修泵站数量'])
  expect(form('12', '18')).toEqual(['warning 检修泵站18座 13 检修泵站数量'])
})

test('the same', () => expect(form('12', '13')).toEqual([]))
