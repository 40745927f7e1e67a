import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { costPerGuest } from './contradiction/cost-per-guest.ts'
import { listedNames } from './contradiction/listed-names.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { dividedTotal } from './sum/divided-total.ts'
import { fallBeyondAll } from './yoy/fall-beyond-all.ts'
import { sameBase } from './yoy/same-base.ts'

const narrative = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const work = (next: string): string[] =>
  narrative(
    '全县绿化总产值38.60亿元，同比增长6.3%；苗木种植面积21.40万平方米，同比下降8.2%。',
    `全县绿化总产值38.60亿元，同比${next}。`,
  )
const spent = (of: string): string[] => [
  ...narrative('三、支出决算情况说明', '2023年本年支出合计900.00万元，其中：基本支出400.00万元；项目支出500.00万元。'),
  '第五部分 附件',
  '2023年部门整体支出绩效自评报告',
  `（二）项目支出情况。${of}支出合计500.00万元。`,
]

describe('what is told of an item of its own', () => {
  testBothWays([
    {
      check: sameBase,
      about: 'the change of what was counted behind a semicolon',
      severity: 'error',
      wrong: work('增长8.3%'),
      right: work('增长6.3%'),
    },
    {
      check: sameFigure,
      about: 'what the projects counted in front cost',
      severity: 'error',
      wrong: spent('全年'),
      right: spent('全年实施项目15个，'),
    },
    {
      check: fallBeyondAll,
      about: 'of what consists of something, not of the balance before it',
      severity: 'error',
      wrong: narrative(
        '八、政府性基金预算支出决算情况说明',
        '政府性基金预算财政拨款年末结转和结余2.00万元，本年支出9.00万元，与2022年度相比增加12.00万元。',
      ),
      right: narrative(
        '八、政府性基金预算支出决算情况说明',
        '政府性基金预算财政拨款本年支出90.00万元，年末结转和结余2.00万元。本年支出全部为项目支出，与2022年度相比增加12.00万元。',
      ),
    },
    {
      check: dividedTotal,
      about: 'what was carried over is the first of the list',
      severity: 'error',
      wrong: ['项目安排资金64.00万元，中央补助92.00万元，省级补助37.00万元，县级配套60.00万元。'],
      right: [
        '项目可用资金253.00万元，其中：上年结转64.00万元，中央补助92.00万元，省级补助37.00万元，县级配套60.00万元。',
      ],
    },
    {
      check: listedNames,
      about: 'for how many days it is shown',
      severity: 'warning',
      wrong: ['组建培训辅导、岗位推荐、创业服务4个小分队。'],
      right: ['严格执行个人申请、中心初审、股室复核、公示5个工作日的流程。'],
    },
    {
      check: costPerGuest,
      about: 'what was spent, in 元',
      severity: 'warning',
      wrong: ['人员经费86.00万元，“三公”经费5.00万元；其中公务接待46批次、378人次，支出34280元，人均96.90元。'],
      right: ['人员经费86.00万元，“三公”经费5.00万元；其中公务接待46批次、378人次，支出34280元，人均90.69元。'],
    },
  ])
})
