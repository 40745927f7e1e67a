import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfFundsArrived } from './rate-of-funds-arrived.ts'

describe('money that arrived', () => {
  testBothWays([
    {
      check: rateOfFundsArrived,
      about: 'its rate',
      severity: 'error',
      wrong: ['项目计划资金820.00万元，截至2023年12月31日，到位资金820.00万元，资金到位率82.93%。'],
      right: [
        '项目计划资金820.00万元，截至2023年12月31日，到位资金820.00万元，资金到位率100%。',
        '申报资金90万元，到位60万元，到位率66.67%。',
      ],
    },
  ])
})
