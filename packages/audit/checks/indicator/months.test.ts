import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { actualOfOtherMeasure } from './actual-of-other-measure.ts'
import { impossibleRate } from './impossible-rate.ts'

const form = (row: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|时效指标|${row}`,
]

describe('months of indicators', () => {
  testBothWays([
    {
      check: impossibleRate,
      about: 'work is done by a month',
      severity: 'warning',
      wrong: form('工程完成时间|≥10月|9月'),
      right: form('工程完成时间|≤10月|9月'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'a month answered by a day',
      severity: 'warning',
      wrong: form('工程完成时间|≤9日|9月'),
      right: form('工程完成时间|≤9月|9月'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'years of a target in months',
      severity: 'warning',
      wrong: form('质量保证年限|≥5月|6年'),
      right: form('质量保证年限|≥5年|6年'),
    },
  ])
})
