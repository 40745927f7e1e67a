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

test('the only number of a unit, in words that share less', () => {
  const aid = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '学生资助项目绩效自评表',
      '项目名称|学生资助',
      '年度目标|年度目标完成情况',
      `资助困难学生${told}人次|资助困难学生2207人次，补助及时率98%`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|资助学生人次|≥|2163|人次|2207',
    )
  expect(aid('2173')).toHaveLength(1)
  expect(aid('2163')).toEqual([])
})

test('what is counted stands behind its number, unless it is one of a list', () => {
  const villages = (told: string): string[] =>
    said(
      goalsAgainstIndicators,
      '2023年度部门决算',
      '村级运转项目绩效自评表',
      '项目名称|村级运转',
      '年度目标|年度目标完成情况',
      `${told}|按时发放`,
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
      '产出指标|数量指标|保障村（社区）个数|≥|19|个|19',
      '产出指标|数量指标|村（社区）干部人数|≥|106|人|106',
      '产出指标|数量指标|解决饮水困难人数|≥|1240|人|1240',
    )
  expect(villages('保障18个村、1个社区正常运转，发放106名村（社区）干部报酬，解决1240人饮水困难。')).toEqual([])
  expect(villages('保障18个村、1个社区正常运转，发放108名村（社区）干部报酬。')).toHaveLength(1)
})
