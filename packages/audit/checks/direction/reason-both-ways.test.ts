import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reasonBothWays } from './reason-both-ways.ts'

const told = (first: string, second: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  `2023年度收、支总计90.00万元。与2022年相比，收、支总计各减少10.00万元，下降10%。主要变动原因是${first}。`,
  '四、财政拨款收入支出决算总体情况说明',
  `2023年度财政拨款收、支总计80.00万元。与2022年相比，收、支总计各减少10.00万元，下降11.11%。${second}。`,
]

describe('reasons told twice', () => {
  testBothWays([
    {
      check: reasonBothWays,
      about: 'one clause of several',
      severity: 'warning',
      wrong: told('1.泵站运行维护经费减少；2.人员调出', '主要变动原因是1.泵站运行维护经费增加；2.年初结转减少'),
      right: told('1.泵站运行维护经费减少；2.人员调出', '主要变动原因是1.泵站运行维护经费减少；2.年初结转增加'),
    },
    {
      check: reasonBothWays,
      about: 'few words beside the same others',
      severity: 'warning',
      wrong: told('人员减少，泵站任务完成', '主要变动原因是人员增加，泵站任务完成'),
      right: told('人员减少，泵站任务完成', '主要变动原因是人员增加，堤防任务完成'),
    },
    {
      check: reasonBothWays,
      about: 'last year, and the budget',
      severity: 'warning',
      wrong: told('泵站运行维护经费减少', '主要变动原因是泵站运行维护经费增加'),
      right: told('泵站运行维护经费减少', '决算数大于预算数的主要原因是泵站运行维护经费增加'),
    },
  ])
})
