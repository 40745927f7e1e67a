import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sameFigure } from '../cross-section/same-figure.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { subjectClasses } from './subject-classes.ts'

const REASON =
  '支出决算数小于年初预算数的主要原因：部分农村公路项目尚未完工，按照合同约定和工程进度拨付资金，质保金结转到以后年度支付。'
const classes = (road: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（二）一般公共预算财政拨款支出决算结构情况',
  '一般公共预算财政拨款支出100.00万元，主要用于以下方面：卫生健康支出20.00万元；交通运输支出80.00万元。',
  '（三）一般公共预算财政拨款支出决算具体情况',
  '1.卫生健康支出（类）。年初预算为20.00万元，支出决算为20.00万元，完成年初预算的100%。',
  `2.交通运输支出（类）。年初预算为100.00万元，支出决算为80.00万元，完成年初预算的80%，${REASON}`,
  '（1）公路水路运输（款）公路建设（项）。年初预算为60.00万元，支出决算为50.00万元。',
  `（2）公路水路运输（款）公路养护（项）。年初预算为40.00万元，支出决算为${road}万元。`,
]
const carriedOver = (closing: string, fiscal = '财政拨款'): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '第四部分 附件',
  '2023年部门整体支出绩效评价报告',
  `支出合计90.00万元，年末结转和结余${closing}万元。`,
  `${fiscal}年初结转7.00万元，年末结转5.00万元。`,
]
const rest = (told: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '第四部分 附件',
  '2023年部门整体支出绩效评价报告',
  `年末财政拨款结转25.74万元，${told}。`,
]
const paid = (last: string): string[] => [
  '第三部分 2023年度部门决算情况说明',
  '二、支出决算情况说明',
  `2023年度项目支出1285.80万元。与上年对比增加85.80万元，增长7.15%。具体项目开支及开展工作情况：饮水安全工程支出986.40万元；水土保持支出${last}万元。`,
]
const given = (central: string): string[] => [
  '2023年项目支出绩效自评报告',
  '（营养改善计划）',
  `2023年预算68.00万元，其中中央资金${central}万元，省级资金6.80万元，县级资金6.80万元，补助标准每生每天5元，受益学生680人。`,
]
const invested = (county: string): string[] => [
  '2023年项目支出绩效自评报告',
  '（敬老院改造）',
  `总投资380万元，其中上级福彩公益金200万元、县级财政${county}万元，2023年5月开工。`,
]
const allowed = (aside: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  `惠及残疾人6824人，其中困难残疾人生活补贴3318人、重度残疾人护理补贴4126人${aside}。`,
]

describe('what stands below another', () => {
  testBothWays([
    {
      check: subjectClasses,
      about: 'items below a class told at length are its own',
      severity: 'error',
      wrong: classes('35.00'),
      right: classes('30.00'),
    },
    {
      check: partsAndTotal,
      about: 'what a rest consists of',
      severity: 'error',
      wrong: rest('为校舍维修24.00万元和教学设备7.14万元'),
      right: rest('为校舍维修24.00万元和教学设备1.74万元'),
    },
    {
      check: partsAndTotal,
      about: 'what projects were paid, behind a comparison',
      severity: 'error',
      wrong: paid('399.40'),
      right: paid('299.40'),
    },
    {
      check: partsAndTotal,
      about: 'who gave the money, not what each gets of it',
      severity: 'error',
      wrong: given('45.40'),
      right: given('54.40'),
    },
    {
      check: partsAndTotal,
      about: 'money from above and from the county is all',
      severity: 'error',
      wrong: invested('160'),
      right: invested('180'),
    },
    {
      check: partsAndTotal,
      about: 'persons, unless some are counted twice',
      severity: 'error',
      wrong: allowed(''),
      right: allowed('（两项补贴可同时享受）'),
    },
    {
      check: sameFigure,
      about: 'what is left of the money from the treasury is not what is left of all',
      severity: 'error',
      wrong: carriedOver('28.00', ''),
      right: carriedOver('28.00'),
    },
  ])
})
