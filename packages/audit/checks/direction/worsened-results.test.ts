import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { worsenedResults } from './worsened-results.ts'

const report = (...lines: string[]): string[] => [
  '第四部分 附件',
  '2023年窗口服务项目绩效自评报告',
  '一、项目概况',
  '窗口服务项目由某县政务服务中心组织实施。',
  '四、项目绩效情况',
  ...lines,
]

describe('results', () => {
  testBothWays([
    {
      check: worsenedResults,
      about: 'more of what is bad',
      severity: 'warning',
      wrong: report('全年办件6200件。窗口办件用时缩短，群众投诉数量逐年增加。'),
      right: report(
        '全年办件6200件。窗口办件用时缩短，群众投诉数量逐年减少。',
        '隐患排查次数增加，没有发生事故增加的情况。',
        '五、存在的问题',
        '夏季高峰时群众投诉增加。',
      ),
    },
    {
      check: worsenedResults,
      about: 'new ones of what is bad',
      severity: 'warning',
      wrong: report('现场作业效率提高，人工误差新增。'),
      right: report('现场作业效率提高，人工误差减少。'),
    },
    {
      check: worsenedResults,
      about: 'less of what is good',
      severity: 'warning',
      wrong: report('现场办件效率降低，差错减少。'),
      right: report(
        '现场办件效率提高，差错减少，不合格率下降。',
        '受高温影响，七月游客明显减少。',
        '上半年游客减少，但下半年恢复较快。',
      ),
    },
  ])
})
