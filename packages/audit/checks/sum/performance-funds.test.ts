import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { addedBudget } from './added-budget.ts'
import { performanceFunds } from './performance-funds.ts'

const list = (...rows: string[]): string[] => [
  '部门预算项目支出绩效自评表',
  '任务|任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  '|||总额|财政拨款|其他资金|总额|财政拨款|其他资金',
  ...rows,
]

const form = (project: string, other: string): string[] => [
  `${project}项目绩效自评表`,
  '执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率',
  '|总额|30|30|28|93.33%',
  '|财政资金|30|30|28|93.33%',
  '|单位资金|0|0|0|',
  `|其他资金${other}`,
]

const twoSources = (carried: string): string[] => [
  '泵站维护项目绩效自评表',
  '项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率',
  '|年度资金总额|30|30|28|93.33%',
  '|其中：当年财政拨款|20|20|18|',
  `|上年结转资金|10|${carried}|10|`,
]

const threeBudgets = (fiscal: string, other: string, later = other): string[] => [
  '部门整体支出绩效自评表',
  '资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率',
  '|年度资金总额|100|100|100|100%',
  `|${fiscal}|80|80|80|`,
  '|政府性基金拨款|15|15|15|',
  `|其他资金|${other}|${later}|${later}|`,
]

const added = (total: string): string[] => [
  '2023年项目支出绩效自评报告',
  '（泵站维护）',
  `泵站维护经费预算申报60万元，财政下达预算批复60万元，中途预算调整追加40万元，年度合计下达经费指标${total}万元。`,
]

describe('money of performance forms', () => {
  testBothWays([
    {
      check: addedBudget,
      about: 'told the other way round',
      severity: 'error',
      wrong: ['年中追加项目资金120万元用于法庭建设，该项目年初预算520万元，调整后预算620万元。'],
      right: [
        '年中追加项目资金120万元用于法庭建设，该项目年初预算500万元，调整后预算620万元。',
        '年中追加办公经费20万元，年初预算500万元。全部项目调整后预算620万元。',
      ],
    },
    {
      check: addedBudget,
      about: 'what was taken away',
      severity: 'error',
      wrong: ['项目年初批复预算60万元，年中调减15万元，调整后预算75万元。'],
      right: ['项目年初批复预算60万元，年中调减15万元，调整后预算45万元。'],
    },
    {
      check: addedBudget,
      about: 'less than at first, whose parts are told between',
      severity: 'error',
      wrong: ['下达我区救助资金222万元，其中低保资金200万元，孤儿保障金22万元，调减80万元，全年实际下达124万元。'],
      right: [
        '下达我区救助资金222万元，其中低保资金200万元，孤儿保障金22万元，调减80万元，全年实际下达142万元。',
        '年初预算222万元，其中：低保资金60万元，追加20万元，合计80万元。',
      ],
    },
    { check: addedBudget, about: 'more than both', severity: 'error', wrong: added('110'), right: added('100') },
    {
      check: performanceFunds,
      about: 'sources of a project',
      severity: 'error',
      wrong: list('|公用经费|办公|449.8|499.8||499.66|499.66|'),
      right: list('|公用经费|办公|499.8|499.8||499.66|499.66|'),
    },
    {
      check: performanceFunds,
      about: 'two sources that make the totals of other columns',
      severity: 'error',
      wrong: twoSources('12'),
      right: twoSources('10'),
    },
    {
      check: performanceFunds,
      about: 'the funds beside the general budget are a source of their own',
      severity: 'error',
      wrong: threeBudgets('一般公共预算', '95', '5'),
      right: threeBudgets('一般公共预算', '5'),
    },
    {
      check: performanceFunds,
      about: 'the funds within the appropriation are counted with it',
      severity: 'error',
      wrong: threeBudgets('财政拨款', '5', '20'),
      right: threeBudgets('财政拨款', '20'),
    },
    {
      check: performanceFunds,
      about: 'rows and the total row, rounding aside',
      severity: 'error',
      wrong: list('|甲|办|10|10||10|10|', '|乙|办|20|20||20|20|', '|金额合计|30|30|0|31|30|1'),
      right: list('|甲|办|10.004|10.004||10|10|', '|乙|办|20|20||20|20|', '|金额合计|30|30|0|30|30|0'),
    },
    {
      check: performanceFunds,
      about: 'a row whose sources make what the total row tells, once',
      severity: 'error',
      wrong: list('|甲|办|17.5|15.7||10|10|', '|乙|办|20|20||20|20|', '|金额合计|35.7|35.7|0|30|30|0'),
      right: list('|甲|办|15.7|15.7||10|10|', '|乙|办|20|20||20|20|', '|金额合计|35.7|35.7|0|30|30|0'),
    },
    {
      check: performanceFunds,
      about: 'sources of a form, a blank one being nothing',
      severity: 'error',
      wrong: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|30|执行数：|30',
        '|其中：财政拨款|28|其中：财政拨款|30',
        '|其他资金||其他资金|',
      ],
      right: [
        '泵站维护项目绩效自评表',
        '资金（万元）|预算数：|30|执行数：|30',
        '|其中：财政拨款|30|其中：财政拨款|30',
        '|其他资金||其他资金|',
      ],
    },
    {
      check: performanceFunds,
      about: 'sources of a form, the cells behind a label left out',
      severity: 'error',
      wrong: [...form('泵站维护', '').map((line) => line.replace('总额|30|', '总额|80|')), ...form('河道保洁', '')],
      right: [...form('泵站维护', ''), ...form('河道保洁', '')],
    },
    {
      check: performanceFunds,
      about: 'the row of one source left blank, where it is not the habit of the forms',
      severity: 'warning',
      wrong: [...form('泵站维护', '||||'), ...form('河道保洁', '|0|0|0|')],
      right: [...form('泵站维护', '||||'), ...form('河道保洁', '||||')],
    },
  ])
})
