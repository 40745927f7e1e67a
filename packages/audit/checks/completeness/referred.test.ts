import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { problemsWithoutProposals } from './problems-without-proposals.ts'
import { referredForm } from './referred-form.ts'

const report = (problem: string, proposal: string): string[] => [
  '水毁堤防修复项目绩效自评报告',
  '五、评价结论及建议',
  '（二）存在的问题。',
  problem,
  '（三）相关建议。',
  proposal,
]

const listed = (problems: readonly string[], proposals: readonly string[]): string[] => [
  ...['甲站', '乙站', '丙站'].flatMap((name) => [
    `${name}检修绩效自评表`,
    `项目名称|${name}检修`,
    '一级指标|二级指标|三级指标|年度指标值|实际完成值',
    '产出指标|数量指标|检修闸门|≥12座|13座',
  ]),
  '2023年青岚县水务局部门整体支出绩效自评报告',
  '四、评价结论及建议',
  '（二）存在问题',
  ...problems.map((name, index) => `${index + 1}.${name}检修项目：作业面较分散。`),
  '（三）改进建议',
  ...proposals.map((name, index) => `${index + 1}.${name}检修项目：相邻作业面打捆实施。`),
]

describe('what reports refer to and leave out', () => {
  testBothWays([
    {
      check: referredForm,
      about: 'an attached form that is not there',
      severity: 'warning',
      wrong: ['部门预算项目支出绩效自评表详见附件表格。', '附件1', '部门整体绩效评价报告'],
      right: ['部门预算项目支出绩效自评表详见附件表格。', '附件1', '2023年水毁堤防修复项目绩效自评表'],
    },
    {
      check: problemsWithoutProposals,
      about: 'a problem and no proposal',
      severity: 'info',
      wrong: report('资金支付较慢。', '无。'),
      right: [...report('资金支付较慢。', '按月通报支付进度。'), ...report('无。', '无。')],
    },
    {
      check: problemsWithoutProposals,
      about: 'a project with a problem, but without its proposal',
      severity: 'warning',
      wrong: listed(['甲站', '乙站', '丙站'], ['甲站', '乙站']),
      right: [...listed(['甲站', '乙站', '丙站'], ['丙站', '甲站', '乙站'])],
    },
    {
      check: problemsWithoutProposals,
      about: 'proposals that only one report leaves out',
      severity: 'warning',
      wrong: [...report('资金支付较慢。', '按月通报支付进度。'), ...report('资金支付较慢。', '').slice(0, 4)],
      right: [
        ...report('资金支付较慢。', '按月通报支付进度。'),
        ...report('资金支付较慢，今后按月通报。', '').slice(0, 4),
      ],
    },
  ])
})
