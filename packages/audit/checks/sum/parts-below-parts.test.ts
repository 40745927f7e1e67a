import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsAndTotal } from './parts-and-total.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const nested = (first: string, business: string): string[] =>
  explained(
    '（二）年度收入情况',
    '2023年度本年收入90.00万元，比上年决算数增加9.00万元，增长11.11%。其中：',
    '1.财政拨款收入80.00万元。',
    `（1）一般公共预算财政拨款收入${first}万元。`,
    '（2）政府性基金预算财政拨款收入5.00万元。',
    `2.事业收入${business}万元。`,
  )
const byEconomy = (office: string): string[] =>
  explained(
    '（三）一般公共预算财政拨款基本支出按经济分类情况',
    `2023年度一般公共预算财政拨款基本支出90.00万元，按经济分类：工资福利支出70.00万元，商品和服务支出15.00万元，对个人和家庭的补助5.00万元。其中人员经费75.00万元，公用经费${office}万元。`,
  )

describe('a total divided more than once', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'items numbered below an item of the list',
      severity: 'error',
      wrong: nested('75.00', '20.00'),
      right: nested('75.00', '10.00'),
    },
    {
      check: partsAndTotal,
      about: 'basic expenditure divided once more',
      severity: 'error',
      wrong: byEconomy('51.00'),
      right: byEconomy('15.00'),
    },
  ])
})
