import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { formedCarryOver } from './formed-carry-over.ts'

const told = (line: string): string[] => [
  '第三部分 2023年度部门决算情况说明',
  '八、政府性基金预算财政拨款支出决算情况说明',
  '2023年度政府性基金预算财政拨款年初结转30.00万元，本年收入60.00万元，本年支出72.00万元，年末结转18.00万元。',
  '第五部分 附件',
  line,
]

describe('what was left in the year', () => {
  testBothWays([
    {
      check: formedCarryOver,
      about: 'what the year began with',
      severity: 'error',
      wrong: told('存在问题：2处站点未能开工，形成政府性基金结转30.00万元。'),
      right: [
        ...told('存在问题：2处站点未能开工，形成政府性基金结转18.00万元。'),
        '其中1处站点未能开工，形成政府性基金结转9.00万元。',
        '上年2处站点未能开工，形成政府性基金结转30.00万元。',
        '2处站点未能开工，形成一般公共预算结转30.00万元。',
      ],
    },
    {
      check: formedCarryOver,
      about: 'carried to the next year',
      severity: 'error',
      wrong: told('2处站点未能开工，政府性基金结转下年继续使用的资金30.00万元。'),
      right: told('2处站点未能开工，政府性基金结转下年继续使用的资金18.00万元。'),
    },
  ])
})
