import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { totalInUnitPrice } from './total-in-unit-price.ts'

const form = (target: string, unit: string): string[] => [
  '供水管网管护经费绩效自评表',
  '项目名称|供水管网管护经费',
  '预算执行情况|年初预算|调整后预算数|预算执行数|预算执行率',
  '总额|32.00|30.00|30.00|100.00%',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  `产出指标|成本指标|管护费用|＝|${target}|${unit}|30万元`,
]

describe('cost targets', () => {
  testBothWays([
    {
      check: totalInUnitPrice,
      about: 'the total as a price for each household',
      severity: 'warning',
      wrong: form('320000', '元/户'),
      right: form('320000', '元'),
    },
    {
      check: totalInUnitPrice,
      about: 'a real price for each household',
      severity: 'warning',
      wrong: form('30', '万元/户'),
      right: form('150', '元/户'),
    },
  ])
})
