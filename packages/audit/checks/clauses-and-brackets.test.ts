import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { growthRate } from './yoy/growth-rate.ts'

const explained = (...lines: string[]): string[] => ['第三部分 2023年度部门决算情况说明', ...lines]
const received = (funds: string): string[] =>
  explained(
    '二、收入决算情况说明',
    `2023年度收入合计100.00万元，其中：财政拨款收入90.00万元，占90.00%（一般公共预算财政拨款收入60.00万元，政府性基金预算财政拨款收入${funds}万元）；其他收入10.00万元，占10.00%。`,
  )
const awarded = (services: string): string[] =>
  explained(
    '（二）政府采购支出情况',
    `授予中小企业合同金额90.00万元，其中：授予小微企业合同金额50.00万元，占授予中小企业合同金额的55.56%；货物采购授予中小企业合同金额40.00万元，工程采购授予中小企业合同金额20.00万元，服务采购授予中小企业合同金额${services}万元。`,
  )
const sources = (county: string): string[] =>
  explained(
    `项目资金200.00万元，其中中央财政资金100.00万元、省级财政资金60.00万元、县级财政资金40.00万元，分别占50.00%、30.00%、${county}%。`,
  )
/** Both sides of each budget behind the total of all. */
const ofBudgets = (closing: string): string[] =>
  explained(
    '四、财政拨款收入支出决算总体情况说明',
    `2023年度财政拨款收入总计、支出总计均为150.00万元。其中：一般公共预算财政拨款本年收入80.00万元，年初结转20.00万元，本年支出90.00万元，年末结转10.00万元；政府性基金预算财政拨款本年收入40.00万元，年初结转10.00万元，本年支出45.00万元，年末结转${closing}万元。`,
    '八、政府性基金预算支出决算情况说明',
    '政府性基金预算财政拨款年末结转和结余5.00万元。',
  )
const ofRunning = (second: string): string[] =>
  explained(
    '公务用车运行维护费支出11.36万元，其中9.21万元在基本支出中列支，2.15万元为防汛项目中列支的费用。',
    `公务用车运行维护费支出${second}万元。`,
  )
const changed = (rate: string, reason = '，主要原因是新增供水项目'): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年度本年支出合计100.00万元。其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。',
    `与上年相比，基本支出增加10.00万元，增长20.00%，主要原因是工资晋级；项目支出增加10.00万元，增长${rate}%${reason}。`,
  )
const byTownship = (last: string): string[] =>
  explained(`完成改造42户，其中：肢体残疾30户、视力残疾12户。按乡镇分：甲镇20户、乙镇12户、丙乡${last}户。`)
/** What a report on evaluation tells of one budget alone. */
const fundsOfReport = (closing: string, first = '2023年政府性基金预算支出40.00万元'): string[] => [
  ...explained(
    '一、收入支出决算总体情况说明',
    '2023年度本年收入合计90.00万元，本年支出合计80.00万元，年末结转和结余15.00万元。',
    '八、政府性基金预算支出决算情况说明',
    '政府性基金预算年末结转和结余5.00万元。',
  ),
  '第四部分 附件',
  '附件1',
  '部门整体支出绩效自评报告',
  '三、政府性基金预算支出情况',
  `${first}，其中：修路25.00万元、建桥15.00万元。年末结转${closing}万元，为建桥的工程款。`,
]

describe('clauses and brackets with money of their own', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'money by budget in brackets behind its share',
      severity: 'error',
      wrong: received('20.00'),
      right: received('30.00'),
    },
    {
      check: partsAndTotal,
      about: 'contracts by size, then by kind',
      severity: 'error',
      wrong: awarded('35.00'),
      right: awarded('30.00'),
    },
    {
      check: shareOfTotal,
      about: 'three shares one behind the other',
      severity: 'error',
      wrong: sources('30.00'),
      right: sources('20.00'),
    },
    {
      check: sameFigure,
      about: 'what was left of the only budget told of',
      severity: 'error',
      wrong: fundsOfReport('6.00'),
      right: fundsOfReport('5.00'),
    },
    {
      check: sameFigure,
      about: 'what was left of all money told of',
      severity: 'error',
      wrong: fundsOfReport('5.00', '2023年本年支出合计80.00万元'),
      right: fundsOfReport('15.00', '2023年本年支出合计80.00万元'),
    },
    {
      check: sameFigure,
      about: 'each budget told in a clause of its own',
      severity: 'error',
      wrong: ofBudgets('6.00'),
      right: ofBudgets('5.00'),
    },
    {
      check: partsAndTotal,
      about: 'what was received of each budget, beside what was spent',
      severity: 'error',
      wrong: ofBudgets('5.00').map((line) => line.replace('年初结转20.00', '年初结转25.00')),
      right: ofBudgets('5.00'),
    },
    {
      check: sameFigure,
      about: 'parts whose names stand behind them',
      severity: 'error',
      wrong: ofRunning('11.63'),
      right: ofRunning('11.36'),
    },
    {
      check: growthRate,
      about: 'of the next item, behind the reason of the one before',
      severity: 'error',
      wrong: changed('25.00'),
      right: changed('33.33'),
    },
    {
      check: partsAndTotal,
      about: 'what a sentence divides anew',
      severity: 'warning',
      wrong: byTownship('9'),
      right: byTownship('10'),
    },
    {
      check: growthRate,
      about: 'behind a remark in brackets',
      severity: 'error',
      wrong: explained('机关运行经费45.00万元（不含事业单位公用经费90.00万元），比2022年减少5.00万元，下降5.26%。'),
      right: explained('机关运行经费45.00万元（不含事业单位公用经费90.00万元），比2022年减少5.00万元，下降10.00%。'),
    },
    {
      check: growthRate,
      about: 'behind what all of it was for',
      severity: 'error',
      wrong: explained(
        '公务用车运行维护费支出18.00万元，其中基本支出列支12.00万元、项目支出列支6.00万元。主要用于燃料费、维修费等支出，比2022年度减少2.00万元，下降15.00%。',
      ),
      right: explained(
        '公务用车运行维护费支出18.00万元，其中基本支出列支12.00万元、项目支出列支6.00万元。主要用于燃料费、维修费等支出，比2022年度减少2.00万元，下降10.00%。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'kinds that leave no third',
      severity: 'warning',
      wrong: ['完成特殊困难老年人家庭适老化改造240户，其中城市150户、农村80户。'],
      right: [
        '完成特殊困难老年人家庭适老化改造240户，其中城市150户、农村90户。',
        '全镇现有党员90名，其中农村党员60名、女党员18名。',
        '提起公诉43件55人，其中起诉电信网络诈骗犯罪8人、毒品犯罪6人。',
        '整体自评得分为96.5分。甲项目、乙项目自评得分分别为98分、95分。',
      ],
    },
  ])
})
