import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { completionRate } from './completion/completion-rate.ts'
import { executionRate } from './completion/execution-rate.ts'
import { unitsCounted } from './contradiction/units-counted.ts'
import { vehiclesAndCost } from './contradiction/vehicles-and-cost.ts'
import { countedProjects } from './cross-section/counted-projects.ts'
import { evaluatedTogether } from './cross-section/evaluated-together.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { deductedThoughMet } from './indicator/deducted-though-met.ts'
import { sameScore } from './score/same-score.ts'
import { scoreSum } from './score/score-sum.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { nameOfYear } from './subject-name/name-of-year.ts'
import { doneAndPending } from './sum/done-and-pending.ts'
import { fundItems } from './sum/fund-items.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { reportingYear } from './year/reporting-year.ts'
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

/** A part under `第三部分` with its title on the next line; what is carried over is told once as a whole, once in a section. */
const onTwoLines = (section: string, closing: string): string[] => [
  '目录',
  `第三部分 2023年度部门决算情况说明`,
  '一、收入支出决算总体情况说明',
  section,
  '第三部分',
  '2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收入总计30.00万元，年末结转和结余12.00万元。',
  section,
  `年初结转和结余0万元，年末结转和结余${closing}万元。`,
]

const form = (score: string): string[] => [
  '泵站维护项目支出绩效自评表',
  '项目名称|泵站维护',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  `产出指标|数量指标|检修泵站|≥4座|4座|100|${score}|`,
  `总分|||||100|${score}|`,
]
const summarised = (score: string): string[] => [
  ...explained(
    '十、预算绩效管理情况说明',
    `（1）泵站维护项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为${score}分。`,
  ),
  '第五部分 附件',
  ...form('95'),
]
const listed = (general: string, funds: string): string[] =>
  explained(
    '十、预算绩效管理情况说明',
    `对2023年度一般公共预算项目全面开展绩效自评，共涉及项目2个，涉及资金${general}万元；对政府性基金预算项目开展绩效自评，共涉及项目1个，涉及资金${funds}万元。`,
    '项目绩效自评结果汇总表',
    '项目名称|全年预算数（万元）|全年执行数（万元）|预算执行率',
    '泵站维护|20.00|20.00|100%',
    '渠道清淤|10.00|10.00|100%',
    '库区道路|10.00|10.00|100%',
  )
const graded = (excellent: number): string[] =>
  explained(
    '十、预算绩效管理情况说明',
    `对2023年度一般公共预算项目全面开展绩效自评，共涉及项目3个，涉及资金30.00万元。从自评情况看，项目完成情况良好，其中自评等级为优的${excellent}个、自评等级为良的1个。`,
  )
const deducted = (actual: string, reason: string): string[] => [
  '泵站维护项目支出绩效自评表',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  `产出指标|时效指标|办结率|≥98%|${actual}|10|6.5|${reason}`,
]
const scored = (target: string, actual: string, score: string): string[] => [
  '泵站维护项目支出绩效自评表',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  `效益指标|社会效益指标|提供数据服务次数|${target}|${actual}|20|${score}|年初测算不够准确`,
]
const underTwoRows = (rate: string): string[] => [
  '项目支出绩效自评情况汇总表',
  '序号|项目名称|资金情况||||自评得分',
  '||年初预算数|全年预算数|全年执行数|执行率|',
  `1|泵站维护|2000.00|2800.00|2740.86|${rate}|95`,
]
const ofPoints = (total: string): string[] => [
  '部门整体支出绩效自评表',
  '一级指标|二级指标|三级指标|指标分值|自评得分|扣分说明',
  '履职效能|整体效能|产出指标完成情况|60|57|两项未完成',
  '管理效率|预算执行|预算编制约束性|30|28|追加较多',
  '管理效率|资产管理|资产管理安全性|10|10|',
  `合计|||100|${total}|`,
]

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
      about: 'vehicles of which the first kinds alone are as many as all',
      severity: 'error',
      wrong: explained(
        '（三）国有资产占用情况',
        '共有车辆11辆，其中：机要通信用车1辆、应急保障用车5辆、执法执勤用车5辆、其他用车1辆。',
      ),
      right: explained(
        '（三）国有资产占用情况',
        '共有车辆11辆，其中：机要通信用车1辆、应急保障用车5辆、执法执勤用车4辆、其他用车1辆。',
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
      check: partsAndTotal,
      about: 'what is carried over, told behind what was bought',
      severity: 'error',
      wrong: explained('政府采购支出30.00万元，其中货物采购支出25.00万元；服务采购支出8.00万元。'),
      right: explained(
        '政府采购支出30.00万元，其中授予中小企业合同金额25.00万元；年末结转和结余8.00万元，其中其他资金结转8.00万元。',
      ),
    },
    {
      check: sameFigure,
      about: 'what a part says whose number and title stand on two lines',
      severity: 'error',
      wrong: onTwoLines('三、政府采购支出情况说明', '9.00'),
      right: onTwoLines('三、政府性基金预算财政拨款收入支出决算情况说明', '9.00'),
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
    {
      check: nameOfYear,
      about: 'a name in quotation marks',
      severity: 'error',
      wrong: explained(
        '（二）一般公共预算财政拨款支出决算具体情况',
        '“行政事业单位离退休”（款）2023年度决算30.00万元，比2023年年初预算减少1.00万元。',
      ),
      right: explained(
        '（二）一般公共预算财政拨款支出决算具体情况',
        '“行政事业单位养老支出”（款）2023年度决算30.00万元，比2023年年初预算减少1.00万元。',
      ),
    },
    {
      check: evaluatedTogether,
      about: 'grades told in the next sentence',
      severity: 'error',
      wrong: explained(
        '2023年，本部门对9个项目支出开展绩效自评，涉及资金70.00万元，自评覆盖率100%。其中，评价结果为“优”的项目7个，“良”的项目3个。',
      ),
      right: explained(
        '2023年，本部门对9个项目支出开展绩效自评，涉及资金70.00万元，自评覆盖率100%。其中，评价结果为“优”的项目7个，“良”的项目2个。',
        '本部门对9个项目支出开展绩效自评，涉及资金70.00万元，其中3个为重点项目，其中2个为新增项目。',
      ),
    },
    {
      check: evaluatedTogether,
      about: 'grades and their numbers side by side',
      severity: 'error',
      wrong: explained('我部门组织对2023年度6个项目开展了绩效自评，涉及资金70.00万元，其中优2个、良2个。'),
      right: explained('我部门组织对2023年度4个项目开展了绩效自评，涉及资金70.00万元，其中优2个、良2个。'),
    },
    {
      check: countedProjects,
      about: 'projects told to be among those evaluated',
      severity: 'warning',
      wrong: explained('对2023年度6个项目开展了绩效自评。', '三、项目组织实施情况', '纳入自评的项目4个。'),
      right: explained('对2023年度4个项目开展了绩效自评。', '三、项目组织实施情况', '纳入自评的项目4个。'),
    },
    {
      check: sameScore,
      about: 'what was evaluated stands in the clause in front',
      severity: 'error',
      wrong: explained(
        '同时对部门整体支出开展绩效自评，自评得分96.3分。',
        '部门整体支出绩效自评得分为93.6分，等级为优。',
      ),
      right: explained(
        '同时对部门整体支出开展绩效自评，自评得分93.6分。',
        '部门整体支出绩效自评得分为93.6分，等级为优。',
      ),
    },
    {
      check: reportingYear,
      about: 'final accounts of whatever it is',
      severity: 'error',
      wrong: explained('五、政府购买服务支出说明', '2022年政府购买服务决算76.18万元。'),
      right: explained(
        '五、政府购买服务支出说明',
        '2023年政府购买服务决算76.18万元。',
        '2022年签订物业服务合同76.18万元。',
      ),
    },
    {
      check: doneAndPending,
      about: 'set right and not yet set right',
      severity: 'error',
      wrong: explained('绩效自评中共发现问题9个，已经完成整改7个，正在整改3个。'),
      right: explained(
        '绩效自评中共发现问题9个，已经完成整改7个，正在整改2个。',
        '绩效自评中共发现问题9个，已完成整改7个。',
      ),
    },
    {
      check: unitsCounted,
      about: 'named behind their number',
      severity: 'warning',
      wrong: ['纳入本部门2023年部门汇总决算编制范围的预算单位共计4家，具体包括：甲局（本级）、乙馆、丙馆。'],
      right: [
        '纳入本部门2023年部门汇总决算编制范围的预算单位共计3家，具体包括：甲局（本级）、乙馆、丙馆。',
        '纳入本部门2023年部门汇总决算编制范围的预算单位共计9家，具体包括：甲局（本级）、乙馆等。',
      ],
    },
    {
      check: vehiclesAndCost,
      about: 'the organisation named in front of what it bought',
      severity: 'error',
      wrong: explained(
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '3、公务用车购置费及运行维护费支出决算为8.00万元，其中：公务用车购置费0万元，云麓县水利局更新公务用车2辆。公务用车运行维护费8.00万元。',
      ),
      right: explained(
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        '3、公务用车购置费及运行维护费支出决算为8.00万元，其中：公务用车购置费0万元，云麓县水利局更新公务用车0辆。公务用车运行维护费8.00万元。',
      ),
    },
    {
      check: growthRate,
      about: 'an item of its own paragraph, compared with the change of its total',
      severity: 'error',
      wrong: explained(
        '一、收入支出决算总体情况说明',
        '（一）收入决算总计120.00万元。与上年相比，增加20.00万元，增长20%。包括：',
        '1．本年收入决算合计100.00万元。与上年相比，增加20.00万元，增长20%，变动原因：增人。',
      ),
      right: explained(
        '一、收入支出决算总体情况说明',
        '（一）收入决算总计120.00万元。与上年相比，增加20.00万元，增长20%。包括：',
        '1．本年收入决算合计100.00万元。与上年相比，增加20.00万元，增长25%，变动原因：增人。',
      ),
    },
    {
      check: completionRate,
      about: 'what was spent of a budget without a name',
      severity: 'error',
      wrong: explained('纳入自评的项目4个，预算安排30.00万元，实际执行27.00万元，执行率95%。'),
      right: explained('纳入自评的项目4个，预算安排30.00万元，实际执行27.00万元，执行率90%。'),
    },
    {
      check: sameScore,
      about: 'what a summary of the evaluation says',
      severity: 'error',
      wrong: summarised('86.5'),
      right: summarised('95'),
    },
    {
      check: evaluatedTogether,
      about: 'their money, of two budgets told apart, beside one list',
      severity: 'warning',
      wrong: listed('30.00', '12.00'),
      right: listed('30.00', '10.00'),
    },
    {
      check: evaluatedTogether,
      about: 'how many have each grade, told without quotation marks',
      severity: 'error',
      wrong: graded(3),
      right: graded(2),
    },
    {
      check: deductedThoughMet,
      about: 'for another reason than how far beyond it is',
      severity: 'info',
      wrong: deducted('99%', '数据提供不及时'),
      right: [...deducted('93%', '数据提供不及时'), ...deducted('99%', '佐证资料不全')],
    },
    {
      check: deductedThoughMet,
      about: 'with the points of a floor that was missed',
      severity: 'warning',
      wrong: scored('≤356次', '336次', '18.87'),
      right: [...scored('≥356次', '336次', '18.87'), ...scored('≤356次', '336次', '18.00')],
    },
    {
      check: deductedThoughMet,
      about: 'without a reason',
      severity: 'info',
      wrong: deducted('99%', ''),
      right: deducted('93%', ''),
    },
    {
      check: executionRate,
      about: 'in a list under two heading rows',
      severity: 'error',
      wrong: underTwoRows('79.89%'),
      right: underTwoRows('97.89%'),
    },
    {
      check: scoreSum,
      about: 'in a form of scores without targets',
      severity: 'error',
      wrong: ofPoints('97'),
      right: ofPoints('95'),
    },
  ])
})
