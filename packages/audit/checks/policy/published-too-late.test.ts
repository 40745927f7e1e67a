import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { publishedTooLate } from './published-too-late.ts'

const told = (day: string): string[] => [
  '2022年度部门决算',
  '县财政局批复时间：2023年8月10日',
  `公开时间：2023年${day}`,
]

describe('the days from approval to publication', () => {
  testBothWays([
    {
      check: publishedTooLate,
      about: 'more than twenty',
      severity: 'info',
      wrong: told('9月28日'),
      right: told('8月30日'),
    },
    {
      check: publishedTooLate,
      about: 'both days in one line',
      severity: 'warning',
      wrong: ['2022年度部门决算', '公开时间：2023年9月28日（县财政局2023年8月10日批复）'],
      right: ['2022年度部门决算', '公开时间：2023年8月28日（县财政局2023年8月10日批复）'],
    },
    {
      check: publishedTooLate,
      about: 'the text itself tells more days',
      severity: 'warning',
      wrong: ['2022年度部门决算', '部门预算、部门决算均在批复后28日内在政府网站公开。'],
      right: [
        '2022年度部门决算',
        '部门预算、部门决算均在批复后二十日内在政府网站公开。',
        '采购结果在批复后60日内公开。',
        '决算批复后30日内完成归档。',
      ],
    },
  ])
})
