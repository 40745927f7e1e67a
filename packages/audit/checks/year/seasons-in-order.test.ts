import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { seasonsInOrder } from './seasons-in-order.ts'

const told = (line: string): string[] => ['2022年度部门决算', line]

describe('what comes second in a year', () => {
  testBothWays([
    {
      check: seasonsInOrder,
      about: 'autumn a year before spring',
      severity: 'error',
      wrong: told('春季学期助学金于2022年4月28日发放，秋季学期助学金于2021年11月25日发放。'),
      right: [
        ...told('春季学期助学金于2022年4月28日发放，秋季学期助学金于2022年11月25日发放。'),
        '秋季学期助学金于2021年11月25日发放，春季学期助学金于2022年4月28日发放。',
        '春季学期助学金于2022年4月28日发放，秋季学期教材费于2021年11月25日结算。',
      ],
    },
  ])
})
