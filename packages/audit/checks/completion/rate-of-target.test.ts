import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfTarget } from './rate-of-target.ts'

const report = (words: string): string[] => [
  '2023年项目支出绩效自评报告（中医药专项）',
  words,
  '中医药专项绩效自评表',
  '项目名称|中医药专项',
  '年度目标完成情况|预期目标|实际完成目标',
  '|培训基层人员240人次|培训基层人员260人次',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|培训基层人员|≥|240|人次|260',
]

describe('how much of its target a result is', () => {
  testBothWays([
    {
      check: rateOfTarget,
      about: 'of a count',
      severity: 'error',
      wrong: report('培训260人次，完成率104.33%。'),
      right: report('培训260人次，完成率108.33%；推广技术62项，完成率104.33%。'),
    },
  ])
})
