import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shareOfToldTotal } from './share-of-told-total.ts'

const report = (checked: string, ...more: string[]): string[] => [
  '第四部分 附件',
  '2023年企业研发补助项目绩效评价报告',
  '2023年共补助企业385家，分三档兑付。',
  ...more,
  checked,
]

describe('a share of what the report counts elsewhere', () => {
  testBothWays([
    {
      check: shareOfToldTotal,
      about: 'of all that were supported',
      severity: 'error',
      wrong: report('抽查受补助企业77家，占受补助企业总数的22.00%。'),
      right: [
        ...report('抽查受补助企业77家，占受补助企业总数的20.00%，占全市企业总数的2.00%。'),
        ...report('抽查受补助企业77家，占受补助企业总数的22.00%。', '第一批补助企业350家。'),
      ],
    },
  ])
})
