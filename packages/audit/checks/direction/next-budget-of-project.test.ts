import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { nextBudgetOfProject } from './next-budget-of-project.ts'

const told = (words: string): string[] => [
  '2023年度部门决算',
  '渠道清淤养护项目绩效自评表',
  '项目名称|渠道清淤养护',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|60.00|60.00|58.50|97.50%',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|清淤渠道|12公里|12公里',
  words,
]

describe('the budget of a project for the next year', () => {
  testBothWays(
    [
      ['渠道清淤养护项目2024年预算安排55.00万元，比2023年增加5.00万元。', '减少'],
      ['根据自评结果，渠道清淤养护项目2024年度预算为66万元，较上年压减6万元。', '增加'],
      ['渠道清淤养护项目2024年安排预算资金54万元（比2023年年初预算追加6.00万元）。', '减少'],
      ['渠道清淤养护项目2024年预算核减8万元，调整为68万元。', '调增'],
    ].map(([wrong = '', right = '']) => ({
      check: nextBudgetOfProject,
      about: wrong,
      severity: 'error' as const,
      wrong: told(wrong),
      right: [
        ...told(wrong.replace(/增加|压减|追加|核减/, right)),
        '渠道清淤养护项目2024年预算安排70.00万元，比2023年减少5.00万元。',
        '泵站检修项目2024年预算安排55.00万元，比2023年增加5.00万元。',
      ],
    })),
  )
})
