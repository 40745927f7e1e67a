import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { noneBesideAmount } from './contradiction/none-beside-amount.ts'
import { stagesInOrder } from './contradiction/stages-in-order.ts'
import { unitsCounted } from './contradiction/units-counted.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { deductionBesideScore } from './score/deduction-beside-score.ts'
import { sameScore } from './score/same-score.ts'
import { weightSum } from './score/weight-sum.ts'
import { rateOfCounts } from './share/rate-of-counts.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { reportAgainstForm } from './table-text/report-against-form.ts'
import { statedRemainder } from './table-text/stated-remainder.ts'
import { rowOrder } from './typo/row-order.ts'
import { rateInOtherUnit } from './unit/rate-in-other-unit.ts'
import { reportingYear } from './year/reporting-year.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]
const under = (heading: string, ...lines: string[]): string[] => explained(heading, ...lines)
const FUNDS = '八、政府性基金预算支出决算情况说明'
const COLUMNS = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分'

const failed = (rate: string): string[] => explained(`抽检食品8000批次，检出不合格160批次，${rate}。`)
const deducted = (reason: string): string[] => [
  '部门整体支出绩效自评表',
  '一级指标|二级指标|三级指标|分值|得分|扣分说明',
  `预算管理|目标管理|目标制定|10|9.4|${reason}`,
  '预算管理|目标管理|目标实现|10|10|',
]
const subtotalled = (weight: string): string[] => [
  '产品抽查项目绩效自评表',
  '项目名称|产品抽查',
  COLUMNS,
  `产出指标|数量指标|抽查批次|≥1200批次|1250批次|${weight}|30`,
  '产出指标|质量指标|考核合格率|100%|100%|20|20',
  '效益指标|社会效益指标|不合格发现率|≥7%|7.5%|40|40',
  '指标得分小计|||||90|90',
  '总得分（含预算执行）|||||90|90',
]
const progress = (words: string): string[] => [
  '2022年部门整体支出绩效自评报告',
  '部门整体支出绩效自评得分95.98分。',
  '二、执行进度',
  words,
]
const twoBudgets = (year: string): string[] => [
  '平台升级项目绩效自评表',
  '项目名称|平台升级',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|286.40|412.78|387.88|10|93.97%|9.40',
  COLUMNS,
  '产出指标|数量指标|升级平台|1个|1个|90|90',
  ...explained(),
  '平台升级项目支出绩效自评报告',
  '二、资金情况',
  `${year}年预算325.58万元，支付199.20万元。`,
]
const noneOf = (year: string): string[] =>
  under(FUNDS, '政府性基金预算财政拨款支出186.40万元。', `${year}年度没有政府性基金预算财政拨款收支。`)
const rowsOf = (name: string): string[] => [
  '第五部分 附表',
  '一般公共预算财政拨款项目支出决算表',
  '单位：万元',
  '科目编码|科目名称（项目）|金额',
  '|合计|90.00',
  '2100102|卫生健康综合管理经费|40.00',
  `${name}|30.00`,
  '2100199|人才引进培养|20.00',
]
const carriedIn = (year: string): string[] => [
  '诊室改造项目绩效自评表',
  '项目名称|诊室改造',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|300.00|380.00|356.75|10|93.88%|9.39',
  COLUMNS,
  '产出指标|数量指标|改造诊室|5个|5个|90|90',
  ...explained(),
  '诊室改造项目支出绩效自评报告',
  '二、资金情况',
  `控制数380.00万元，执行356.75万元（2022年预算300.00万元，${year}结转80.00万元）。`,
]

const counted = (remark: string): string[] => [
  '第一部分 部门概况',
  `本局下属二级单位5个。${remark}`,
  '因此，纳入编制范围的独立核算单位为局机关和下属二级单位4个。',
]
const dated = (word: string): string[] =>
  explained(`工期120天，${word}11月28日完工。甲所11月24日通过竣工验收。`.replace('。甲所', '，'))
const awarded = (rest: string): string[] =>
  explained(
    `政府采购支出总额600.00万元，授予中小企业合同金额300.00万元，占政府采购支出总额的50.00%，其中授予小微企业合同金额90.00万元，占${rest}。`,
  )
const toTenth = (all: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '二、收入决算情况说明',
  '2023年本年收入合计4056.00万元，其中：一般公共预算财政拨款收入4024.75万元，占99.23%；其他收入31.25万元，占0.77%。',
  '部门整体支出绩效自评报告',
  `（一）收入。全年收入${all}万元，其中财政拨款4024.8万元、其他收入31.2万元。`,
]
const paidOver = (time: string): string[] => [
  '电子政务外网项目绩效自评报告',
  `资金使用。项目${time}支付572.80万元。`,
  '电子政务外网项目绩效自评表',
  '项目名称|电子政务外网',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|286.40|286.40|286.40|100%',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|接入线路|217条|217条',
]
const inPoints = (lead: string): string[] => explained(`${lead}预算执行率7.03分；产出36.98分；效益16.01分。`)

describe('words that tell them apart', () => {
  testBothWays([
    {
      check: unitsCounted,
      about: 'units without accounts of their own',
      severity: 'warning',
      wrong: counted(''),
      right: counted('其中种子站未单独核算，收支并入机关账务。'),
    },
    {
      check: rateOfCounts,
      about: 'those that failed beside the rate of those that did not',
      severity: 'error',
      wrong: failed('不合格率3%'),
      right: failed('合格率98%'),
    },
    {
      check: deductionBesideScore,
      about: 'so much for each of several',
      severity: 'error',
      wrong: deducted('3个项目指标值偏低，扣0.2分'),
      right: deducted('3个项目指标值偏低，每个扣0.2分'),
    },
    {
      check: weightSum,
      about: 'a row of subtotals',
      severity: 'error',
      wrong: subtotalled('40'),
      right: subtotalled('30'),
    },
    {
      check: sameScore,
      about: 'what several points come to',
      severity: 'error',
      wrong: progress('本部门自评得分89.45分。'),
      right: progress('三个时点分值3分、3分、4分，按比例得2.55分、3分、3.9分，共9.45分。'),
    },
    {
      check: reportAgainstForm,
      about: 'the budget of another year',
      severity: 'error',
      wrong: twoBudgets('2022'),
      right: twoBudgets('2021'),
    },
    {
      check: noneBesideAmount,
      about: 'none of it the year before',
      severity: 'error',
      wrong: noneOf('2022'),
      right: noneOf('2021'),
    },
    {
      check: reportingYear,
      about: 'none of it the year before, where the section tells of this year',
      severity: 'error',
      wrong: under(FUNDS, '2021年度没有政府性基金预算财政拨款收支。'),
      right: noneOf('2021'),
    },
    {
      check: rowOrder,
      about: 'projects under one code',
      severity: 'warning',
      wrong: rowsOf('2100102|一般行政管理事务'),
      right: rowsOf('2100102|健康教育经费'),
    },
    {
      check: statedRemainder,
      about: 'what came in from the year before',
      severity: 'error',
      wrong: carriedIn(''),
      right: carriedIn('2021年'),
    },
    {
      check: stagesInOrder,
      about: 'when work was due',
      severity: 'warning',
      wrong: dated('于'),
      right: dated('应于'),
    },
    {
      check: rateInOtherUnit,
      about: 'points given for a rate',
      severity: 'error',
      wrong: inPoints('全年'),
      right: inPoints('各部分得分：'),
    },
    {
      check: rateInOtherUnit,
      about: 'points behind the score that they add up to',
      severity: 'error',
      wrong: inPoints('自评为良。'),
      right: inPoints('自评得分60.02分：'),
    },
    {
      check: shareOfTotal,
      about: 'of what the share in front of it is of',
      severity: 'error',
      wrong: awarded('18.00%'),
      right: awarded('15.00%'),
    },
    {
      check: sameFigure,
      about: 'amounts rounded to the tenth, nought behind the point included',
      severity: 'error',
      wrong: toTenth('4056.00'),
      right: toTenth('4056.0'),
    },
    {
      check: reportAgainstForm,
      about: 'what was paid over several years',
      severity: 'error',
      wrong: paidOver('实际'),
      right: paidOver('实施两年来累计'),
    },
  ])
})
