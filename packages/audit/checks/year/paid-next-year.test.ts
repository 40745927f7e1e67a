import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paidNextYear } from './paid-next-year.ts'

const told = (second: string, spent = '20.00'): string[] => [
  '2023年度部门决算',
  '第四部分 附件',
  '补贴发放项目支出绩效自评报告',
  '二、资金使用情况',
  `全年支出${spent}万元，年末无结转。`,
  `分两批发放到户：第一批10.00万元于2023年6月20日发放，第二批10.00万元于${second}发放。`,
]

describe('a batch paid in the next year', () => {
  testBothWays([
    {
      check: paidNextYear,
      about: 'told as spent in this one',
      severity: 'warning',
      wrong: told('2024年1月10日'),
      right: [...told('2023年12月10日'), ...told('2024年1月10日', '10.00')],
    },
  ])
})
