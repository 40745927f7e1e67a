import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfPrintedRows } from './rate-of-printed-rows.ts'

const list = (rate: string): string[] => [
  '序号    项目名称          全年预算数    执行数     执行率    自评得分',
  '1     泵站检修经费        200.00     150.00    75.00%    92.50',
  `2     河道保洁经费        80.00      71.20     ${rate}    98.90`,
  '3     水质监测经费        1,240.00   1,240.00  100.00%   100.00',
  '4     防汛物资经费        36.00      30.00     83.33%    95.00',
  '合计                 1,556.00   1,491.20  95.84%',
]

describe('rates of rows that are lines', () => {
  testBothWays([
    {
      check: rateOfPrintedRows,
      about: 'two digits that changed places',
      severity: 'error',
      wrong: list('98.00%'),
      right: [
        ...list('89.00%'),
        // Of other columns, or too few to know what they are.
        '甲类支出    60.00    15.00    80.00%',
        '乙类支出    40.00    30.00    20.00%',
      ],
    },
  ])
})
