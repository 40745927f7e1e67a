import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { balanceRate } from './balance-rate.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'

describe('rates of what was spent and what was left', () => {
  testBothWays([
    {
      check: balanceRate,
      about: 'against the same form',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|100|执行数：|80',
        HEADING,
        '效益指标|经济效益指标|结余率|≤5%|5%',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|100|执行数：|80',
        HEADING,
        '效益指标|经济效益指标|结余率|≤25%|20%',
      ],
    },
    {
      check: balanceRate,
      about: 'the rate of execution named by the first level alone, without the sign of per cent',
      severity: 'warning',
      wrong: ['资金（万元）|预算数：|96|执行数：|80', HEADING, '预算执行率||||88.33'],
      right: ['资金（万元）|预算数：|96|执行数：|80', HEADING, '预算执行率||||83.33'],
    },
  ])
})
