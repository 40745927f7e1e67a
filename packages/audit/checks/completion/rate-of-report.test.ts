import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfReport } from './rate-of-report.ts'

const report = (...lines: string[]): string[] => [
  '第四部分 附件',
  '小型水库维修养护项目绩效自评报告',
  '一、项目概况',
  '小型水库维修养护项目2023年预算安排90.00万元。',
  '二、资金使用情况',
  ...lines,
]

describe('the rate of a report', () => {
  testBothWays([
    {
      check: rateOfReport,
      about: 'budget, spending and rate in three paragraphs',
      severity: 'error',
      wrong: report('项目全年支出81.00万元。', '预算执行率95%。'),
      right: report('项目全年支出81.00万元。', '预算执行率90%，水库维修完成率95%。', '物业资金执行率95%。'),
    },
    {
      check: rateOfReport,
      about: 'several payments or budgets',
      severity: 'error',
      wrong: report('项目全年支出81.00万元，预算执行率95%。'),
      right: report('上级补助资金支出41.00万元，县级资金支出40.00万元。', '上级补助资金预算执行率95%。'),
    },
  ])
})
