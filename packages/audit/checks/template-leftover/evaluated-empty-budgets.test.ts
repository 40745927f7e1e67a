import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { evaluatedEmptyBudgets } from './evaluated-empty-budgets.ts'

const report = (funds: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '八、政府性基金预算支出决算情况说明',
  `2023年政府性基金预算财政拨款支出${funds}万元。`,
  '十、其他重要事项的情况说明',
  '（四）预算绩效管理情况',
  '组织对2023年度一般公共预算、政府性基金预算等全面开展绩效自评，形成自评报告。',
]

describe('budgets said to be evaluated', () => {
  testBothWays([
    {
      check: evaluatedEmptyBudgets,
      about: 'a fund budget without spending',
      severity: 'info',
      wrong: report('0'),
      right: report('12.50'),
    },
  ])
})
