import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { priceTimesNumber } from './price-times-number.ts'

const form = (target: string, actual: string): string[] => [
  '健身设施建设项目绩效自评表',
  '项目名称|健身设施建设',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|136.60|136.60|126.50|10|92.61%|9.26',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|新建健身路径|≥12条|12条|10|10',
  `成本指标|经济成本指标|健身路径单条造价|${target}|${actual}|10|10`,
]

const monthly = (standard: string, ...more: string[]): string[] => [
  '护林员补助项目绩效自评表',
  '项目名称|护林员补助',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|48.00|48.00|48.00|10|100%|10',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|补助护林员人数|100名|100名|10|10',
  `成本指标|经济成本指标|补助标准|${standard}|${standard}|10|10`,
  ...more,
]

const ofGoals = (price: string): string[] => [
  '种苗检疫项目绩效自评表',
  '项目名称|种苗检疫',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|30.00|30.00|30.00|10|100%|10',
  '年度总体目标|预期目标|实际完成情况',
  '|检疫苗木20000份|全年检疫苗木24000份，培训3次。资金用于检测药剂12.00万元、专家劳务18.00万元',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `成本指标|经济成本指标|单份苗木检测药剂成本|≤6元|${price}|10|10`,
  '成本指标|经济成本指标|单份苗木检疫成本|≤13元|12.50元|10|10',
]

describe('the price of one times their number', () => {
  testBothWays([
    {
      check: priceTimesNumber,
      about: 'a ceiling far beyond the budget',
      severity: 'warning',
      wrong: form('≤65.00万元', '6.32万元'),
      right: form('≤6.50万元', '6.32万元'),
    },
    {
      check: priceTimesNumber,
      about: 'what the completion of the goals tells to have been paid for those counted',
      severity: 'warning',
      wrong: ofGoals('5.30元'),
      right: ofGoals('5.00元'),
    },
    {
      check: priceTimesNumber,
      about: 'more than was spent',
      severity: 'warning',
      wrong: form('≤12.00万元', '11.80万元'),
      right: form('≤12.00万元', '10.50万元'),
    },
    {
      check: priceTimesNumber,
      about: 'a year of what each is paid a month, far beyond what was spent',
      severity: 'warning',
      wrong: monthly('600元/人·月'),
      right: [
        ...monthly('400元/人·月'),
        ...monthly('600元/人·月', '产出指标|时效指标|补助时间|8个月|8个月|10|10'),
        ...monthly('600元/户·月'),
        ...monthly('600元/人·次'),
      ],
    },
  ])
})
