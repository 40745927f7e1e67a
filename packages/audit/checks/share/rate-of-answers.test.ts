import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfAnswers } from './rate-of-answers.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站改造经费）', ...lines]

describe('answers to a survey', () => {
  testBothWays([
    {
      check: rateOfAnswers,
      about: 'papers that came back',
      severity: 'error',
      wrong: report('共发放问卷300份，收回258份，收回率98.33%。'),
      right: report('共发放问卷300份，收回295份，收回率98.33%。', '收回有效问卷295份，满意率91.2%。'),
    },
    {
      check: rateOfAnswers,
      about: 'counted in thousands',
      severity: 'error',
      wrong: report('共发放问卷2,640份，收回有效问卷2,518份，回收率98.38%。'),
      right: report('共发放问卷2,640份，收回有效问卷2,518份，回收率95.38%。'),
    },
    {
      check: rateOfAnswers,
      about: 'those who are content, told elsewhere in the report',
      severity: 'error',
      wrong: report('共发放问卷300份，收回295份。', '满意276份，满意率95.36%。'),
      right: report('共发放问卷300份，收回295份。', '满意276份，满意率93.56%。'),
    },
  ])
})
