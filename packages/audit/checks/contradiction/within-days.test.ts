import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { withinDays } from './within-days.ts'

describe('days in which something was done', () => {
  testBothWays([
    {
      check: withinDays,
      about: 'published later than it claims',
      severity: 'warning',
      wrong: ['市财政局2023年7月9日批复本部门决算，我单位于8月26日公开，符合批复后20日内公开的规定。'],
      right: [
        '市财政局2023年8月9日批复本部门决算，我单位于8月26日公开，符合批复后20日内公开的规定。',
        '市财政局2023年7月9日批复本部门决算。按照批复后20日内公开的规定，我单位于8月26日公开。',
      ],
    },
    {
      check: withinDays,
      about: 'working days, weekends and holidays among them',
      severity: 'warning',
      wrong: ['2023年3月1日收到申请，4月20日办结，做到收件后10个工作日内办结。'],
      right: ['2023年3月1日收到申请，3月20日办结，做到收件后10个工作日内办结。'],
    },
  ])
})
