import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { completionRate } from './completion/completion-rate.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { fundItems } from './sum/fund-items.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { growthRate } from './yoy/growth-rate.ts'

const explained = (...lines: string[]): string[] => ['第三部分 2023年度部门决算情况说明', ...lines]
const operating = (general: string): string =>
  `2023年度机关运行经费支出决算20.00万元（其中：一般公共预算支出${general}万元；政府性基金预算支出0万元；国有资本经营预算支出0万元）。`
const funds = (second: string): string[] =>
  explained(
    '八、政府性基金预算收入支出决算情况',
    '2023年度政府性基金预算财政拨款支出40.00万元。具体情况如下：',
    `社会保障和就业支出（类）大中型水库移民后期扶持基金支出（款）移民补助（项）支出决算为10.00万元；基础设施建设和经济发展（项）支出决算为${second}万元，用于修路。`,
  )
const shares = (percent: string): string[] =>
  explained(
    '（一）一般公共预算财政拨款支出决算总体情况',
    `2023年度一般公共预算财政拨款支出80.00万元，主要用于以下方面：教育支出60.00万元，占本年财政拨款支出${percent}；住房保障支出20.00万元，占本年财政拨款支出20.00%。`,
    '五、政府性基金预算财政拨款支出决算情况说明',
    '2023年度政府性基金预算财政拨款支出20.00万元。',
  )

describe('wordings of other provinces', () => {
  testBothWays([
    {
      check: growthRate,
      about: 'a rate that fits neither of two contrary words',
      severity: 'error',
      wrong: explained('2023年度收、支总计110.00万元。与2022年度相比，收、支总计减少10.00万元，增长18%。'),
      right: explained('2023年度收、支总计110.00万元。与2022年度相比，收、支总计减少10.00万元，增长10%。'),
    },
    {
      check: partsAndTotal,
      about: 'what basic expenditure was for, told behind it',
      severity: 'error',
      wrong: explained(
        '本年总支出100.00万元，其中基本支出60.00万元，用于人员经费40.00万元、公用经费20.00万元；项目支出50.00万元。',
      ),
      right: explained(
        '本年总支出100.00万元，其中基本支出60.00万元，用于人员经费40.00万元、公用经费20.00万元；项目支出40.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'what each budget paid of one thing',
      severity: 'error',
      wrong: explained('十二、机关运行经费支出决算情况说明', operating('12.00')),
      right: explained('十二、机关运行经费支出决算情况说明', operating('20.00')),
    },
    {
      check: sameFigure,
      about: 'what the general budget paid of one thing is not all that it paid',
      severity: 'error',
      wrong: explained(
        '七、一般公共预算财政拨款支出决算情况说明',
        '2023年度一般公共预算财政拨款支出80.00万元。',
        '十二、机关运行经费支出决算情况说明',
        '2023年度一般公共预算财政拨款支出20.00万元。',
      ),
      right: explained(
        '七、一般公共预算财政拨款支出决算情况说明',
        '2023年度一般公共预算财政拨款支出80.00万元。',
        '十二、机关运行经费支出决算情况说明',
        operating('20.00'),
      ),
    },
    {
      check: fundItems,
      about: 'items that share the levels above them',
      severity: 'error',
      wrong: funds('50.00'),
      right: funds('30.00'),
    },
    {
      check: shareOfTotal,
      about: 'of all budgets behind what the general budget paid',
      severity: 'error',
      wrong: shares('70.00%'),
      right: shares('60.00%'),
    },
    {
      check: partsAndTotal,
      about: 'vehicles, their worth told in front of their kinds',
      severity: 'error',
      wrong: explained(
        '四、国有资产占用情况',
        '2023年车辆5台，共计98.46万元，其中：应急保障用车1台、其他用车3台；单位价值100万元以上的设备0台（套）。',
      ),
      right: explained(
        '四、国有资产占用情况',
        '2023年车辆5台，共计98.46万元，其中：应急保障用车1台、其他用车4台；单位价值100万元以上的设备0台（套）。',
      ),
    },
    {
      check: completionRate,
      about: 'of an adjusted budget that was stated as the budget',
      severity: 'error',
      wrong: explained(
        '（三）会议费支出决算情况说明',
        '2023年度会议费支出预算6.00万元，支出决算3.00万元，完成调整后预算的80%。',
      ),
      right: explained(
        '（三）会议费支出决算情况说明',
        '2023年度会议费支出预算6.00万元，支出决算3.00万元，完成调整后预算的50%。',
      ),
    },
  ])
})
