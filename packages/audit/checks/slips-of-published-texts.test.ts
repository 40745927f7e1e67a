import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { codedPhrase } from './completeness/coded-phrase.ts'
import { mainEconomicSubject } from './completeness/main-economic-subject.ts'
import { operatingDefinition } from './completeness/operating-definition.ts'
import { reasonSaysNothing } from './completeness/reason-says-nothing.ts'
import { threePublicChangeUnexplained } from './completeness/three-public-change-unexplained.ts'
import { allClosedBesideOpen } from './contradiction/all-closed-beside-open.ts'
import { progressFalls } from './contradiction/progress-falls.ts'
import { stagesInOrder } from './contradiction/stages-in-order.ts'
import { unitsCounted } from './contradiction/units-counted.ts'
import { abolishedOffice } from './copy-paste/abolished-office.ts'
import { exampleOfOtherTrade } from './copy-paste/example-of-other-trade.ts'
import { villageSpeaking } from './copy-paste/village-speaking.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { costAgainstBudget } from './indicator/cost-against-budget.ts'
import { publishedTooLate } from './policy/published-too-late.ts'
import { tableFormerNames } from './subject-name/table-former-names.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { modelWordings } from './template-leftover/model-wordings.ts'
import { punctuation } from './typo/punctuation.ts'
import { quotesOfTwoKinds } from './typo/quotes-of-two-kinds.ts'
import { spentInOtherUnit } from './unit/spent-in-other-unit.ts'
import { tenThousandForYuan } from './unit/ten-thousand-for-yuan.ts'
import { toldInTwoUnits } from './unit/told-in-two-units.ts'
import { yuanForTenThousand } from './unit/yuan-for-ten-thousand.ts'
import { goalBeforeEvent } from './year/goal-before-event.ts'
import { impossibleDate } from './year/impossible-date.ts'
import { resultsUsedTooEarly } from './year/results-used-too-early.ts'
import { targetYear } from './year/target-year.ts'
import { thisYearWord } from './year/this-year-word.ts'

const explained = (...lines: string[]): string[] => [
  '青岩县水利局2022年度部门决算',
  '第二部分 2022年度部门决算情况说明',
  ...lines,
]
const threePublic = (...lines: string[]): string[] =>
  explained('七、财政拨款“三公”经费支出决算情况说明', '（一）“三公”经费财政拨款支出决算总体情况说明', ...lines)
const glossary = (...entries: string[]): string[] => [
  '青岩县水利局2022年度部门决算',
  '第一部分 部门概况',
  '二、机构设置',
  '下属二级单位1个：青岩县水利工程站。',
  '第三部分 名词解释',
  '1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。',
  ...entries,
]
const goals = (expected: string): string[] => [
  '青岩县水利局2022年度部门决算',
  '第四部分 附件',
  '部门预算项目支出绩效自评表（2022年度）',
  '项目名称|泵站检修',
  `项目年度目标|${expected}`,
  '年度目标完成情况|检修泵站12座',
  '一级指标|二级指标|三级指标|指标值|完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]
const BASIC = ['301|工资福利支出|100.00', '30101|基本工资|20.00', '30103|奖金|18.00', '30108|养老保险缴费|12.00']
const staff = (names: string, ...rows: string[]): string[] =>
  explained(
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '2022年一般公共预算财政拨款基本支出100.00万元，其中：',
    `人员经费100.00万元，主要包括：${names}等。`,
    '一般公共预算财政拨款基本支出决算表',
    '科目编码|科目名称|决算数',
    ...BASIC,
    ...rows,
  )
const sources = (unit: string): string[] => [
  '泵站检修项目支出绩效自评报告',
  `项目年初预算128.00万元，其中区级财政安排85.40${unit}、上年结转42.60万元。`,
  '金额单位：万元',
  '资金来源|计划数|支出数',
  '区级财政资金|85.40|80.80',
]
const costing = (ceiling: string): string[] => [
  '泵站检修项目绩效自评表',
  '项目预算执行情况（万元）|预算数|执行数|执行率|分值|得分',
  '其中：财政拨款|30.00|26.80|89.33%|10|8.93',
  '其他资金|0.00|0.00|||',
  '一级指标|二级指标|三级指标|预期指标值|实际完成指标值|分值|得分',
  '产出指标|数量指标|检修泵站|12座|12座|40|40',
  `产出指标|成本指标|项目总成本|≤${ceiling}万元|26.80万元|50|50`,
]
const contract = (price: string): string[] => [
  '泵站检修项目支出绩效自评报告',
  `（一）资金使用情况。合同金额${price}，实际支出26.80万元。`,
]
const operating = (list: string): string =>
  `2.机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、${list}办公用房水电费以及其他费用。`

describe('slips of published texts', () => {
  testBothWays([
    {
      check: codedPhrase,
      about: 'the last part is missing',
      severity: 'warning',
      wrong: explained('围绕“1233”发展战略，坚持“一个总目标”，把握“两大取向”，沿着“三条路径”前进。'),
      right: explained(
        '围绕“1233”发展战略，坚持“一个总目标”，把握“两大取向”，沿着“三条路径”前进，打造“三个高地”。',
        '围绕“1233”发展战略，坚持“一个总目标”。',
      ),
    },
    {
      check: mainEconomicSubject,
      about: 'half of the staff costs',
      severity: 'warning',
      wrong: staff('基本工资、奖金、养老保险缴费', '30199|其他工资福利支出|50.00'),
      right: staff('基本工资、奖金、其他工资福利支出', '30199|其他工资福利支出|50.00'),
    },
    {
      check: operatingDefinition,
      about: 'one item of the list',
      severity: 'info',
      wrong: glossary(operating('')),
      right: glossary(operating('专用材料及一般设备购置费、')),
    },
    {
      check: reasonSaysNothing,
      about: 'what is true of every item',
      severity: 'info',
      wrong: explained(
        '支出决算为9.00万元，完成年初预算的90%，决算数小于预算数的主要原因：正常预决算数浮动。',
        '支出决算为8.00万元，完成年初预算的80%，决算数小于预算数的主要原因是根据项目实际情况支出。',
      ),
      right: explained(
        '支出决算为9.00万元，完成年初预算的90%，决算数小于预算数的主要原因是活动缩减规模，按实际参加人数支付场地费。',
      ),
    },
    {
      check: threePublicChangeUnexplained,
      about: 'beside the reason of what was left',
      severity: 'info',
      wrong: threePublic(
        '2022年“三公”经费财政拨款支出决算为17.37万元，完成预算78.95%，较上年增加0.32万元，增长1.88%。决算数小于预算数主要原因是公务接待减少。',
      ),
      right: threePublic(
        '2022年“三公”经费财政拨款支出决算为17.37万元，完成预算78.95%，较上年增加0.32万元，增长1.88%，主要原因是公务接待增加。',
      ),
    },
    {
      check: threePublicChangeUnexplained,
      about: 'beside the reasons of its items',
      severity: 'info',
      wrong: threePublic(
        '2022年“三公”经费财政拨款支出决算为17.37万元，较上年增加0.32万元。',
        '各项支出均严格控制，按规定使用财政资金，没有超出年初预算安排的范围和标准，也没有其他需要说明的情况。',
        '1.公务接待费支出2.00万元，较上年增加0.32万元，主要原因是来访增加。',
      ),
      right: threePublic(
        '2022年“三公”经费财政拨款支出决算为17.37万元，较上年增加0.32万元。',
        '各项支出均严格控制，按规定使用财政资金，没有超出年初预算安排的范围和标准，也没有其他需要说明的情况。',
        '1.公务用车运行维护费支出15.37万元，较上年增加0.20万元，主要原因是出车增加。',
        '2.公务接待费支出2.00万元，较上年增加0.12万元，主要原因是来访增加。',
      ),
    },
    {
      check: stagesInOrder,
      about: 'a budget published before it was approved',
      severity: 'warning',
      wrong: explained('县财政局于2022年2月23日批复部门预算，本部门于2月16日在政府网站公开。'),
      right: explained('县财政局于2022年2月3日批复部门预算，本部门于2月16日在政府网站公开。'),
    },
    {
      check: unitsCounted,
      about: 'names behind a colon',
      severity: 'warning',
      wrong: explained('下属二级预算单位3个：青岩县水利工程站（事业单位，加挂防汛中心牌子）、青岩县灌区管理处。'),
      right: explained(
        '下属二级预算单位2个：青岩县水利工程站（事业单位，加挂防汛中心牌子）、青岩县灌区管理处。',
        '纳入编制范围的单位共3个，除县水利局本级外，二级预算单位包括：',
        '1.青岩县水利工程站',
        '2.青岩县灌区管理处',
      ),
    },
    {
      check: exampleOfOtherTrade,
      about: 'tuition fees without a school',
      severity: 'warning',
      wrong: glossary('2.事业收入：指事业单位开展专业业务活动取得的收入，如学费、住宿费等收入。'),
      right: glossary('2.事业收入：指事业单位开展专业业务活动取得的收入，如供水收入。'),
    },
    {
      check: villageSpeaking,
      about: 'a bureau',
      severity: 'warning',
      wrong: explained('驻村工作队结合本村实际，发展特色种植。'),
      right: explained('驻村工作队结合石坝村实际，发展特色种植。'),
    },
    {
      check: reasonAgainstChange,
      about: 'more guests cost less',
      severity: 'warning',
      wrong: threePublic(
        '公务接待费支出决算比2021年减少0.73万元，下降7.19%，主要原因是招商引资力度加大，来县考察洽谈批次增加。',
        '公务接待费支出决算比2021年增加0.73万元，增长7.19%，主要原因是招商引资力度加大，来县考察洽谈批次增加。',
      ),
      right: threePublic(
        '公务接待费支出决算比2021年减少0.73万元，下降7.19%，主要原因是公务接待管理力度加大，接待批次减少。',
      ),
    },
    {
      check: publishedTooLate,
      about: 'the approval told in a sentence',
      severity: 'info',
      wrong: ['（公开时间：2023年9月30日）', '2023年8月29日县财政局批复部门决算，绩效评价报告一并公开。'],
      right: ['（公开时间：2023年9月12日）', '2023年8月29日县财政局批复部门决算，绩效评价报告一并公开。'],
    },
    {
      check: tableFormerNames,
      about: 'a name of years before',
      severity: 'error',
      wrong: explained(
        '支出决算表',
        '科目编码|科目名称|本年支出合计|基本支出|项目支出',
        '208|社会保障和就业支出|6.09|6.09|',
        '20805|行政事业单位离退休|6.09|6.09|',
      ),
      right: explained(
        '支出决算表',
        '科目编码|科目名称|本年支出合计|基本支出|项目支出',
        '208|社会保障和就业支出|6.09|6.09|',
        '20805|行政事业单位养老支出|6.09|6.09|',
      ),
    },
    {
      check: standardTimesNumber,
      about: 'pay by the month',
      severity: 'error',
      wrong: explained('支出46.56万元，其中：话务员劳务报酬33.60万元（8人，每人每月3800元，12个月）。'),
      right: explained(
        '支出46.56万元，其中：话务员劳务报酬33.60万元（8人，每人每月3500元，12个月），通信线路费6.48万元（每月5400元，12个月）。',
      ),
    },
    {
      check: modelWordings,
      about: 'both kinds behind the name',
      severity: 'info',
      wrong: explained('截至2022年12月31日，青岩县水利局部门（单位）共有车辆10辆。'),
      right: explained('截至2022年12月31日，青岩县水利局共有车辆10辆。'),
    },
    {
      check: punctuation,
      about: 'a mark in front of 以及',
      severity: 'info',
      wrong: explained('用于汽油费、保险费、以及其他费用。'),
      right: explained('用于汽油费、保险费以及其他费用，如工会经费。'),
    },
    {
      check: quotesOfTwoKinds,
      about: 'straight among curly ones',
      severity: 'info',
      wrong: [...glossary('8."三公"经费：纳入预决算管理的“三公”经费。'), '“一”“二”“三”“四”“五”'],
      right: [...glossary('8.“三公”经费：纳入预决算管理的“三公”经费。'), '“一”“二”“三”“四”“五”'],
    },
    {
      check: toldInTwoUnits,
      about: 'one digit less',
      severity: 'error',
      wrong: explained('实际支出1,286.40万元（1,286,400元），执行率99.30%。'),
      right: explained('实际支出1,286.40万元（12,864,000元），人均3.50万元（35,002元）。'),
    },
    {
      check: goalBeforeEvent,
      about: 'a meeting of October',
      severity: 'warning',
      wrong: goals('深入学习贯彻党的二十大精神，检修泵站12座'),
      right: goals('迎接党的二十大，检修泵站12座'),
    },
    {
      check: targetYear,
      about: 'goals of the year before',
      severity: 'warning',
      wrong: goals('2021年检修泵站12座'),
      right: goals('2021年立项，2022年检修泵站12座'),
    },
    {
      check: thisYearWord,
      about: 'which one',
      severity: 'info',
      wrong: explained('今年，围绕中心工作检修泵站12座。'),
      right: explained('2022年，围绕中心工作检修泵站12座，今年来多次获奖。'),
    },
    {
      check: progressFalls,
      about: 'less in November than in September',
      severity: 'error',
      wrong: explained('财政拨款预算6月、9月、11月末执行进度分别为38.60%、70.20%、68.90%。'),
      right: explained('财政拨款预算6月、9月、11月末执行进度分别为38.60%、70.20%、82.90%。'),
    },
    {
      check: abolishedOffice,
      about: 'one that still acts',
      severity: 'warning',
      wrong: explained('区国土资源局负责组织、协调全区地质灾害防治工作。'),
      right: explained(
        '原区国土资源局承担的地质灾害防治职责划入区自然资源局。',
        '根据《市国土资源局关于防灾的通知》执行。',
      ),
    },
    {
      check: impossibleDate,
      about: 'a year that lost a digit',
      severity: 'warning',
      wrong: ['第三部分 青岩县水利局202年度部门决算情况说明'],
      right: ['第三部分 青岩县水利局2022年度部门决算情况说明'],
    },
    {
      check: resultsUsedTooEarly,
      about: 'in the budget of the year that was evaluated',
      severity: 'warning',
      wrong: explained('绩效自评结果与2022年预算安排挂钩。'),
      right: explained('绩效自评结果与2024年预算安排挂钩。', '2020年度绩效自评结果作为2022年预算安排的依据。'),
    },
    {
      check: yuanForTenThousand,
      about: 'beside a table in 万元',
      severity: 'error',
      wrong: sources('元'),
      right: sources('万元'),
    },
    {
      check: allClosedBesideOpen,
      about: 'some still dealt with',
      severity: 'warning',
      wrong: explained('转办件5604件，正在办理件86件，交办率100%，办结率100%。'),
      right: explained('转办件5604件，正在办理件86件，按期办结率100%。', '转办件5604件，办结率100%。'),
    },
    {
      check: tenThousandForYuan,
      about: 'a contract in 元',
      severity: 'error',
      wrong: contract('268000万元'),
      right: contract('268000元'),
    },
    ...['合同金额254600', '工程结算审定价198800', '已拨付资金162000', '签约后预付60%，计156600'].map((money) => ({
      check: tenThousandForYuan,
      about: `near what is paid, as 元 alone: ${money}`,
      severity: 'error' as const,
      wrong: contract('26.10万元').map((line) => line.replace('，实际', `，${money}万元，实际`)),
      right: [
        ...contract('26.10万元').map((line) => line.replace('，实际', `，${money}元，实际`)),
        ...contract('26.10万元').map((line) => line.replace('，实际', '，项目批复总概算12600万元，实际')),
        ...contract('26.10万元').map((line) => line.replace('，实际', '，带动社会投资254600万元，实际')),
      ],
    })),
    {
      check: stagesInOrder,
      about: 'paid in full before it was accepted',
      severity: 'warning',
      wrong: explained('2022年3月签订合同，6月通过验收，4月支付全部合同价款。'),
      right: explained(
        '2022年3月签订合同，6月通过验收，7月支付全部合同价款。',
        '2022年3月签订合同，4月支付合同价款的30%，6月通过验收。',
      ),
    },
    {
      check: costAgainstBudget,
      about: 'a form that prints its sources alone',
      severity: 'warning',
      wrong: costing('35.00'),
      right: costing('30.00'),
    },
    {
      check: spentInOtherUnit,
      about: 'directly behind the budget',
      severity: 'error',
      wrong: explained('对2个项目开展自评，涉及全年预算资金9.96万元，全年执行9.27亿元。'),
      right: explained(
        '对2个项目开展自评，涉及全年预算资金9.96万元，全年执行9.27万元。',
        '下达资金1.20亿元，支付1126.00万元。',
      ),
    },
  ])
})
