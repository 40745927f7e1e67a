import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedGoals } from './copied-goals.ts'

const goals = (told: string): string[] => [
  '泵站维护项目绩效自评表',
  '年度目标|预期目标|实际完成情况',
  `|${told}|${told}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|≥12座|13座',
]

describe('goals told again as results', () => {
  testBothWays([
    {
      check: copiedGoals,
      about: 'other numbers than those of the indicators may have been reached exactly',
      severity: 'warning',
      wrong: goals('检修泵站12座以上，改善灌溉条件'),
      right: goals('清理渠道4公里以上，改善灌溉条件'),
    },
  ])
})
