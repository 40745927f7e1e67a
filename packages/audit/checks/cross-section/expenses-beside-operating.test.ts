import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { expensesBesideOperating } from './expenses-beside-operating.ts'

const told = (left: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '六、一般公共预算财政拨款基本支出决算情况说明',
  '2023年一般公共预算财政拨款基本支出250.00万元，其中：人员经费160.00万元，公用经费90.00万元。',
  '十、其他重要事项的情况说明',
  '（一）机关运行经费支出情况',
  `2023年机关运行经费支出56.49万元，与2022年持平。${left}`,
]

describe('expenses for offices that are no operating expenses', () => {
  testBothWays([
    {
      check: expensesBesideOperating,
      about: 'two digits turned, but for rounding',
      severity: 'error',
      wrong: told('农业中心属公益一类事业单位，其公用经费53.50万元不计入机关运行经费。'),
      right: told('农业中心属公益一类事业单位，其公用经费33.50万元不计入机关运行经费。'),
    },
    {
      check: expensesBesideOperating,
      about: 'nothing where it may be of one unit among others',
      severity: 'error',
      wrong: told('农业中心的公用经费33.05万元不纳入机关运行经费。'),
      right: told('农业中心的公用经费12.80万元不纳入机关运行经费。'),
    },
  ])
})
