import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { targetYear } from './target-year.ts'

const form = (target: string, actual: string, name = '检修完成时间'): string[] => [
  '2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '2023年本年支出合计100.00万元。',
  '泵站检修项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `产出指标|时效指标|${name}|${target}|${actual}|10|10`,
]

const formWithUnit = (target: string, unit: string): string[] => [
  ...form('', '').slice(0, 4),
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  `产出指标|时效指标|检修完成时间|＝|${target}|${unit}|已全部完成`,
]

const goal = (expected: string, actual: string): string[] => [
  ...form('', '').slice(0, 4),
  '年度目标|预期目标|实际完成情况',
  `|${expected}|${actual}`,
  ...form('12座', '12座', '检修泵站').slice(4),
]

describe('targets of a year that is over', () => {
  testBothWays([
    {
      check: targetYear,
      about: 'last year’s date',
      severity: 'warning',
      wrong: form('2022年11月30日前', '2023年11月20日'),
      right: form('2023年11月30日前', '2023年11月20日'),
    },
    {
      check: targetYear,
      about: 'done before the year of the target',
      severity: 'warning',
      wrong: form('2023年12月底', '2022年12月底完成'),
      right: form('2023年12月底', '2023年11月底完成'),
    },
    {
      check: targetYear,
      about: 'a year and its unit in cells of their own',
      severity: 'warning',
      wrong: formWithUnit('2022', '年'),
      right: formWithUnit('2022', '个'),
    },
    {
      check: targetYear,
      about: 'work of a quarter that was over, not what was still owed for it',
      severity: 'warning',
      wrong: goal('举办青岚县2022年四季度水利推进会', '已举办2022年四季度水利推进会'),
      right: [
        ...goal('支付青岚县2022年四季度水利推进会会务', '已支付2022年四季度水利推进会会务'),
        ...goal('举办青岚县2023年一季度水利推进会', '已举办2023年一季度水利推进会'),
      ],
    },
    {
      check: targetYear,
      about: 'what was due and done then',
      severity: 'warning',
      wrong: form('2022年11月30日前', '按时完成'),
      right: form('2022年11月30日前', '2022年11月20日'),
    },
    {
      check: targetYear,
      about: 'what is done of the year before, by a date of this one',
      severity: 'warning',
      wrong: form('完成2022年的编撰', '100%'),
      right: form('完成2022年的编撰', '100%', '2023年上半年'),
    },
  ])
})
