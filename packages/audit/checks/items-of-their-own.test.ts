import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { costPerGuest } from './contradiction/cost-per-guest.ts'
import { listedNames } from './contradiction/listed-names.ts'
import { amountsAmongDefinitions } from './copy-paste/amounts-among-definitions.ts'
import { foreignOrganisation } from './copy-paste/foreign-organisation.ts'
import { resultsOfAnotherProject } from './copy-paste/results-of-another-project.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { missingReportScore } from './score/missing-report-score.ts'
import { dividedTotal } from './sum/divided-total.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { statedBalances } from './sum/stated-balances.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
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

const balance = (closing: string): string[] =>
  narrative(
    '一、收入支出决算总体情况说明',
    '2023年度收入总计950.00万元，其中：本年收入900.00万元，年初结转和结余50.00万元；支出总计950.00万元。',
    '三、支出决算情况说明',
    '本年支出合计900.00万元。',
    closing,
  )
const duties = (heading: string): string[] => [
  '第一部分 部门概况',
  '一、主要职责',
  '（一）主要职能。',
  '1.主管全县教育。',
  heading,
  '2.资助困难学生12480人次，发放资金1862.40万元。',
  '第二部分 2023年度部门决算情况说明',
]
const rooms = (goal: string): string[] => [
  '综合楼建设项目绩效自评表',
  '年度目标完成情况|预期目标|实际完成情况',
  `|${goal}|建成教室18间、功能室6间`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|建成教室及功能室|24间|24间|10|10',
]
const reports = (heading: string): string[] => [
  '2023年部门预算项目支出绩效自评报告',
  '报告一',
  '（泵站检修专项经费）',
  heading,
  '（一）评价结论。项目自评得分97分。',
  '（渠道清淤专项经费）',
  '一、项目概况',
  '（一）评价结论。项目自评得分96分。',
]
const staff = (note: string): string[] => ['截至年末，部门核定编制1652名。', note]
const managed = (way: string): string[] => [
  '渠道清淤项目绩效自评表',
  '年度目标完成情况|预期目标|实际完成情况',
  '|清淤渠道12公里，检修水闸3座|清淤渠道12公里，检修水闸3座',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|清淤渠道|12公里|12公里|10|10',
  '渠道清淤项目绩效自评报告',
  '三、项目实施及管理情况',
  way,
  '四、项目绩效情况',
  '清淤渠道12公里，检修水闸3座。',
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
    {
      check: statedBalances,
      about: 'what one project left',
      severity: 'warning',
      wrong: balance('年末结转和结余40.00万元。'),
      right: balance(
        '（1）综合楼建设项目绩效目标完成情况综述。项目全年预算数80.00万元，执行数为40.00万元。结算审核周期较长，年末结转40.00万元。',
      ),
    },
    {
      check: amountsAmongDefinitions,
      about: 'what was done, under a heading that ends as a sentence does',
      severity: 'warning',
      wrong: duties('（二）其他职能。'),
      right: duties('（二）2023年重点工作完成情况。'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'two of the goal make up what the indicator counts',
      severity: 'warning',
      wrong: rooms('建成教室及功能室28间'),
      right: rooms('建成教室18间、功能室6间'),
    },
    {
      check: missingReportScore,
      about: 'the title above the number of the first report is none of its own',
      severity: 'warning',
      wrong: [...reports('一、项目概况'), '（水质监测专项经费）', '一、项目概况', '（一）评价结论。完成较好。'],
      right: reports('一、项目概况'),
    },
    {
      check: partsAndTotal,
      about: 'who the parts are of',
      severity: 'error',
      wrong: staff('其中：行政编制1862名、事业编制24名。'),
      right: staff('注：第二中学为完全中学，其中初中生1246名、高中生1862名。'),
    },
    {
      check: foreignOrganisation,
      about: 'those below, by what they are',
      severity: 'error',
      wrong: ['云江县教育局2023年度部门决算', '第一中学未发生较大以上安全责任事故。'],
      right: ['云江县教育局2023年度部门决算', '部门所属学校未发生较大以上安全责任事故。'],
    },
    {
      check: resultsOfAnotherProject,
      about: 'how it was watched over',
      severity: 'warning',
      wrong: managed('新建路灯24盏，更换井盖36处。'),
      right: managed('全年开展巡检24次，处置问题36处。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'what was bought for it, whose work another clause names',
      severity: 'warning',
      wrong: managed('新购工具书24册，其中图册9册，图书实行专人保管。'),
      right: managed('新购工具书24册，其中图册9册，清淤器具实行专人保管。'),
    },
  ])
})
