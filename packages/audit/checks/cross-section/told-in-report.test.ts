import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sourceOfFundProject } from '../contradiction/source-of-fund-project.ts'
import { classToldOtherwise } from './class-told-otherwise.ts'
import { parallelAmounts } from './parallel-amounts.ts'
import { turnedAmount } from './turned-amount.ts'

const classes = (words: string): string[] => [
  '青岚县水利局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（二）一般公共预算财政拨款支出决算结构情况',
  '2023年一般公共预算财政拨款支出100.00万元，主要用于以下方面：农林水支出70.00万元，占70%；卫生健康支出18.00万元，占18%；住房保障支出12.00万元，占12%。',
  '第四部分 附件',
  '青岚县水利局2023年部门整体支出绩效自评报告',
  '二、部门资金收支情况',
  words,
]
const reports = (whole: string, project: string, ...list: string[]): string[] => [
  '青岚县水利局2023年度部门决算',
  '青岚县水利局2023年部门整体支出绩效自评报告',
  '三、部门整体绩效分析',
  whole,
  ...list,
  '2023年部门预算项目支出绩效自评报告',
  '（河道管护经费）',
  '二、项目资金申报及使用情况',
  project,
]
const list = [
  '部门预算项目支出情况表',
  '项目名称|全年预算数（万元）|全年执行数（万元）',
  '村级水管员工资补助|436.15|436.15',
]
const ofFund = (source: string, general = '农林水支出70.00万元。'): string[] => [
  '青岚县水利局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  general,
  '八、政府性基金预算支出决算情况说明',
  '2023年政府性基金预算财政拨款支出26.00万元，系石桥堤防维修加固支出。',
  '第四部分 附件',
  '2023年部门预算项目支出绩效自评报告',
  '（石桥堤防维修加固）',
  '一、项目概况',
  source,
]

describe('what reports tell of the accounts and of their projects', () => {
  testBothWays([
    {
      check: classToldOtherwise,
      about: 'one class',
      severity: 'error',
      wrong: classes('支出最多的三类依次为农林水支出70.00万元、卫生健康支出81.00万元、住房保障支出12.00万元。'),
      right: classes('支出最多的三类依次为农林水支出70.00万元、卫生健康支出18.00万元、住房保障支出12.00万元。'),
    },
    {
      check: classToldOtherwise,
      about: 'though not of other money',
      severity: 'error',
      wrong: classes('其中农林水支出69.00万元、卫生健康支出18.00万元、住房保障支出12.00万元。'),
      right: classes('其中农林水支出96.00万元、卫生健康支出18.00万元、住房保障支出12.00万元。'),
    },
    {
      check: turnedAmount,
      about: 'one name',
      severity: 'warning',
      wrong: reports('拨付河道保洁专项经费16.53万元。', '支付河道保洁专项经费15.63万元。').map((line) =>
        line.replace(/^(?:拨付|支付)/, '拨付'),
      ),
      right: reports('拨付河道保洁专项经费16.53万元。', '拨付渠道清淤专项经费15.63万元。'),
    },
    {
      check: turnedAmount,
      about: 'a row of the list of projects',
      severity: 'warning',
      wrong: reports('发放村级水管员补助463.15万元。', '项目按期完成。', ...list),
      right: reports('发放防汛物资采购补助463.15万元。', '项目按期完成。', ...list),
    },
    {
      check: parallelAmounts,
      about: 'one of a list',
      severity: 'warning',
      wrong: reports(
        '发放水管员补助148.2万元、材料费42万元、检测费15.63万元。',
        '实际支出200.43万元。其中：水管员补助142.8万元，材料费42万元，检测费15.63万元。',
      ),
      right: reports(
        '发放水管员补助142.8万元、材料费42万元、检测费15.63万元。',
        '计划水管员补助150万元、材料费42万元、检测费15.63万元。',
      ),
    },
    {
      check: parallelAmounts,
      about: 'though not of another',
      severity: 'warning',
      wrong: reports(
        '支付工程费40万元、监理费2万元、其他费用3万元。',
        '累计支付工程费43万元、监理费2万元、其他费用3万元。',
      ),
      right: reports(
        '支付城区工程费40万元、监理费2万元、其他费用3万元。',
        '累计支付石桥工程费43万元、龙溪监理费2万元、其他费用3万元；支付工程费40万元、监理费2万元。',
      ),
    },
    {
      check: sourceOfFundProject,
      about: 'a project of the fund',
      severity: 'warning',
      wrong: ofFund('总投资26.00万元，资金来源为一般公共预算。'),
      right: ofFund('总投资26.00万元，资金来源为政府性基金预算。'),
    },
    {
      check: sourceOfFundProject,
      about: 'though not one of both',
      severity: 'warning',
      wrong: ofFund('资金均来源于县级一般公共预算。'),
      right: ofFund('资金均来源于县级一般公共预算。', '农林水支出70.00万元，用于石桥堤防维修加固等。'),
    },
  ])
})
