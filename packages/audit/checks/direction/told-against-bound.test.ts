import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { toldAgainstBound } from './told-against-bound.ts'

describe('numbers told beside their bounds', () => {
  testBothWays([
    {
      check: toldAgainstBound,
      about: 'the word between them',
      severity: 'error',
      wrong: ['平均浓度38微克/立方米，低于目标35微克/立方米。'],
      right: ['平均浓度38微克/立方米，低于目标40微克/立方米。', '满意度97%，高于目标值95%。'],
    },
    {
      check: toldAgainstBound,
      about: 'how far apart they are',
      severity: 'error',
      wrong: ['优良天数312天，超过省定目标305天17天。'],
      right: ['优良天数312天，超过省定目标305天7天。'],
    },
    {
      check: toldAgainstBound,
      about: 'what is kept within',
      severity: 'error',
      wrong: ['“三公”经费支出62.80万元，较上年下降13.62%，控制在预算60.00万元以内。'],
      right: [
        '“三公”经费支出62.80万元，较上年下降13.62%，控制在预算80.00万元以内。',
        '支出62.80万元，成本控制在5%以内。',
      ],
    },
  ])
})
