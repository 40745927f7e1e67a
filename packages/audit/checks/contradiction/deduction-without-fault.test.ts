import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { deductionWithoutFault } from './deduction-without-fault.ts'

describe('points taken off', () => {
  testBothWays([
    {
      check: deductionWithoutFault,
      about: 'behind nothing but praise',
      severity: 'warning',
      wrong: ['（二）过程情况（20分，得18.50分）。资金到位率100%，支付手续完备，物资领用登记完整，扣1.5分。'],
      right: [
        '（二）过程情况（20分，得18.50分）。资金到位率100%，支付手续完备，物资领用登记不完整，扣1.5分。',
        '（一）决策情况（20分，得19.00分）。立项依据充分，绩效目标明确；活动经费未纳入年初预算，扣1分。',
        '立项依据充分，指标过于宽泛，扣1分。',
      ],
    },
  ])
})
