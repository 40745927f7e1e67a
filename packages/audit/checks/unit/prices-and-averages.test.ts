import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'
import { averageAboveWhole } from './average-above-whole.ts'
import { averageInOtherUnit } from './average-in-other-unit.ts'
import { priceUnitOfIndicator } from './price-unit-of-indicator.ts'

const price = (target: string, actual: string): string[] => [
  '屋面防水项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `成本指标|经济成本指标|单位造价|${target}|${actual}`,
]
const repaired = (words: string): string[] => [
  `2.村级公益事业。${words}`,
  '三、支出决算表',
  '公开03表',
  '金额单位：万元',
  '科目编码|科目名称|本年支出合计|基本支出|项目支出',
  '|合计|13.60||13.60',
  '213|农林水支出|13.60||13.60',
  '21305|扶贫|13.60||13.60',
  '2130599|危旧水窖修缮补助|13.60||13.60',
]
const told = (line: string): string[] => ['第二部分 2022年度部门决算情况说明', '三、支出决算情况说明', line]

describe('prices and averages', () => {
  testBothWays([
    {
      check: averageAboveWhole,
      about: 'more for each than for all',
      severity: 'error',
      wrong: ['三类培训支出合计152.80万元，人均培训成本1,591.67万元。'],
      right: ['三类培训支出合计152.80万元，人均培训成本1,591.67元。', '上年支出合计1.20万元，人均培训成本1.59万元。'],
    },
    {
      check: averageAboveWhole,
      about: 'more for a month than for the year',
      severity: 'error',
      wrong: ['租用库房一处，月租金3,000万元，全年租金3.60万元。'],
      right: ['租用库房一处，月租金3,000元，全年租金3.60万元；月均用电3.60万元，12个月平均3.00万元。'],
    },
    {
      check: averageInOtherUnit,
      about: 'what each of so many got, beside the row of a table',
      severity: 'error',
      wrong: repaired('完成危旧水窖修缮8户，户均补助1.70元。'),
      right: [
        ...repaired('完成危旧水窖修缮8户，户均补助1.70万元；走访慰问困难群众8户，户均慰问1.70元。'),
        ...repaired('完成危旧水窖修缮8户，户均投工3元。'),
      ],
    },
    {
      check: priceUnitOfIndicator,
      about: 'a price ten thousand times the target',
      severity: 'error',
      wrong: price('≤130元/平方米', '122.70万元/平方米'),
      right: [
        ...price('≤130元/平方米', '122.70元/平方米'),
        ...price('≤13000元/间', '1.27万元/间'),
        ...price('≤130元/平方米', '122.70万元/公里'),
      ],
    },
    {
      check: amountWithoutUnit,
      about: 'a bound without its unit',
      severity: 'warning',
      wrong: told('“三公”经费控制在预算23.60以内。'),
      right: told('“三公”经费控制在预算23.60万元以内，完成率控制在预算95%以内。'),
    },
  ])
})
