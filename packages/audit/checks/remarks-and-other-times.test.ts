import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { rowsOfForms } from './completeness/rows-of-forms.ts'
import { completionRate } from './completion/completion-rate.ts'
import { resultsShortOfGoals } from './completion/results-short-of-goals.ts'
import { costPerVehicle } from './contradiction/cost-per-vehicle.ts'
import { noneBesideAmount } from './contradiction/none-beside-amount.ts'
import { staffToldOtherwise } from './contradiction/staff-told-otherwise.ts'
import { stateToldOtherwise } from './contradiction/state-told-otherwise.ts'
import { foreignOrganisation } from './copy-paste/foreign-organisation.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { countedProjects } from './cross-section/counted-projects.ts'
import { slipOfFigure } from './cross-section/slip-of-figure.ts'
import { goalsWithoutIndicators } from './indicator/goals-without-indicators.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { headingExplainedTwice } from './subject-name/heading-explained-twice.ts'
import { pairedCounts } from './sum/paired-counts.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
import { reportAgainstForm } from './table-text/report-against-form.ts'
import { statedRemainder } from './table-text/stated-remainder.ts'
import { nothingInYuan } from './unit/nothing-in-yuan.ts'
import { yuanAmongTenThousands } from './unit/yuan-among-ten-thousands.ts'
import { staleYear } from './year/stale-year.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const TEN_THOUSANDS = Array.from({ length: 21 }, (_, index) => `办公费支出${index + 1}.${10 + index}万元。`)

const chosen = (words: string): string[] =>
  explained(`对11个项目开展了自评，评为“优”的9个、“良”的2个${words}其中3个项目自评表较为完整。`)
const points = (budget: string): string[] =>
  explained(
    `整体自评得96.00分，其中履职效能48.00分（满分50分）、预算管理${budget}分（25分）、财务管理24.00分（25分）。`,
  )
const ofYear = (first: string): string[] =>
  explained(`对46个财政拨款项目（上年44个）开展了自评，其中一般性项目${first}个、重点专项18个。`)
const each = (words: string): string[] =>
  explained(`景区创建奖补支出100.00万元，其中4A级景区1家奖补50.00万元、3A级景区2家${words}60.00万元。`)
const retired = (words: string): string[] => explained(`退休人员63人（${words}62人，新增退休2人）。`)
const granted = (budget: string): string[] => [
  ...explained(),
  '2023年度部门整体支出绩效自评报告',
  `年初预算900.00万元；${budget}1000.00万元，全年支出950.00万元，执行率95%。`,
]
const left = (words: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '资金（万元）|全年预算数|全年执行数',
  '年度资金总额|158.65|150.00',
  ...explained(),
  '泵站检修项目绩效自评报告',
  '一、项目资金情况',
  `${words}38.65万元。`,
]
const REPORT = ['泵站检修项目绩效自评报告', '一、项目概况']
const done = (words: string): string[] => [
  ...explained(),
  ...REPORT,
  '（二）项目绩效目标。建成照料中心3个，培训护理员120人。',
  '二、项目绩效情况',
  `（一）项目完成情况。建成照料中心2个，培训护理员146人，均超额完成目标${words}。`,
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|培训护理员|120人|146人',
]
const vehicles = (words: string): string[] =>
  explained(
    '公务用车运行维护费支出78.00万元。截至2023年12月31日，公务用车保有量22辆。',
    `全年${words}，平均每辆28.20万元。`,
  )
const retiring = (words: string): string[] => explained('单位有退休人员31人。', `为${words}3名退休人员缴纳职业年金。`)
const works = (second: string): string[] =>
  explained(`文庙、张家大院已完工并通过验收，${second}。`, '确保城墙东段修缮工程2024年5月底前完工。')
const speaking = (name: string): string[] => [
  '川宁市西溪区住房和城乡建设局2023年度部门决算公开',
  ...explained(`2023年度，${name}机关运行经费支出133.02万元。`),
]
const hired = (words: string): string[] => [
  ...explained(`年末有卫生专业技术人员1738人，服务全县。`, `${words}卫生专业技术人员74人，充实基层。`),
]
const planned = (words: string): string[] =>
  explained(`年初对8个项目编制了绩效目标，${words}年终对10个项目开展了绩效自评。`)
const net = (words: string): string[] => [
  ...explained('全年净追加1225.57万元用于工程。', '各单位净追加1225.57万元，已全部支付。'),
  `一般公共预算年中净追加1625.57万元${words}。`,
]
const measured = (target: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '年度总体目标|预期目标|实际完成情况',
  '|配备保洁员不少于56名，清运垃圾3600吨以上，收集率95%以上|保洁员54名',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  `产出指标|数量指标|配备保洁员人数|≥|${target}|人|54`,
]
const notes = (first: string): string[] => [
  '第三部分 名词解释',
  '1.基本支出：指为保障机构正常运转而发生的支出。',
  first,
  '说明：本项目资金来源为政府性基金，平均补助30.42万元。',
  '说明：本项目列体育竞赛科目，平均补助56.42万元。',
]
const paid = (words: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '资金（万元）|全年预算数|全年执行数',
  '年度资金总额|207.60|186.00',
  ...explained(),
  ...REPORT,
  `${words}支付33.40万元。`,
]
const form = (name: string, ...rows: string[]): string[] => [
  `${name}项目支出绩效自评表`,
  `项目名称|${name}`,
  '资金（万元）|全年预算数|全年执行数',
  '年度资金总额|20.00|20.00',
  ...rows,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修次数|12次|12次',
]
const OTHER = '其他资金|0.00|0.00'
const CARRIED = '上年结转资金|0.00|0.00'
const forms = (first: string[], second: string[]): string[] => [
  ...form('泵站检修', ...first),
  ...form('渠道清淤', ...second),
  ...form('河道保洁', CARRIED, OTHER),
  ...form('水质监测', CARRIED, OTHER),
]
const tickets = (words: string): string[] =>
  explained(...TEN_THOUSANDS, `${words}本年收入14.40亿元。`, '本年收入14.40万元。')

describe('remarks beside a figure', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'some that were chosen',
      severity: 'warning',
      wrong: chosen('，'),
      right: chosen('。本次公开'),
    },
    {
      check: partsAndTotal,
      about: 'full marks in brackets',
      severity: 'warning',
      wrong: points('28.00'),
      right: points('24.00'),
    },
    {
      check: partsAndTotal,
      about: 'how many the year before',
      severity: 'warning',
      wrong: ofYear('38'),
      right: ofYear('28'),
    },
    { check: partsAndTotal, about: 'what each got', severity: 'error', wrong: each('奖补'), right: each('各奖补') },
    {
      check: partsAndTotal,
      about: 'how many there were before',
      severity: 'warning',
      wrong: retired('行政'),
      right: retired('上年末'),
    },
    {
      check: completionRate,
      about: 'a budget with a remark',
      severity: 'error',
      wrong: granted('另有资金'),
      right: granted('全年预算（含上年结转）'),
    },
    {
      check: nothingInYuan,
      about: 'about as much',
      severity: 'warning',
      wrong: explained('收入总计7334.98万元（0.73亿元）。', ...TEN_THOUSANDS),
      right: explained('收入总计7334.98万元（约0.73亿元）。', ...TEN_THOUSANDS),
    },
    {
      check: slipOfFigure,
      about: 'what two come to',
      severity: 'warning',
      wrong: net(''),
      right: net('（一般公共预算净追加1225.57万元，政府性基金追加400.00万元）'),
    },
    {
      check: yuanAmongTenThousands,
      about: 'a sentence of hundreds of millions',
      severity: 'error',
      wrong: tickets(''),
      right: tickets('全市彩票销量86.40亿元，'),
    },
  ])
})

describe('what is told of another time, another thing or by another', () => {
  testBothWays([
    {
      check: statedRemainder,
      about: 'what was left of another year',
      severity: 'error',
      wrong: left('年末结转'),
      right: left('2020年安排45.00万元，当年支出6.35万元，结转'),
    },
    {
      check: statedRemainder,
      about: 'a part of what was left',
      severity: 'error',
      wrong: left('年末结转'),
      right: left('年末结转8.65万元，其中质保金4.64万元，工程结余'),
    },
    {
      check: resultsShortOfGoals,
      about: 'said to be missed behind it',
      severity: 'warning',
      wrong: done(''),
      right: done('；照料中心未完成3个的目标'),
    },
    {
      check: costPerVehicle,
      about: 'what one was bought for',
      severity: 'warning',
      wrong: vehicles('运行正常'),
      right: vehicles('购置公务用车2辆'),
    },
    {
      check: staffToldOtherwise,
      about: 'who retired within the year',
      severity: 'warning',
      wrong: retiring(''),
      right: retiring('年内'),
    },
    {
      check: stateToldOtherwise,
      about: 'another work behind the comma',
      severity: 'warning',
      wrong: works('均交付使用。城墙东段修缮工程已完工'),
      right: works('城墙东段修缮工程跨年实施'),
    },
    {
      check: foreignOrganisation,
      about: 'units named beside it',
      severity: 'warning',
      wrong: speaking('区林业局'),
      right: speaking('区住建局本级及质安站'),
    },
    {
      check: countedOtherwise,
      about: 'who was taken on',
      severity: 'warning',
      wrong: hired('县内'),
      right: hired('全年新招聘'),
    },
    {
      check: countedProjects,
      about: 'targets set for more within the year',
      severity: 'warning',
      wrong: planned(''),
      right: planned('对年中新增的2个项目补编绩效目标，'),
    },
    {
      check: goalsWithoutIndicators,
      about: 'the unit in a column of its own',
      severity: 'warning',
      wrong: measured('50'),
      right: measured('56'),
    },
    {
      check: headingExplainedTwice,
      about: 'notes of an attachment behind the glossary',
      severity: 'warning',
      wrong: notes('2.项目支出：指为完成特定任务而发生的支出。'),
      right: notes('附件1 泵站检修项目支出绩效自评表'),
    },
    {
      check: reportAgainstForm,
      about: 'what a quarter paid',
      severity: 'error',
      wrong: paid('全年'),
      right: paid('一季度'),
    },
    {
      check: rowsOfForms,
      about: 'forms that each list their own sources',
      severity: 'warning',
      wrong: forms([CARRIED], [CARRIED, OTHER]),
      right: forms([CARRIED], [OTHER]),
    },
  ])
})

const families = (people: string, lead = '、'): string[] =>
  explained(`城市低保对象1126户1498人${lead}农村低保对象10872户19245人，合计11998户${people}人。`)
const served = (amount: string): string[] =>
  explained(`居家上门服务12860人次，每人次300元，共${amount}万元；培训护理员6.42万元。`)
const promised = (budget: string, accounts: string): string[] => [
  ...explained(),
  '2023年度部门整体支出绩效自评报告',
  '（四）信息公开。',
  `${budget}年度部门预算、${accounts}年度部门决算及绩效信息均按规定公开。`,
]
const finished = (words: string): string[] => [
  ...explained(
    '一、收入支出决算总体情况说明',
    '2023年收入总计100.00万元，支出总计100.00万元，其中：本年支出95.00万元，年末结转和结余5.00万元。',
  ),
  '2023年度部门整体支出绩效自评报告',
  '（一）评价结论。',
  `${words}支付完毕、年末无结转结余。`,
]
const advised = (name: string): string[] => [
  '岚溪县民政局2023年度部门决算公开',
  ...explained(`${name}将项目绩效自评结果与下年度预算安排挂钩。`),
]
const besideLabels = (done: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '年度目标|检修泵站12座，培训人员120人。',
  `目标完成情况|检修泵站${done}座，培训人员146人。`,
  '一级指标|二级指标|三级指标|指标性质|指标值|实际完成值',
  '产出指标|数量指标|检修泵站数量|≥|12座|13座',
  '产出指标|数量指标|培训人员数量|≥|120人|146人',
]
const ceiling = (words: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '成本指标|经济成本指标|检修资金总额|≤160万元|176.40万元',
  `泵站检修项目支出176.40万元，检修泵站12座${words}。`,
]

describe('counts in pairs, prices of each and what was promised', () => {
  testBothWays([
    {
      check: pairedCounts,
      about: 'two counts of each',
      severity: 'error',
      wrong: families('20473'),
      right: families('20743'),
    },
    {
      check: pairedCounts,
      about: 'a part of the first',
      severity: 'error',
      wrong: families('20473'),
      right: families('20473', '，其中'),
    },
    {
      check: standardTimesNumber,
      about: 'occasions',
      severity: 'warning',
      wrong: served('38.58'),
      right: served('385.80'),
    },
    {
      check: staleYear,
      about: 'budgets and accounts of the year before',
      severity: 'warning',
      wrong: promised('2022', '2021'),
      right: promised('2023', '2022'),
    },
    {
      check: noneBesideAmount,
      about: 'all of the money paid',
      severity: 'error',
      wrong: finished('全年资金全部'),
      right: finished('甲项目资金全部'),
    },
    {
      check: foreignOrganisation,
      about: 'what it does with its results',
      severity: 'warning',
      wrong: advised('县退役军人事务局'),
      right: advised('县民政局'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'goals beside their labels',
      severity: 'warning',
      wrong: besideLabels('15'),
      right: besideLabels('13'),
    },
    {
      check: missedTarget,
      about: 'a reason far from the amount',
      severity: 'warning',
      wrong: ceiling('，其余按计划开展，另有2座泵站因汛期推迟检修'),
      right: ceiling('').map((line) =>
        line.replace('176.40万元，检修泵站', '176.40万元，超出部分因材料涨价，检修泵站'),
      ),
    },
  ])
})
