import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { savingRate } from './saving-rate.ts'

describe('the rate of what was saved', () => {
  testBothWays([
    {
      check: savingRate,
      about: 'another rate',
      severity: 'error',
      wrong: ['中标价328.00万元，比招标控制价340.00万元节约12.00万元，节约率6.18%。'],
      right: ['中标价328.00万元，比招标控制价340.00万元节约12.00万元，节约率3.53%。'],
    },
    {
      check: savingRate,
      about: 'the rate of what was spent, where the budget is told',
      severity: 'error',
      wrong: ['全年预算30.00万元，支出25.00万元，节约5.00万元，节约率20.00%。'],
      right: [
        '全年预算30.00万元，支出25.00万元，节约5.00万元，节约率16.67%。',
        '预算30.00万元，控制价25.00万元，节约5.50万元，节约率22.00%。',
      ],
    },
  ])
})
