import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { scoreOfOtherProject } from './score-of-other-project.ts'

const report = (name: string, conclusion: string): string[] => [
  '2023年部门预算项目支出绩效自评报告',
  `（${name}）`,
  '一、项目概况',
  '年初安排预算30.00万元。',
  '五、评价结论及建议',
  conclusion,
]
const both = (conclusion: string): string[] => [
  '青岚县水利局2023年度部门决算',
  ...report('石桥泵站检修经费', '石桥泵站检修经费项目完成年度目标，自评得分96分。'),
  ...report('龙溪渠道清淤经费', conclusion),
]

describe('the score in a report', () => {
  testBothWays([
    {
      check: scoreOfOtherProject,
      about: 'of another project',
      severity: 'warning',
      wrong: both('石桥泵站检修经费项目完成年度目标，自评得分97分。'),
      right: both('龙溪渠道清淤经费项目完成年度目标，自评得分97分。'),
    },
    {
      check: scoreOfOtherProject,
      about: 'though the other may be spoken of',
      severity: 'warning',
      wrong: both('石桥泵站检修项目综合评分为97分。'),
      right: both('项目与石桥泵站检修统筹实施，减少了重复开挖。自评得分97分。'),
    },
  ])
})
