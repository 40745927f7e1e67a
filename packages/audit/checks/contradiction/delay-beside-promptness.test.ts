import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { delayBesidePromptness } from './delay-beside-promptness.ts'

const report = (praise: string): string[] => [
  '2022年度部门决算',
  '第四部分 附件',
  '2022年部门整体支出绩效自评报告',
  '三、综合管理情况',
  praise,
  '五、存在问题',
  '一是测算不够精准。二是资产登记不及时。',
]

describe('what was done in time', () => {
  testBothWays([
    {
      check: delayBesidePromptness,
      about: 'without exception, beside a problem with it',
      severity: 'warning',
      wrong: report('资产管理规范，新购资产均在验收当日登记入账。'),
      right: [
        ...report('资产管理规范，新购资产大多在验收当日登记入账。'),
        ...report('资金均按时拨付，新购资产登记入账。'),
      ],
    },
  ])
})
