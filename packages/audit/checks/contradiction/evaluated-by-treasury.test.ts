import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { evaluatedByTreasury } from './evaluated-by-treasury.ts'

const told = (first: string, second: string): string[] => [
  '某局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  first,
  second,
]
const none = '2023年度市财政局未对本部门项目开展财政评价。'

describe('what the treasury evaluated', () => {
  testBothWays([
    {
      check: evaluatedByTreasury,
      about: 'nothing, and something',
      severity: 'warning',
      wrong: told(none, '三是市财政局对泵站运行项目开展的财政评价（得分88.00分）中指出的问题尚未整改。'),
      right: [
        ...told(none, '三是市财政局对泵站运行项目开展的2021年财政评价（得分88.00分）中指出的问题尚未整改。'),
        '市财政局对本部门整体支出绩效自评开展复核。',
      ],
    },
  ])
})
