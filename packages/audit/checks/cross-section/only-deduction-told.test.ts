import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { onlyDeductionTold } from './only-deduction-told.ts'

const told = (points: string): string[] => [
  '2023年度部门决算',
  '饮水管网项目绩效自评表',
  '项目名称|饮水管网项目',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|更新管网长度|≥130公里|121.4公里|10|9.34',
  '饮水管网项目支出绩效自评报告',
  '五、自评结论',
  `项目自评得分97.92分；扣分指标为更新管网长度一项，合计扣${points}分。`,
]

describe('the only indicator that lost points', () => {
  testBothWays([
    {
      check: onlyDeductionTold,
      about: 'fewer of them in its form',
      severity: 'warning',
      wrong: told('2.08'),
      right: told('0.66'),
    },
  ])
})
