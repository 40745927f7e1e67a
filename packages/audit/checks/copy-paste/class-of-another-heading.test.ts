import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { classOfAnotherHeading } from './class-of-another-heading.ts'

const heading = '3.特定目标类项目绩效分析。'

describe('classes of projects', () => {
  testBothWays([
    {
      check: classOfAnotherHeading,
      about: 'in the paragraph of the heading',
      severity: 'error',
      wrong: [`${heading}2023年预算安排运转类项目经费80万元，预算执行80万元。`],
      right: [
        `${heading}2023年预算安排特定目标类项目经费80万元，从运转类项目调剂2万元。`,
        `${heading}2023年预算安排特定目标类和运转类项目经费90万元。`,
      ],
    },
    {
      check: classOfAnotherHeading,
      about: 'below the heading, not below the next one',
      severity: 'error',
      wrong: [heading, '全年安排人员类项目预算80万元。'],
      right: [heading, '各项目均已完成。', '1.人员类项目绩效分析。', '全年安排人员类项目预算80万元。'],
    },
  ])
})
