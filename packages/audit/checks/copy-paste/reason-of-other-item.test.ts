import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reasonOfOtherItem } from './reason-of-other-item.ts'

const told = (item: string, reason: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  `1.${item}（项）。年初预算为62.00万元，支出决算为65.58万元，决算数大于年初预算数的主要原因是：${reason}。`,
]

describe('the reason of an item', () => {
  testBothWays([
    {
      check: reasonOfOtherItem,
      about: 'is that of another',
      severity: 'warning',
      wrong: told('社会保障和就业支出（类）特困人员救助供养（款）城市特困人员救助供养支出', '农村特困人员供养标准提高'),
      right: [
        ...told('社会保障和就业支出（类）特困人员救助供养（款）城市特困人员救助供养支出', '城市特困人员供养标准提高'),
        ...told('社会保障和就业支出（类）特困人员救助供养（款）农村特困人员救助供养支出', '农村特困人员供养标准提高'),
        ...told('社会保障和就业支出（类）最低生活保障（款）城市最低生活保障金支出', '农村转移人口增加'),
        ...told('卫生健康支出（类）行政事业单位医疗（款）行政单位医疗', '部分人员由事业单位调入'),
      ],
    },
  ])
})
