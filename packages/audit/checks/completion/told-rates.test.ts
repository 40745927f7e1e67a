import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { budgetDifference } from './budget-difference.ts'
import { rateOfNoBudget } from './rate-of-no-budget.ts'
import { rateOfWhatWasLeft } from './rate-of-what-was-left.ts'
import { threePublicImplied } from './three-public-implied.ts'
import { toldExecutionRate } from './told-execution-rate.ts'

const list = (rate: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  `（二）执行管理情况。全年执行90.12万元，预算执行率${rate}%。`,
  '部门整体支出绩效自评表',
  '项目名称|预算数（万元）|执行数（万元）|执行率',
  '泵站维护|60.00|50.12|83.53%',
  '渠道清淤|40.00|40.00|100%',
  '合计|100.00|90.12|90.12%',
]
const threePublic = (reception: string, overseas = '0万元'): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（一）“三公”经费财政拨款支出决算总体情况说明',
  '2023年“三公”经费财政拨款支出决算为37.80万元，完成预算78.75%。',
  '（二）“三公”经费财政拨款支出决算具体情况说明',
  `1.因公出国（境）经费支出${overseas}，全年未安排因公出国（境）团组。`,
  '2.公务用车购置及运行维护费支出33.62万元，完成预算80.05%。',
  `3.公务接待费支出4.18万元，完成预算${reception}%。`,
]

const unplanned = (whole: string, vehicles: string, reception: string): string[] =>
  threePublic(reception, '0万元，完成预算0%').map((line) =>
    line
      .replace('全年未安排因公出国（境）团组', '无')
      .replace('预算78.75%', `预算${whole}%`)
      .replace('预算80.05%', `预算${vehicles}%`),
  )

const item = (told: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  `1.农林水支出（类）水利（款）防汛（项）：${told}。`,
]
const culverts = (rate: string): string[] => [
  ...item(`支出决算为382.00万元，完成预算${rate}%，决算数小于预算数的主要原因是质保金未到支付期`),
  '涵闸改造项目支出绩效自评表',
  '项目名称|涵闸改造',
  '预算执行情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|400.00|400.00|382.00|10|95.50%|9.55',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值',
  '产出指标|数量指标|改造涵闸|12座|12座',
]

describe('rates told', () => {
  testBothWays([
    {
      check: rateOfWhatWasLeft,
      about: 'beside what was saved',
      severity: 'error',
      wrong: item('支出决算为485.00万元，完成预算79.00%，主要原因是招标节约资金15.00万元，结转下年'),
      right: [
        ...item('支出决算为485.00万元，完成预算97.00%，主要原因是招标节约资金15.00万元，结转下年'),
        ...item('支出决算为485.00万元，完成预算96.04%，主要原因一是招标节约资金15.00万元，二是质保金未到期'),
        ...item('支出决算为485.00万元，完成年初预算79.00%，主要原因是招标节约资金15.00万元，结转下年'),
      ],
    },
    {
      check: rateOfWhatWasLeft,
      about: 'of the project that spent as much',
      severity: 'error',
      wrong: culverts('95.05'),
      right: culverts('95.50'),
    },
    {
      check: rateOfWhatWasLeft,
      about: 'of more than the project that spent as much',
      severity: 'error',
      wrong: culverts('85.50'),
      right: culverts('88.12'),
    },
    {
      check: toldExecutionRate,
      about: 'what was granted, paid and the rate side by side',
      severity: 'error',
      wrong: ['人员类项目5个，全年安排一般公共预算120.00万元，支付108.00万元，执行率95%，按月兑现。'],
      right: ['人员类项目5个，全年安排一般公共预算120.00万元，支付108.00万元，执行率90%，按月兑现。'],
    },
    {
      check: toldExecutionRate,
      about: 'of what a list adds up',
      severity: 'error',
      wrong: list('91.02'),
      right: list('90.12'),
    },
    {
      check: toldExecutionRate,
      about: 'of the amount in front, not of the whole that it is part of',
      severity: 'error',
      wrong: list('91.02').map((line) => line.replace('全年执行', '其中：基本支出20.00万元，项目执行')),
      right: list('91.02').map((line) =>
        line
          .replace('全年执行', '支出合计110.12万元，其中：基本支出20.00万元，项目执行')
          .replace('，预算', '，全年预算'),
      ),
    },
    {
      check: threePublicImplied,
      about: 'of items that had less than the whole',
      severity: 'warning',
      wrong: threePublic('79.67'),
      right: threePublic('69.67'),
    },
    {
      check: threePublicImplied,
      about: 'where journeys were planned and not made',
      severity: 'warning',
      wrong: threePublic('79.67'),
      right: threePublic('79.67', '预算数为1.00万元，支出决算为0万元，完成预算的0%'),
    },
    {
      check: rateOfNoBudget,
      about: 'of an item without a budget',
      severity: 'info',
      wrong: threePublic('79.67', '0万元，完成预算0%').map((line) => line.replace('团组', '预算')),
      right: threePublic('79.67').map((line) => line.replace('团组', '预算')),
    },
    {
      check: rateOfNoBudget,
      about: 'of an item that the budgets of the others leave nothing for, and of one planned and not spent',
      severity: 'info',
      wrong: threePublic('69.67', '0万元，完成预算0%').map((line) =>
        line.replace('全年未安排因公出国（境）团组', '无'),
      ),
      right: threePublic('79.67', '0万元，完成预算0%').map((line) =>
        line.replace('全年未安排因公出国（境）团组', '无'),
      ),
    },
    {
      check: rateOfNoBudget,
      about: 'of an item that rates too coarse leave open',
      severity: 'info',
      wrong: unplanned('78.75', '80.05', '69.67'),
      right: unplanned('79', '81', '70'),
    },
    {
      check: budgetDifference,
      about: 'a difference from the budget that only the rate tells',
      severity: 'error',
      wrong: [
        ...threePublic('69.67'),
        '2023年部门整体支出绩效评价报告',
        '“三公”经费支出37.80万元，比预算数少12.20万元。',
      ],
      right: [
        ...threePublic('69.67'),
        '2023年部门整体支出绩效评价报告',
        '“三公”经费支出37.80万元，比预算数少10.20万元。',
      ],
    },
  ])
})
