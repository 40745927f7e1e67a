import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paragraphOrder } from './paragraph-order.ts'

describe('the order of two names', () => {
  testBothWays([
    {
      check: paragraphOrder,
      about: 'the second of two names in front of the first',
      severity: 'warning',
      wrong: ['各项目情况如下。', '（2）渠道清淤项目', '（1）泵站检修项目', '当年完工'],
      right: ['各项目情况如下。', '（1）泵站检修项目', '（2）渠道清淤项目', '当年完工'],
    },
    {
      check: paragraphOrder,
      about: 'the second of two names, below the form of the first',
      severity: 'warning',
      wrong: [
        '绩效管理情况',
        '各项目目标完成情况如下：',
        '项目名称|泵站检修',
        '（2）渠道清淤项目',
        '项目名称|渠道清淤',
      ],
      right: [
        ...['绩效管理情况', '各项目目标完成情况如下：', '（1）泵站检修项目', '项目名称|泵站检修'],
        ...['（2）渠道清淤项目', '项目名称|渠道清淤'],
      ],
    },
    {
      check: paragraphOrder,
      about: 'the second of two sentences in front of the first',
      severity: 'warning',
      wrong: ['（三）改进建议', '2.渠道清淤项目：汛期前完成。', '1.泵站检修项目：错峰施工。', '附件2'],
      right: ['（三）改进建议', '1.泵站检修项目：错峰施工。', '2.渠道清淤项目：汛期前完成。', '附件2'],
    },
  ])
})
