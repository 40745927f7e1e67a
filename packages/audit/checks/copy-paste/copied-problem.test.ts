import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedProblem } from './copied-problem.ts'

const reports = (problem: string): string[] => [
  '附件3',
  '渠道整治项目支出绩效自评报告',
  '一、项目概况',
  '整治渠道12公里，渠段护坡采用混凝土预制块，年末完工。',
  '二、评价结论及建议',
  '（一）存在的问题',
  '一是部分渠段护坡尚未完工；二是资金支付进度偏慢。',
  '（二）相关建议',
  '加快护坡施工，及时支付资金。',
  '送教下乡项目支出绩效自评报告',
  '一、项目概况',
  '组织骨干教师赴教学点送教，资金支付及时，全年送教86人次。',
  '二、评价结论及建议',
  '（一）存在的问题',
  problem,
  '（二）相关建议',
  '增加送教次数，扩大覆盖面。',
]

describe('problems of a project', () => {
  testBothWays([
    {
      check: copiedProblem,
      about: 'of which the rest of the report has no word',
      severity: 'warning',
      wrong: reports('部分渠段护坡尚未完工。'),
      right: reports('个别教学点送教次数偏少。'),
    },
    {
      check: copiedProblem,
      about: 'beside one that both may have',
      severity: 'warning',
      wrong: reports('一是资金支付进度偏慢；二是部分渠段护坡尚未完工。'),
      right: reports('资金支付进度偏慢。'),
    },
  ])
})
