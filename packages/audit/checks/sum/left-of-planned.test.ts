import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { leftOfPlanned } from './left-of-planned.ts'

describe('what is left of what was planned', () => {
  testBothWays([
    {
      check: leftOfPlanned,
      about: 'another remainder',
      severity: 'error',
      wrong: ['2020年“三公”经费预算82.00万元，实际支出76.20万元，节约6.80万元，控制率92.93%。'],
      right: [
        '2020年“三公”经费预算82.00万元，实际支出76.20万元，节约5.80万元，控制率92.93%。',
        '到位资金300万元，支出285.00万元，执行率95%，结余15万元。',
        '一般公共预算收入总计85.31万元，本年支出70.67万元，年末结转和结余30.65万元。',
        '智慧路灯项目预算1300万元，支出1124.20万元，执行率86.48%；二是资金结转634.52万元。',
        '年初预算100.00万元，追加20.00万元，支出110.00万元，结余10.00万元。',
      ],
    },
    {
      check: leftOfPlanned,
      about: 'of what the budget was in the end',
      severity: 'error',
      wrong: ['年初预算1780.00万元，年中追加110.60万元，全年预算1890.60万元，实际支出1865.43万元，结转下年52.17万元。'],
      right: [
        '年初预算1780.00万元，年中追加110.60万元，全年预算1890.60万元，实际支出1865.43万元，结转下年25.17万元。',
        '全年预算1890.60万元，实际支出1865.43万元，加上年初结转27.00万元，结转下年52.17万元。',
      ],
    },
    {
      check: leftOfPlanned,
      about: 'the money told in the sentence in front',
      severity: 'error',
      wrong: ['2023年度补助资金预算总额为590.00万元，由两个部门管理。2023年实际支出473.00万元，结余资金127.00万元。'],
      right: [
        '2023年度补助资金预算总额为590.00万元，由两个部门管理。2023年实际支出473.00万元，结余资金117.00万元。',
        '省级资金400.00万元，县级资金190.00万元，已支付473.00万元，结余资金117.00万元。',
        '上年结转10.00万元，补助资金590.00万元。2023年实际支出473.00万元，结余资金127.00万元。',
      ],
    },
  ])
})
