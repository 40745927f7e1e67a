import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { costAgainstBudget } from './cost-against-budget.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const added = (cost: string): string[] => [
  '驻村帮扶项目绩效自评表',
  '预算执行情况|年初预算|调整后预算数|预算执行数|预算执行率',
  '总额|0.00|0.38|0.38|100.00%',
  HEADING,
  `成本指标|经济成本指标|${cost}`,
]

describe('the cost of a project', () => {
  testBothWays([
    {
      check: costAgainstBudget,
      about: 'above the money that was added during the year',
      severity: 'warning',
      wrong: added('生活补助金额|＝3.84万元|3.84万元'),
      right: added('生活补助金额|＝0.38万元|0.38万元'),
    },
    {
      check: costAgainstBudget,
      about: 'all costs beside what one costs',
      severity: 'warning',
      wrong: [...added('单次租车成本|≤0.02万元/次|0.01万元/次'), '成本指标|经济成本指标|项目总成本|≤0.30万元|0.30万元'],
      right: [...added('单次租车成本|≤0.02万元/次|0.01万元/次'), '成本指标|经济成本指标|项目总成本|≤0.38万元|0.38万元'],
    },
    {
      check: costAgainstBudget,
      about: 'the only cost of a project',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|67|执行数：|64',
        HEADING,
        '成本指标|经济成本指标|资金投入|20万元|20万元',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|67|执行数：|64',
        HEADING,
        '成本指标|经济成本指标|资金投入|67万元|64万元',
      ],
    },
  ])
})
