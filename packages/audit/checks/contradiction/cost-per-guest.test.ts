import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { costPerGuest } from './cost-per-guest.ts'

const told = (each: string): string[] => [`公务接待费支出3.24万元，共接待25批次、270人次，人均${each}元。`]

describe('the cost of a guest', () => {
  testBothWays([
    {
      check: costPerGuest,
      about: 'does not follow, follows',
      severity: 'error',
      wrong: told('210.00'),
      right: [...told('120'), '接待学生270人次，人均阅读12册。'],
    },
    {
      check: costPerGuest,
      about: 'of a party does not follow, follows',
      severity: 'error',
      wrong: ['（2）公务接待费支出3.24万元，共接待25批次、270人次，批均支出1296.00万元。'],
      right: ['（2）公务接待费支出3.24万元，共接待25批次、270人次，批均支出1296.00元。'],
    },
  ])
})
