import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalFromOutcome } from './goal-from-outcome.ts'

const report = (...told: string[]): string[] => [
  '第四部分 附件',
  '2023年单位整体支出绩效自评报告',
  '一、单位基本情况',
  ...told,
  '产教融合实训基地建设项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|新建实训室数量|≥|6|间|4',
]

describe('goals of the whole', () => {
  testBothWays([
    {
      check: goalFromOutcome,
      about: 'that are what was reached',
      severity: 'warning',
      wrong: report('（四）单位整体支出绩效目标。完成招生1300人；建成产教融合实训室4间。'),
      right: report(
        '（四）单位整体支出绩效目标。完成招生1300人；建成产教融合实训室6间、多媒体教室4间。',
        '（五）绩效目标完成情况。建成产教融合实训室4间。',
      ),
    },
  ])
})
