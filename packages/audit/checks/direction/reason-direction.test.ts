import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reasonDirection } from './reason-direction.ts'

const told = (...lines: string[]): string[] => [
  '第二部分 2024年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  '（一）“三公”经费财政拨款支出决算总体情况',
  ...lines,
]
const spent =
  '2024年度“三公”经费支出决算为5.00万元，其中：因公出国（境）费支出决算0万元；公务接待费支出决算为5.00万元。'

describe('the way of reasons', () => {
  testBothWays([
    {
      check: reasonDirection,
      about: 'saving makes nothing larger',
      severity: 'warning',
      wrong: told('2024年“三公”经费较上一年度增长，主要原因是厉行节约，从严控制开支。'),
      right: told(
        '2024年“三公”经费较上一年度下降，主要原因是厉行节约，从严控制开支。',
        '2024年“三公”经费较上一年度增长，主要原因是接待任务增加，已严格控制陪餐人数。',
      ),
    },
    {
      check: reasonDirection,
      about: 'a reason for the other way',
      severity: 'warning',
      wrong: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%。公务接待费支出减少的主要原因是来访人员增多。',
      ),
      right: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%。公务接待费支出增加的主要原因是会议减少。',
      ),
    },
    {
      check: reasonDirection,
      about: 'what follows goes the same way',
      severity: 'warning',
      wrong: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%。主要原因是来访人员增多，费用随之下降。',
      ),
      right: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%。主要原因是来访人员增多，费用随之上升。',
      ),
    },
    {
      check: reasonDirection,
      about: 'more people for less money',
      severity: 'warning',
      wrong: told('支出决算为57.06万元，决算数小于预算数的主要原因是部分人员退休，缴费人数多于年初。'),
      right: told(
        '支出决算为57.06万元，决算数小于预算数的主要原因是部分人员退休，缴费人数少于年初。',
        '支出决算为58.06万元，决算数大于预算数的主要原因是年中新进人员，缴费人数多于年初。',
        '支出决算为58.06万元，决算数大于预算数的主要原因是年中追加了资金；部分人员退休，缴费人数少于年初。',
      ),
    },
    {
      check: reasonDirection,
      about: 'what was spent for less',
      severity: 'warning',
      wrong: told('支出决算为57.06万元，决算数小于预算数的主要原因是年中人员调出，相应支出发生。'),
      right: told(
        '支出决算为57.06万元，决算数小于预算数的主要原因是年中人员调出，相应支出未发生。',
        '支出决算为58.06万元，决算数大于预算数的主要原因是年中新进人员，相应支出发生。',
      ),
    },
    {
      check: reasonDirection,
      about: 'once more for less',
      severity: 'warning',
      wrong: told('支出减少7.76万元，下降1.66%。主要变动原因是上年支付了一次性工程款，本年有此类支付。'),
      right: told(
        '支出减少7.76万元，下降1.66%。主要变动原因是上年支付了一次性工程款，本年没有此类支付。',
        '支出减少7.76万元，下降1.66%。主要变动原因是上年支付了两笔工程款，本年有此类支付，但金额较小。',
      ),
    },
    {
      check: reasonDirection,
      about: 'compared with several years',
      severity: 'warning',
      wrong: told('公务接待费支出决算5.00万元，比2023年度减少1.00万元，下降16.67%。', '公务接待费支出增加。'),
      right: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%；比2019年度减少2.00万元，下降28.57%。',
        '公务接待费支出增加。',
      ),
    },
    {
      check: reasonDirection,
      about: 'a side that goes the other way',
      severity: 'warning',
      wrong: told('2024年度收入总计80.00万元，比上年增加5.00万元，增长6.67%。收入减少的主要原因是人员退休。'),
      right: told('2024年度收入总计80.00万元，比上年增加5.00万元，增长6.67%。收入增加的主要原因是人员变动。'),
    },
    {
      check: reasonDirection,
      about: 'the change just told',
      severity: 'warning',
      wrong: told('公务接待费支出决算5.00万元，比2023年度减少1.00万元，下降16.67%，增长的主要原因是来访增多。'),
      right: told(
        '公务接待费支出决算5.00万元，比2023年度减少1.00万元，下降16.67%，下降的主要原因是来访减少。',
        '支出6.00万元，比2023年度减少1.00万元，下降14.29%。决算数大于预算数，增加的主要原因是年中追加。',
      ),
    },
    {
      check: reasonDirection,
      about: 'nothing has not risen',
      severity: 'warning',
      wrong: told(spent, '因公出国（境）费支出决算增加；其他持平。'),
      right: told(spent, '因公出国（境）费支出决算持平；其他持平。'),
    },
    {
      check: reasonDirection,
      about: 'a cut for more than the first budget',
      severity: 'warning',
      wrong: ['年初预算为5.00万元，支出决算为6.00万元。决算数大于预算数的主要原因是年中新增任务，财政调减资金。'],
      right: [
        '年初预算为5.00万元，支出决算为6.00万元。决算数大于预算数的主要原因是年中调减后又追加资金。',
        '年初预算为5.00万元，支出决算为4.00万元。决算数小于预算数的主要原因是年中调减资金。',
      ],
    },
    {
      check: reasonDirection,
      about: 'a cut of nothing',
      severity: 'warning',
      wrong: ['支出决算为6.00万元，主要原因是年初未安排该项预算，年中因工作需要调减。'],
      right: ['支出决算为6.00万元，主要原因是年初未安排该项预算，年中因工作需要追加。'],
    },
    {
      check: reasonDirection,
      about: 'more for less',
      severity: 'warning',
      wrong: ['年初预算为5.00万元，支出决算为4.00万元。决算数小于预算数的主要原因：人员调入，年中相应追加预算。'],
      right: [
        '年初预算为5.00万元，支出决算为4.00万元。决算数小于预算数的主要原因：年中追加了资金，尾款按合同在下年支付。',
      ],
    },
    {
      check: reasonDirection,
      about: 'an addition for less',
      severity: 'warning',
      wrong: [
        '年初预算为5.00万元，支出决算为4.00万元，决算数小于年初预算数的主要原因是：年中调整缴存基数，追加了住房公积金支出。',
      ],
      right: [
        '年初预算为5.00万元，支出决算为6.00万元，决算数大于年初预算数的主要原因是：年中调整缴存基数，追加了住房公积金支出。',
        '年初预算为5.00万元，支出决算为4.00万元，决算数小于年初预算数的主要原因是：人员退休；追加了住房公积金支出。',
      ],
    },
    {
      check: reasonDirection,
      about: 'spending that grew (相应增长), for less',
      severity: 'warning',
      wrong: told(
        '公务接待费支出决算5.00万元，比2023年度减少1.00万元，下降16.67%。主要原因是新录用人员到岗，日常支出相应增长。',
      ),
      right: told(
        '公务接待费支出决算5.00万元，比2023年度增加1.00万元，增长25%。主要原因是新录用人员到岗，日常支出相应增长。',
      ),
    },
    {
      check: reasonDirection,
      about: 'more that is said to follow from fewer',
      severity: 'warning',
      wrong: ['年初预算为5.00万元，支出决算为4.00万元。决算数小于预算数的主要原因是人员调出，年中相应调增预算。'],
      right: [
        '年初预算为5.00万元，支出决算为4.00万元。决算数小于预算数的主要原因是人员调出，年中相应调减预算。',
        '年初预算为5.00万元，支出决算为6.00万元。决算数大于预算数的主要原因是人员调入，年中相应调增预算。',
      ],
    },
  ])
})
