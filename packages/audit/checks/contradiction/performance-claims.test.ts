import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { allPaidBesidePart } from './all-paid-beside-part.ts'
import { evaluatedBeforePlanned } from './evaluated-before-planned.ts'
import { noProblemsBesideDeduction } from './no-problems-beside-deduction.ts'
import { nothingLeft } from './nothing-left.ts'
import { purchasesWithoutProcurement } from './purchases-without-procurement.ts'

const form = (name: string, initial: string, executed: string): string[] => [
  `${name}绩效自评表`,
  `项目名称|${name}`,
  '预算执行情况|年初预算|调整后预算数|预算执行数|预算执行率',
  `总额|${initial}|${executed}|${executed}|100.00%`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|数量|≥12台|13台',
]
const procured = (amount: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '十、其他重要事项的情况说明',
  '（二）政府采购支出情况',
  `2023年，政府采购支出总额${amount}万元。`,
]
const evaluated = '本部门在2023年度预算编制阶段，组织对防汛抢险经费、水文监测经费等5个项目开展了预算事前绩效评估。'
const listed = (initial: string): string[] => [
  '2023年部门整体支出绩效自评报告',
  '序号|项目名称|年初预算数|全年预算数|全年执行数',
  `1|水文监测经费|${initial}|20.00|20.00`,
  '2|堤防修复经费|30.00|35.00|34.00',
  '合计||50.00|55.00|54.00',
]
const report = (score: string): string[] => [
  '2023年部门整体绩效评价报告',
  '四、评价结论及建议',
  '（一）评价结论',
  `部门整体支出绩效自评得分${score}分。`,
  '（二）存在问题',
  '无。',
]

const claim = (words: string): string[] => ['2023年部门整体绩效评价报告', '三、部门整体绩效分析', words]
const partly = [
  '附件2',
  ...form('堤防修复经费', '60.00', '60.00').map((row) => row.replace(/60.00\|100.00%/, '51.00|85.00%')),
]

const withProblems = (actual: string, score: string, problems: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分',
  `满意度指标|服务对象满意度指标|农户满意度|≥|92|%|${actual}|10|${score}`,
  `存在问题|${problems}`,
]

describe('claims about projects', () => {
  testBothWays([
    {
      check: nothingLeft,
      about: 'less spent than planned, and nothing left',
      severity: 'warning',
      wrong: claim('1.人员类项目。预算安排人员经费777.22万元，预算执行775.22万元，预算执行率100%，无资金结余。'),
      right: claim('1.人员类项目。预算安排人员经费777.22万元，预算执行775.22万元，预算执行率99.74%，结余2.00万元。'),
    },
    {
      check: allPaidBesidePart,
      about: 'all paid beside a part',
      severity: 'warning',
      wrong: [...claim('年初目标已完成，项目资金已全部完成支付。'), ...partly],
      right: [
        ...claim('人员类项目预算执行率100%，无资金结余。'),
        ...claim('1个项目执行率85%，其余5个项目资金全部支付。'),
        ...claim('6个项目中，5个项目资金全部支付完毕，堤防修复项目执行率85%。'),
        ...partly,
      ],
    },
    {
      check: allPaidBesidePart,
      about: 'all executed, and all of it',
      severity: 'warning',
      wrong: [...claim('特定目标类项目预算执行率100%，无资金结余。'), ...partly],
      right: [...claim('项目资金已全部支付。'), ...form('堤防修复经费', '0.00', '60.00')],
    },
    {
      check: allPaidBesidePart,
      about: 'all executed, told under the heading of the class that runs into the paragraph',
      severity: 'warning',
      wrong: [
        ...claim('3.特定目标类项目绩效分析。安排经费51.00万元，执行51.00万元，执行率100%，无资金结余。'),
        ...partly,
      ],
      right: [...claim('2.运转类项目绩效分析。安排经费51.00万元，执行51.00万元，执行率100%，无资金结余。'), ...partly],
    },
    {
      check: purchasesWithoutProcurement,
      about: 'equipment bought and nothing procured',
      severity: 'warning',
      wrong: [...procured('0'), ...form('防汛设备采购经费', '86.00', '86.00')],
      right: [...procured('86.00'), ...form('防汛设备采购经费', '86.00', '86.00')],
    },
    {
      check: purchasesWithoutProcurement,
      about: 'a small purchase and a project that buys nothing',
      severity: 'warning',
      wrong: [...procured('0'), ...form('水文监测设备更新经费', '0.00', '12.00')],
      right: [...procured('0'), ...form('防汛设备采购经费', '1.20', '1.20'), ...form('防汛抢险经费', '86.00', '86.00')],
    },
    {
      check: evaluatedBeforePlanned,
      about: 'a project added during the year',
      severity: 'info',
      wrong: [evaluated, ...form('防汛抢险经费', '0.00', '50.00')],
      right: [evaluated, ...form('防汛抢险经费', '50.00', '50.00'), ...form('堤防修复经费', '0.00', '50.00')],
    },
    {
      check: evaluatedBeforePlanned,
      about: 'a project added during the year, in the list of all',
      severity: 'info',
      wrong: [evaluated, ...listed('0.00')],
      right: [evaluated, ...listed('20.00')],
    },
    {
      check: noProblemsBesideDeduction,
      about: 'in a form, beside a target that was missed',
      severity: 'warning',
      wrong: withProblems('91.2', '9.91', '无。'),
      right: [
        ...withProblems('91.2', '9.91', '满意度未达到目标值。'),
        ...withProblems('93.5', '10', '无。'),
        ...withProblems('91.2', '10', '无'),
      ],
    },
    {
      check: noProblemsBesideDeduction,
      about: 'points deducted and no problems',
      severity: 'warning',
      wrong: report('94'),
      right: report('100'),
    },
  ])
})
