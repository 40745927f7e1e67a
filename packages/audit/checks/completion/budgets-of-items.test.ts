import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { completionRate } from './completion-rate.ts'
import { itemsOfBudget } from './items-of-budget.ts'
import { unplannedComparison } from './unplanned-comparison.ts'

const items = (total: string): string[] => [
  '第二部分 2024年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）具体情况',
  `一般公共预算财政拨款支出年初预算为${total}万元，支出决算为60.00万元，完成年初预算的120%。其中：`,
  '1、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为30.00万元，支出决算为40.00万元。决算数大于预算数的主要原因：人员增加。',
  '2、住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为20.00万元，年初未安排预算。决算数大于预算数的主要原因：年中追加。',
]
const unplanned = (words: string): string[] => [`支出决算为14.70万元，年初未安排预算。${words}`]

const planned = (rate: string, behind = ''): string[] => [
  '第二部分 2024年度单位决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  `2024年一般公共预算财政拨款支出510.30万元，占本年支出合计的100%${behind}。基本支出410.30万元。`,
  `一般公共预算财政拨款支出年初预算数486.00万元，完成年初预算的${rate}%。`,
]

const repaired = (rate: string, change: string): string[] => [
  '2022年项目支出绩效自评报告',
  '（泵站检修）',
  `（二）资金使用情况。泵站检修项目年初预算200.00万元，${change}，实际支出225.00万元，执行率${rate}%。`,
]

describe('budgets', () => {
  testBothWays([
    {
      check: completionRate,
      about: 'a budget as it was changed since',
      severity: 'error',
      wrong: repaired('93.75', '由县财政安排'),
      right: [...repaired('93.75', '年中追加40.00万元'), ...repaired('93.75', '年中追加50.00万元，年末调减10.00万元')],
    },
    {
      check: completionRate,
      about: 'a budget behind the share of what it is of',
      severity: 'error',
      wrong: planned('105', '，年初预算为486.00万元，完成年初预算的115%'),
      right: planned('105', '，年初预算为486.00万元，完成年初预算的105%'),
    },
    {
      check: completionRate,
      about: 'what completes the budget in front of the rate is told before',
      severity: 'error',
      wrong: planned('24.30'),
      right: [...planned('105'), '政府性基金预算财政拨款支出年初预算数20.00万元，完成年初预算的50%。'],
    },
    {
      check: itemsOfBudget,
      about: 'the total is that of the items',
      severity: 'warning',
      wrong: items('50.00'),
      right: items('30.00'),
    },
    {
      check: itemsOfBudget,
      about: 'the total is that of the items, one of which is compared with nothing',
      severity: 'warning',
      wrong: items('50.00').map((line) => line.replace(/(40\.00万元。).*/, '$1')),
      right: items('30.00').map((line) => line.replace(/(40\.00万元。).*/, '$1')),
    },
    {
      check: unplannedComparison,
      about: 'without a budget, further on in the paragraph',
      severity: 'error',
      wrong: [
        '公务接待费支出4.14万元，年初及年中均未安排预算，较上年增加4.14万元。决算数小于预算数的主要原因是临时承接任务。',
      ],
      right: [
        '公务接待费支出4.14万元，年初及年中均未安排预算，较上年增加4.14万元。决算数大于预算数的主要原因是临时承接任务。',
        '“三公”经费支出8.10万元，完成预算70.59%，其中：公务接待费3.63万元，年初未安排预算；公务用车4.47万元。决算数小于预算数。',
      ],
    },
    {
      check: unplannedComparison,
      about: 'a part of what had no budget',
      severity: 'error',
      wrong: [
        '2.公务用车购置及运行维护费支出5.98万元，年初及年中均未安排预算。',
        '其中：公务用车购置支出0万元。',
        '公务用车运行维护费支出5.98万元，主要用于维修。公务用车运行维护费支出决算数小于预算数。',
      ],
      right: [
        '2.公务用车购置及运行维护费支出5.98万元，年初及年中均未安排预算。',
        '公务用车运行维护费支出5.98万元，主要用于维修。公务用车运行维护费支出决算数大于预算数。',
      ],
    },
    {
      check: unplannedComparison,
      about: 'whatever was spent is more than nothing',
      severity: 'error',
      wrong: unplanned('决算数小于预算数的主要原因是年中追加。'),
      right: unplanned('决算数大于预算数的主要原因是年中追加。'),
    },
    {
      check: unplannedComparison,
      about: 'nothing spent is as planned',
      severity: 'error',
      wrong: ['支出决算1.00万元，年初未安排预算，决算数等于预算数。'],
      right: ['支出决算0万元，年初未安排预算，决算数等于预算数。'],
    },
  ])
})
