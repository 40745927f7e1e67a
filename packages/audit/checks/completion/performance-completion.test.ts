import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { missedTarget } from '../indicator/missed-target.ts'
import { carryOverRate } from './carry-over-rate.ts'
import { executionRate } from './execution-rate.ts'
import { lowExecution } from './low-execution.ts'
import { overExecution } from './over-execution.ts'
import { paidBeyondArrived } from './paid-beyond-arrived.ts'

const list = (row: string): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）|未完成原因',
  row,
]
const rate = (printed: string): string[] => [
  '泵站维护项目绩效自评表',
  '执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率',
  `|总额|0.00|67.00|64.96|${printed}`,
]
const goal = (actual: string): string[] => [
  '泵站维护项目绩效自评表',
  '年度总体目标|预期目标|实际完成情况',
  `|检修泵站12座|${actual}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|10座',
]
const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站维护经费）', ...lines]

const arrived = (amount: string, ...more: string[]): string[] => [
  ...rate('96.96%'),
  ...report(`到位资金为${amount}万元，资金到位率为100%。`, ...more, '该项目全年支出金额为64.96万元。'),
]

const delayed = (told: string): string[] => [
  '泵站维护项目绩效自评报告',
  told,
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|时效指标|泵站检修完成时间|2023年7月31日前|2023年8月20日',
]

describe('execution', () => {
  testBothWays([
    {
      check: paidBeyondArrived,
      about: 'more paid than arrived',
      severity: 'warning',
      wrong: arrived('46.96'),
      right: arrived('64.96'),
    },
    {
      check: paidBeyondArrived,
      about: 'more paid than arrived, money of the year before among it',
      severity: 'warning',
      wrong: arrived('46.96', '资金使用合规。'),
      right: arrived('46.96', '另有上年结转18.00万元。'),
    },
    { check: executionRate, about: 'in a form', severity: 'error', wrong: rate('99.96%'), right: rate('96.96%') },
    {
      check: executionRate,
      about: 'in a sentence, rounded to the whole percent',
      severity: 'error',
      wrong: report('下达泵站维护经费166万元，实际支付161.02万元，执行率95%。'),
      right: report('下达泵站维护经费166万元，实际支付161.02万元，执行率97%。'),
    },
    {
      check: executionRate,
      about: 'of a budget that was changed by its last place',
      severity: 'error',
      wrong: report('项目年初预算7.62万元，调整后全年预算7.63万元，项目支出7.62万元，预算执行率98.90%。'),
      right: report('项目年初预算7.62万元，调整后全年预算7.63万元，项目支出7.62万元，预算执行率99.80%。'),
    },
    {
      check: executionRate,
      about: 'behind a payment and its parts, the budget standing in the form',
      severity: 'error',
      wrong: [...report('全年支出64.96万元，其中材料费50.00万元，工时费14.96万元，执行率99.96%。'), ...rate('96.96%')],
      right: [...report('全年支出64.96万元，其中材料费50.00万元，工时费14.96万元，执行率96.96%。'), ...rate('96.96%')],
    },
    {
      check: executionRate,
      about: 'behind parts and what they come to',
      severity: 'error',
      wrong: [
        ...report('支付材料费50.00万元，支付工时等费用14.96万元，共计支出64.96万元，执行率99.96%。'),
        ...rate('96.96%'),
      ],
      right: [
        ...report('支付材料费50.00万元，支付工时等费用14.96万元，共计支出64.96万元，执行率96.96%。'),
        ...rate('96.96%'),
      ],
    },
    {
      check: executionRate,
      about: 'behind a payment, not behind a count of what was done',
      severity: 'error',
      wrong: [...report('全年支出64.96万元，检修泵站12座。执行率100%。'), ...rate('96.96%')],
      right: [...report('全年支出64.96万元。检修泵站12座，完成率100%。'), ...rate('96.96%')],
    },
    {
      check: lowExecution,
      about: 'little spent without a reason',
      severity: 'warning',
      wrong: list('泵站维护|检修|33|4.09|'),
      right: list('泵站维护|检修|33|4.09|合同约定次年支付'),
    },
    {
      check: lowExecution,
      about: 'little spent, and no sentence tells what became of the rest',
      severity: 'warning',
      wrong: [...list('城区排水泵站维护项目|检修|33|4.09|'), '排水泵站维护项目28.91万元，泵房改造项目6.00万元。'],
      right: [
        ...list('城区排水泵站维护项目|检修|33|4.09|'),
        '未用完的资金：泵房改造项目6.00万元；排水泵站维护项目28.91万元，系与承包方约定的次年检修费。',
      ],
    },
    {
      check: lowExecution,
      about: 'little spent, though all is done',
      severity: 'warning',
      wrong: [...list('城区排水泵站维护|检修|33|4.09|'), '排水泵站维护项目28.91万元，各项检修任务已全部完成。'],
      right: [...list('城区排水泵站维护|检修|33|4.09|'), '排水泵站维护项目28.91万元，各项检修任务按合同推进。'],
    },
    {
      check: lowExecution,
      about: 'little spent, a reason told of another project',
      severity: 'warning',
      wrong: [...list('城区排水泵站维护|检修|33|4.09|'), '城区排水泵站维护已验收；泵房改造因招标推迟，尚未支付。'],
      right: [...list('城区排水泵站维护|检修|33|4.09|'), '城区排水泵站维护合同跨年度执行；泵房改造已验收。'],
    },
    {
      check: lowExecution,
      about: 'nothing spent',
      severity: 'warning',
      wrong: list('泵站维护|检修|33|0|'),
      right: list('泵站维护|检修|33|31|'),
    },
    {
      check: overExecution,
      about: 'more than the budget',
      severity: 'warning',
      wrong: list('泵站维护|检修|44.9|49.9|'),
      right: list('泵站维护|检修|49.9|49.9|'),
    },
    {
      check: missedTarget,
      about: 'the reason stands beside another number',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评报告',
        '受汛期影响，全年检修泵站110座。',
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|10座',
      ],
      right: [
        '泵站维护项目绩效自评报告',
        '受汛期影响，全年检修泵站110座次、10座。',
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|10座',
      ],
    },
    {
      check: missedTarget,
      about: 'the report tells the day of a delay beside its reason, and not another matter of that day',
      severity: 'warning',
      wrong: delayed('因暴雨，全站职工8月20日转移。'),
      right: delayed('泵站检修因暴雨停工，8月20日完成。'),
    },
    {
      check: missedTarget,
      about: 'the report tells the result without a reason',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评报告',
        '全年检修泵站10座。',
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|10座',
      ],
      right: [
        '泵站维护项目绩效自评报告',
        '受汛期影响2座推迟到下年检修，全年检修泵站10座。',
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|10座',
      ],
    },
    {
      check: missedTarget,
      about: 'what became of the goal tells why',
      severity: 'warning',
      wrong: goal('检修泵站10座'),
      right: goal('检修泵站10座，因汛期推迟2座'),
    },
    {
      check: missedTarget,
      about: 'no column for a reason',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|10座',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|数量指标|检修泵站|12座|12座',
      ],
    },
    {
      check: missedTarget,
      about: 'a floor for a cost says nothing of what was missed',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|成本指标|检修成本|≤12万元|15万元',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '产出指标|成本指标|检修成本|≥12万元|10万元',
      ],
    },
    {
      check: missedTarget,
      about: 'above the ceiling that the form writes',
      severity: 'warning',
      wrong: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '成本指标|经济成本指标|检修成本|≤280万元|680万元',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '一级指标|二级指标|三级指标|指标值|实际完成值',
        '成本指标|经济成本指标|检修成本|≤820万元|680万元',
      ],
    },
    {
      check: carryOverRate,
      about: 'the rate of the same money',
      severity: 'error',
      wrong: [
        '部门整体支出绩效评价报告',
        '项目支出收入200.00万元，项目支出150.00万元。',
        '项目结转资金50.00万元，完成率90%。',
      ],
      right: [
        '部门整体支出绩效评价报告',
        '项目支出收入200.00万元，项目支出150.00万元。',
        '项目结转资金50.00万元，完成率75%。',
      ],
    },
  ])
})
