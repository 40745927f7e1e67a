import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { wholeScoreWithoutBasis } from './whole-score-without-basis.ts'

const disclosure = (conclusion: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '十、其他重要事项的情况说明',
  '（四）预算绩效管理情况',
  '其中，长宁市水利局部门整体支出绩效自评得分为94分。',
  '第四部分 附件',
  '附件1',
  '2023年部门整体绩效评价报告',
  '四、评价结论及建议',
  '（一）评价结论',
  conclusion,
]

describe('the score of the whole department', () => {
  testBothWays([
    {
      check: wholeScoreWithoutBasis,
      about: 'a report without points',
      severity: 'warning',
      wrong: disclosure('各项工作顺利完成，自评得分较为理想，分类推进整改。'),
      right: disclosure('项目绩效管理66分，结果应用18分，自评质量10分。'),
    },
    {
      check: wholeScoreWithoutBasis,
      about: 'a report that tells why points were deducted',
      severity: 'warning',
      wrong: disclosure('总体运行正常。'),
      right: disclosure('因部分项目支付较慢扣分。'),
    },
  ])
})
