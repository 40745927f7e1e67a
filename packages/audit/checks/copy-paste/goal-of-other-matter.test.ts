import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalOfOtherMatter } from './goal-of-other-matter.ts'

const report = (conclusion: string): string[] => [
  '2022年度部门决算',
  '第四部分 附件',
  '档案数字化加工项目绩效评价报告',
  '一、项目概况',
  '项目对馆藏档案扫描著录，全年加工档案12万页，著录条目3.6万条。',
  '五、评价结论',
  `项目综合得分94分，${conclusion}。`,
]

describe('conclusions on goals', () => {
  testBothWays([
    {
      check: goalOfOtherMatter,
      about: 'of a matter that the report knows nothing of',
      severity: 'warning',
      wrong: report('农村公路养护目标全部实现'),
      right: [
        ...report('馆藏档案扫描目标全部实现'),
        ...report('年度各项绩效目标全部实现'),
        ...report('预期社会效益和可持续影响目标基本实现'),
      ],
    },
  ])
})
