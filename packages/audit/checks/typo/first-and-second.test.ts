import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paragraphOrder } from './paragraph-order.ts'

describe('the order of the first and the second', () => {
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
    {
      check: paragraphOrder,
      about: 'what leads to a list between its first and its second',
      severity: 'warning',
      wrong: ['主要职能', '（一）承担食品监督管理。', '本局的主要职能包括：', '（二）组织抽检。', '（三）查处案件。'],
      right: ['主要职能', '本局的主要职能包括：', '（一）承担食品监督管理。', '（二）组织抽检。', '（三）查处案件。'],
    },
    {
      check: paragraphOrder,
      about: 'a list whose first is missing below its heading',
      severity: 'warning',
      wrong: ['主要职责', '（二）指导教师队伍建设。', '（三）管理学校。', '附件2'],
      right: ['主要职责', '（一）拟订规划。', '（二）指导教师队伍建设。', '（三）管理学校。', '附件2'],
    },
  ])
})
