import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfFundsArrived } from './rate-of-funds-arrived.ts'

const report = (...lines: string[]): string[] => [
  '第四部分 附件',
  '小型水库维修养护项目绩效自评报告',
  '一、项目资金申报及批复情况',
  '小型水库维修养护项目预算申报已通过审批，预算金额为67万元。',
  '二、资金到位情况',
  ...lines,
]

describe('money that arrived', () => {
  testBothWays([
    {
      check: rateOfFundsArrived,
      about: 'its rate',
      severity: 'error',
      wrong: ['项目计划资金820.00万元，截至2023年12月31日，到位资金820.00万元，资金到位率82.93%。'],
      right: [
        '项目计划资金820.00万元，截至2023年12月31日，到位资金820.00万元，资金到位率100%。',
        '申报资金90万元，到位60万元，到位率66.67%。',
      ],
    },
    {
      check: rateOfFundsArrived,
      about: 'plan and arrival in paragraphs of their own',
      severity: 'error',
      wrong: report('2.资金到位。到位资金为64.96万元，资金到位率为100%。'),
      right: report('2.资金到位。到位资金为67万元，资金到位率为100%。'),
    },
    {
      check: rateOfFundsArrived,
      about: 'all in one sentence of a report, once',
      severity: 'error',
      wrong: report('项目计划资金67万元，到位资金67万元，资金到位率80%。'),
      right: report('项目计划资金67万元，到位资金67万元，资金到位率100%。'),
    },
    {
      check: rateOfFundsArrived,
      about: 'a budget that was adjusted',
      severity: 'error',
      wrong: report('2.资金到位。到位资金为61万元，资金到位率为100%。'),
      right: report('年中追减后预算金额为61万元。', '2.资金到位。到位资金为61万元，资金到位率为100%。'),
    },
    {
      check: rateOfFundsArrived,
      about: 'money that arrived in parts',
      severity: 'error',
      wrong: report('资金于3月到位30万元，到位率100%。'),
      right: report('资金分两批到位，3月到位30万元，8月到位37万元，到位率100%。'),
    },
  ])
})
