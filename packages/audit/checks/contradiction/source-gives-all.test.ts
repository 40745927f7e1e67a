import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sourceGivesAll } from './source-gives-all.ts'

const report = (...told: string[]): string[] => [
  '第四部分 附件',
  '2023年渠道清淤项目支出绩效自评报告',
  '一、项目概况',
  '项目批复总投资84.60万元，其中中央财政资金42.30万元，县财政配套资金42.30万元。',
  ...told,
]

describe('all of the money given by one of those who gave it', () => {
  testBothWays([
    {
      check: sourceGivesAll,
      about: 'in a later paragraph',
      severity: 'error',
      wrong: report('截至年末，中央下达资金84.60万元，全部到位。'),
      right: report(
        '截至年末，中央下达资金42.30万元，全部到位。',
        '共争取中央和县级资金84.60万元，县级资金合计42.30万元。',
      ),
    },
    {
      check: sourceGivesAll,
      about: 'in the sentence that divides it',
      severity: 'error',
      wrong: report(
        '下达补助63.00万元，其中：省级资金40.00万元，市级资金23.00万元。',
        '省级补助资金63.00万元已用于清淤。',
      ),
      right: report(
        '下达补助63.00万元，其中：省级资金40.00万元，市级资金23.00万元。',
        '省、市级资金63.00万元已用于清淤。',
      ),
    },
  ])
})
