import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { budgetDifference } from './completion/budget-difference.ts'
import { completionRate } from './completion/completion-rate.ts'
import { noneBesideAmount } from './contradiction/none-beside-amount.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { addedBudget } from './sum/added-budget.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { countWithoutMeasure } from './unit/count-without-measure.ts'
import { reportingYear } from './year/reporting-year.ts'
import { staleYear } from './year/stale-year.ts'
import { fallBeyondAll } from './yoy/fall-beyond-all.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const reported = (...lines: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '第四部分 附件',
  '2023年度部门整体支出绩效自评报告',
  ...lines,
]

const TOTALS =
  '2023年收入总计100.00万元，其中：本年收入90.00万元，年初结转和结余10.00万元。支出总计100.00万元，其中：本年支出95.00万元，年末结转和结余5.00万元。'
const carried = (closing: string, words: string): string[] => [
  ...explained('一、收入支出决算总体情况说明', TOTALS),
  ...reported(`（二）预算管理。${words}年末结转${closing}万元。`),
]
const opened = (words: string): string[] => [
  ...explained('一、收入支出决算总体情况说明', TOTALS),
  ...reported(`（一）预算安排。${words}上年结转4.00万元，年中净追加20.00万元。`),
]
const detail = (second: string): string[] =>
  explained(
    '六、一般公共预算财政拨款支出决算具体情况',
    `1.农林水支出（类）农业农村（款）农村社会事业（项）：支出决算为60.00万元，完成预算100%，用于改造户厕200户；${second}`,
  )
const nested = (salary: string): string[] =>
  explained(
    '三、支出决算情况说明',
    `村级补助支出431.24万元，其中基本支出${salary}万元，用于66名干部报酬237.60万元（每人每月3000元）、118名组长补贴56.64万元（每人每月400元）和92名离任干部补助18.40万元；项目支出118.60万元。`,
  )
const listed = (health: string): string[] =>
  explained(
    '五、财政拨款支出决算情况说明',
    '2023年财政拨款支出100.00万元，其中：',
    '（一）教育支出70.00万元。',
    '该类支出中小学教育28.00万元，中学教育42.00万元。',
    `（二）卫生健康支出${health}万元。`,
    '（三）住房保障支出10.00万元。',
  )
const average = (words: string): string[] =>
  explained(`全年资助学生148人次，发放资金${words}，其中学前教育50.00万元，普通高中60.00万元。`)
const added = (total: string, words: string): string[] =>
  explained(`2023年本年收入${total}万元${words}（甲村道路工程200.00万元，乙村饮水工程200.00万元）。`)
const saved = (words: string): string[] =>
  reported(`财政拨款项目全年预算100.00万元，项目支出98.00万元，完成预算98%。${words}比预算节约5.00万元。`)
const granted = (words: string, rate: string): string[] => [
  '薄弱学校改造项目绩效自评报告',
  `薄改项目年初预算1800.00万元，9月追加420.00万元，${words}2400.00万元。当年支付2160.00万元，预算执行率${rate}。`,
]
const changed = (words: string): string[] =>
  explained(
    '五、一般公共预算财政拨款支出决算情况说明',
    `2023年一般公共预算财政拨款支出900.00万元${words}比年初预算增加970.00万元。`,
  )
const inSteps = (net: string): string[] =>
  reported(
    `年初预算500.00万元，其中基本支出400.00万元、项目支出100.00万元。执行中追加基本支出75.00万元，项目支出净追加${net}万元（检测服务追加30.00万元，装备采购收回5.00万元），加上年初结转300.00万元，全年预算数900.00万元。`,
  )
const completed = (total: string): string[] =>
  reported(`2023年年初预算900.00万元，年中净追加90.00万元，加上年初结转10.00万元，全年预算数${total}万元。`)
const projects = (counted: string): string[] =>
  explained(
    '五、一般公共预算财政拨款支出决算情况说明',
    '2023年一般公共预算财政拨款支出100.00万元，其中：基本支出60.00万元，项目支出40.00万元。',
    `对11个项目开展自评，${counted}45.00万元，政府性基金预算项目1个、5.00万元。`,
  )
const funds = (second: string): string[] =>
  explained(
    '八、政府性基金预算支出决算情况说明',
    `2023年度政府性基金预算财政拨款支出20.00万元。${second}年度无政府性基金预算财政拨款支出，比上年增加20.00万元。`,
  )
const ofOffice = (share: string): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年本年支出合计90.00万元，其中：基本支出60.00万元，项目支出30.00万元。',
    `2023年局本级、农技站支出分别为45.00万元和45.00万元，分别占50%和${share}。`,
  )
const ofMonths = (first: string): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年本年支出合计90.00万元，其中：基本支出60.00万元，项目支出30.00万元。',
    `农技站、种子站支出分别为36.00万元和54.00万元，占本年支出的${first}、60%。`,
  )
const reason = (words: string): string[] =>
  explained(
    '七、“三公”经费财政拨款支出决算情况说明',
    `2023年度“三公”经费支出16.00万元，比上年减少18.00万元。决算数小于预算数的主要原因是压减用车${words}17.00万元。`,
  )
const lookingBack = (words: string): string[] =>
  reported(`${words}2022年项目支出自评发现的进度偏慢问题，建立了按月通报制度。`)
const soldiers = (measure: string): string[] =>
  reported(`年初军休人员76人，病故2人，年末86人，军休人员经费1,126.58万元，另有志愿者32${measure}、义工5人、社工8人。`)

describe('amounts that are not those of the whole', () => {
  testBothWays([
    {
      check: sameFigure,
      about: 'what was left of other money',
      severity: 'error',
      wrong: carried('2.00', '全年收入90.00万元，'),
      right: carried('2.00', '全年非财政资金收入40.00万元，'),
    },
    {
      check: sameFigure,
      about: 'what a budget of the treasury alone began with',
      severity: 'error',
      wrong: opened('2023年'),
      right: opened('2023年财政拨款年初预算81.00万元（不含上年结转），'),
    },
    {
      check: sameFigure,
      about: 'what one office received',
      severity: 'error',
      wrong: [...ofOffice('50%'), '（三）本单位情况。项目支出20.00万元用于维修。'],
      right: [...ofOffice('50%'), '（三）局本级情况。项目支出20.00万元用于维修。'],
    },
    {
      check: sameFigure,
      about: 'what was done for as much in the year before',
      severity: 'error',
      wrong: detail('今年改造150户，支出45.00万元。'),
      right: detail('上年改造150户，支出45.00万元。'),
    },
    {
      check: sameFigure,
      about: 'what became of a part without a name',
      severity: 'error',
      wrong: detail('余下部分，支出7.65万元。'),
      right: detail('余下部分尚未开工，7.65万元结转下年。'),
    },
    {
      check: sameFigure,
      about: 'projects counted with their amount',
      severity: 'error',
      wrong: projects('一般公共预算项目支出'),
      right: projects('涉及全年预算50.00万元，其中：一般公共预算项目10个、'),
    },
    {
      check: sameFigure,
      about: 'a purchase that is the reason',
      severity: 'error',
      wrong: reason('。“三公”经费支出'),
      right: reason('；较上年减少主要是上年购置公务用车1辆'),
    },
  ])
})

describe('lists that are none of the figure in front', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what one part was used for, with what each got',
      severity: 'error',
      wrong: nested('300.00'),
      right: nested('312.64'),
    },
    {
      check: partsAndTotal,
      about: 'a paragraph without a number between numbered ones',
      severity: 'error',
      wrong: listed('25.00'),
      right: listed('20.00'),
    },
    {
      check: partsAndTotal,
      about: 'an average in front',
      severity: 'error',
      wrong: average('90.00万元'),
      right: average('138.00万元，人次均9324元'),
    },
    {
      check: partsAndTotal,
      about: 'what came to the total',
      severity: 'error',
      wrong: added('300.00', ''),
      right: added('6100.00', '，比年初预算增加400.00万元，为年中追加'),
    },
    {
      check: addedBudget,
      about: 'what was told in front of both',
      severity: 'error',
      wrong: reported('2023年年初预算90.00万元，年中追加10.00万元，全年预算数1000.00万元。'),
      right: completed('1000.00'),
    },
    {
      check: addedBudget,
      about: 'several steps from what was granted at first to all of it',
      severity: 'error',
      wrong: inSteps('35.00'),
      right: [
        ...inSteps('35.00').map((line) => line.replace('全年预算数900', '全年预算比年初预算净增400')),
        ...inSteps('25.00'),
        ...inSteps('35.00').map((line) => line.replace('追加基本支出75.00万元，', '增资75.00万元，')),
      ],
    },
    {
      check: addedBudget,
      about: 'what was left of earlier years beside what was added is not all that was granted',
      severity: 'error',
      wrong: reported('项目支出追加25.00万元，加上年初预算300.00万元，全年预算数900.00万元。'),
      right: reported(
        '年初预算500.00万元，追加基本支出75.00万元，项目支出追加25.00万元，加上年初结转300.00万元，全年预算数900.00万元。',
      ),
    },
    {
      check: shareOfTotal,
      about: 'two shares behind two amounts, told without 分别',
      severity: 'error',
      wrong: ofMonths('66.67%'),
      right: ofMonths('40%'),
    },
    {
      check: shareOfTotal,
      about: 'two shares behind two amounts',
      severity: 'error',
      wrong: ofOffice('60%'),
      right: ofOffice('50%'),
    },
  ])
})

describe('comparisons of another thing, another budget or another year', () => {
  testBothWays([
    {
      check: budgetDifference,
      about: 'what the clause itself names',
      severity: 'error',
      wrong: saved(''),
      right: saved('“三公”经费'),
    },
    {
      check: completionRate,
      about: 'all that there was to spend',
      severity: 'error',
      wrong: granted('全年预算', '95%'),
      right: granted('连同上年结转，全年可用资金', '90%'),
    },
    {
      check: fallBeyondAll,
      about: 'all that was spent, behind what came to the budget',
      severity: 'error',
      wrong: changed('，'),
      right: changed('。年中追加40.00万元，调减收回6.00万元；决算数'),
    },
    {
      check: noneBesideAmount,
      about: 'nothing in the year before',
      severity: 'error',
      wrong: funds('2023'),
      right: funds('2022'),
    },
    {
      check: reportingYear,
      about: 'nothing in the year compared with',
      severity: 'error',
      wrong: explained('八、政府性基金预算支出决算情况说明', '2022年度无政府性基金预算财政拨款支出。'),
      right: funds('2022'),
    },
    {
      check: staleYear,
      about: 'what was done in view of the year before',
      severity: 'warning',
      wrong: lookingBack(''),
      right: lookingBack('针对'),
    },
    {
      check: countWithoutMeasure,
      about: 'an amount with a comma between its digits',
      severity: 'warning',
      wrong: soldiers(''),
      right: soldiers('人'),
    },
  ])
})
