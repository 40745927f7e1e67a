import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { costOfInitialBudget } from './cost-of-initial-budget.ts'

const form = (amounts: string, cost: string): string[] => [
  '网络运维项目绩效自评表',
  '预算执行情况|年初预算|调整后预算数|预算执行数|预算执行率',
  `总额|${amounts}|100.00%`,
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  `产出指标|成本指标|运行维护费|${cost}`,
]

describe('a cost set at the start of the year', () => {
  testBothWays([
    {
      check: costOfInitialBudget,
      about: 'unchanged though the budget was cut, and changed with it',
      severity: 'warning',
      wrong: form('28.08|24.22|24.22', '＝|280810|元|已全部完成'),
      right: form('28.08|24.22|24.22', '＝|242200|元|已全部完成'),
    },
    {
      check: costOfInitialBudget,
      about: 'kept as the actual cost, and kept as a ceiling',
      severity: 'warning',
      wrong: form('28.08|24.22|24.22', '＝|28.08|万元|28.08'),
      right: [
        ...form('28.08|24.22|24.22', '≤|28.08|万元|24.22'),
        ...form('28.08|24.22|24.22', '＝|28.08|万元|24.22'),
        ...form('28.08|28.08|24.22', '＝|28.08|万元|已全部完成'),
      ],
    },
  ])
})
