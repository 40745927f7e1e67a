import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { yuanPartOfList } from './yuan-part-of-list.ts'

describe('one amount in another unit than those it is added up with', () => {
  testBothWays([
    {
      check: yuanPartOfList,
      about: 'a part, the total standing at the head of the item',
      severity: 'error',
      wrong: ['4.站房修缮48.36万元。修缮站房6处，其中土建31.24元、门窗17.12万元。'],
      right: [
        '4.站房修缮48.36万元。修缮站房6处，其中土建31.24万元、门窗17.12万元。',
        '4.站房修缮48.36万元。修缮站房6处，单价31.24元，其中门窗17.12万元、土建31.24万元。',
        '4.站房修缮48.36万元。零星材料31.42元，门窗17.12万元。',
      ],
    },
    {
      check: yuanPartOfList,
      about: 'a part of a round total, beside one that is divided itself',
      severity: 'error',
      wrong: [
        '资金80.00万元，由两级安排：省级50.00万元，其中3月下达20.00万元、8月下达30.00万元；市级25.00万元；县级5.00元。',
      ],
      right: [
        '资金80.00万元，由两级安排：省级50.00万元，其中3月下达20.00万元、8月下达30.00万元；市级25.00万元；县级5.00万元。',
        '资金80.00万元，由两级安排：省级50.00万元，其中3月下达20.00万元、8月下达30.00万元；市级30.00万元；利息5.00元。',
        '资金80.00万元已下达，省级50.00万元，市级25.00万元，办公用品5.00元。',
      ],
    },
    {
      check: yuanPartOfList,
      about: 'the total in front, or behind',
      severity: 'error',
      wrong: ['站房修缮48.36元，用于土建31.24万元、门窗17.12万元。'],
      right: ['土建31.24万元、门窗17.12万元，本次修缮结余0元，合计48.36万元。'],
    },
    {
      check: yuanPartOfList,
      about: 'ten thousands among 元',
      severity: 'error',
      wrong: ['土建费31240元、门窗费17120万元，合计48360元。'],
      right: ['土建费31240元、门窗费17120元，合计48360元。'],
    },
  ])
})
