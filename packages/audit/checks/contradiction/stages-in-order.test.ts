import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { stagesInOrder } from './stages-in-order.ts'

describe('the stages of a work', () => {
  testBothWays([
    {
      check: stagesInOrder,
      about: 'accepted before it was finished',
      severity: 'warning',
      wrong: ['项目于2023年3月8日开工，12月20日完工，12月5日通过县级验收。'],
      right: [
        '项目于2023年3月8日开工，11月20日完工，12月5日通过县级验收。',
        '项目于2022年12月20日完工，2023年1月5日通过验收。',
        '甲段于12月20日完工；乙段于12月5日通过验收。',
      ],
    },
    {
      check: stagesInOrder,
      about: 'finished months before it was begun',
      severity: 'warning',
      wrong: ['项目2023年5月开工，计划2023年3月完工。'],
      right: ['项目2023年5月开工，计划2024年3月完工。', '项目2023年5月开工，次年3月完工。', '项目11月开工，3月完工。'],
    },
  ])
})
