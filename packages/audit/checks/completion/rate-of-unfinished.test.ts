import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfUnfinished } from './rate-of-unfinished.ts'

const told = (text: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  `1.农林水支出（类）水利（款）行政运行（项）：${text}`,
]

describe('a rate of what was left undone', () => {
  testBothWays([
    {
      check: rateOfUnfinished,
      about: 'most of the budget',
      severity: 'warning',
      wrong: told('支出决算为4.90万元，未完成预算98%，决算数小于预算数。'),
      right: told('支出决算为4.90万元，完成预算98%，决算数小于预算数，未完成预算的主要原因是厉行节约。'),
    },
    {
      check: rateOfUnfinished,
      about: 'what the amounts say was spent',
      severity: 'warning',
      wrong: told('年初预算为10.00万元，支出决算为1.00万元，未完成年初预算的10%。'),
      right: told('年初预算为10.00万元，支出决算为9.00万元，未完成年初预算的10%。'),
    },
  ])
})
