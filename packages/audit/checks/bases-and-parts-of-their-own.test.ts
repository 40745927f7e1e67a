import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { completionRate } from './completion/completion-rate.ts'
import { itemsOfBudget } from './completion/items-of-budget.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { rateOfPersons } from './share/rate-of-persons.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { nameOfYear } from './subject-name/name-of-year.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { countedTwiceAlike } from './unit/counted-twice-alike.ts'
import { fractionOfCount } from './unit/fraction-of-count.ts'
import { staleYear } from './year/stale-year.ts'
import { growthRate } from './yoy/growth-rate.ts'
import { sameBase } from './yoy/same-base.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]
const onThreePublic = (line: string): string[] => explained('七、“三公”经费财政拨款支出决算情况说明', line)
const onGeneralBudget = (line: string): string[] =>
  explained('五、一般公共预算财政拨款支出决算情况说明', '（一）一般公共预算财政拨款支出决算总体情况', line)
const inReport = (line: string): string[] => ['2022年部门整体支出绩效自评报告', '三、部门整体绩效分析', line]

const received = (groups: string): string[] =>
  onThreePublic(
    `公务接待费支出9.00万元，其中：国内公务接待支出9.00万元，共接待70批次、640人次，具体包括：接待省、市督导组6.00万元，接待外县考察组${groups}万元。外事接待支出0万元。`,
  )
const graded = (first: string): string[] => [
  '第一部分 部门概况',
  `全县持证残疾人2000人，比上年多出40人：新办90人，迁出50人。按类别分，视力${first}人、听力500人、肢体1100人。`,
]
const rising = (projects: string): string[] =>
  onGeneralBudget(
    `2022年一般公共预算财政拨款支出600.00万元。其中基本支出由250.00万元增至260.00万元，项目支出由300.00万元增至${projects}万元。`,
  )
const ofFund = (last: string): string[] =>
  explained(
    '八、政府性基金预算支出决算情况说明',
    `2022年政府性基金预算财政拨款支出90.00万元。其中：体育场地建设60.00万元，尚有8.00万元质量保证金结转下年支付；少年宫建设${last}万元。`,
  )
const applied = (behind: string): string[] => [
  '第一部分 部门概况',
  `适配器具410件，惠及380人，其中${behind}，适配率95%。`,
]

describe('parts of their own', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what a part consists of in its turn',
      severity: 'error',
      wrong: received('8.00'),
      right: received('3.00'),
    },
    {
      check: partsAndTotal,
      about: 'kinds of those counted first',
      severity: 'error',
      wrong: graded('900'),
      right: graded('400'),
    },
    {
      check: partsAndTotal,
      about: 'what parts were before',
      severity: 'error',
      wrong: rising('390.00'),
      right: rising('340.00'),
    },
    {
      check: partsAndTotal,
      about: 'what is yet to be paid of a part',
      severity: 'error',
      wrong: ofFund('40.00'),
      right: ofFund('30.00'),
    },
    {
      check: partsAndTotal,
      about: 'the base of a rate',
      severity: 'warning',
      wrong: applied('儿童400人'),
      right: applied('以有需求的400人为基数'),
    },
  ])
})

const project = (rate: string): string[] =>
  inReport(`2022年项目预算300.00万元，其中年初预算180.00万元、上年结转120.00万元。全年支出240.00万元，执行率${rate}%。`)
const drought = (added: string): string[] =>
  explained(
    '五、一般公共预算财政拨款支出决算情况说明',
    `1.农林水支出（类）水利（款）抗旱（项）：年初预算为0，${added}支出180.00万元，执行率90.00%。`,
  )
const vehicles = (remark: string, rate: string): string[] =>
  onThreePublic(
    `2022年“三公”经费财政拨款支出决算为36.00万元，完成预算${remark}的90.00%，较上年增加16.00万元，增长${rate}%。`,
  )
const lessPaid = (words: string): string[] =>
  onThreePublic(
    `公务接待费支出4.00万元，比上年少支0.40万元，下降9.09%，原因是来访减少。与上年公务接待费${words}万元相比有所节约。`,
  )
const dyke = (share: string): string[] => [
  '第一部分 部门概况',
  `全年新建堤防3.00公里，连同上年的1.50公里，累计4.50公里，占规划总长5.00公里的${share}%。`,
]
const none = (share: string): string[] =>
  onThreePublic(
    `2022年“三公”经费支出4.00万元。公务用车运行维护费支出3.00万元，占75%；公务接待费支出1.00万元，占${share}%；因公出国（境）费没有支出，占0%。`,
  )
const ofProject = (left: string): string[] => [
  ...explained('2022年末结转和结余90.00万元。'),
  '2022年部门整体支出绩效自评报告',
  '（三）结转结余情况。',
  left,
]
const measured = (own: string): string[] =>
  inReport(`全年预算300.00万元，执行290.00万元，执行率96.67%。其中财政拨款250.00万元${own}，单位资金40.00万元${own}。`)
const pleased = (asked: string): string[] => [
  '2022年度改造项目支出绩效自评报告',
  `改造分布在9个乡镇，共${asked}户。12月回访，78户设施完好，1户已更换；76户表示满意，满意率95.00%。`,
]

describe('bases of their own', () => {
  testBothWays([
    {
      check: completionRate,
      about: 'the budget and what it came from',
      severity: 'error',
      wrong: project('90.00'),
      right: project('80.00'),
    },
    {
      check: completionRate,
      about: 'of what came to the budget',
      severity: 'error',
      wrong: drought(''),
      right: drought('旱情发生后追加200.00万元，'),
    },
    {
      check: growthRate,
      about: 'a bracket behind the word budget',
      severity: 'error',
      wrong: vehicles('（全年预算40.00万元，含追加的车辆经费18.00万元）', '60.00'),
      right: vehicles('（全年预算40.00万元，含追加的车辆经费18.00万元）', '80.00'),
    },
    {
      check: sameBase,
      about: 'so much less paid than the year before',
      severity: 'error',
      wrong: lessPaid('4.80'),
      right: lessPaid('4.40'),
    },
    {
      check: shareOfTotal,
      about: 'the sum told last, of a whole behind it',
      severity: 'error',
      wrong: dyke('60.00'),
      right: dyke('90.00'),
    },
    {
      check: shareOfTotal,
      about: 'the share of what was not spent',
      severity: 'error',
      wrong: none('35'),
      right: none('25'),
    },
    {
      check: sameFigure,
      about: 'what one project left',
      severity: 'error',
      wrong: ofProject('年末结转和结余60.00万元。'),
      right: ofProject('养老设施建设项目进度偏慢，年末结转60.00万元。'),
    },
    {
      check: itemsOfBudget,
      about: 'parts without a budget of their own',
      severity: 'warning',
      wrong: [
        ...onGeneralBudget('支出年初预算为300.00万元，支出决算为290.00万元，完成年初预算的96.67%。其中：'),
        '1.教育支出（类）普通教育（款）小学教育（项）。年初预算为200.00万元，支出决算为250.00万元。',
        '2.教育支出（类）普通教育（款）初中教育（项）。年初预算为40.00万元，支出决算为40.00万元。',
      ],
      right: measured('，执行率96.67%'),
    },
    {
      check: rateOfPersons,
      about: 'those told of a sentence before',
      severity: 'error',
      wrong: pleased('90'),
      right: pleased('80'),
    },
    {
      check: standardTimesNumber,
      about: 'one of each',
      severity: 'warning',
      wrong: explained('专职委员2名，补贴每人每月400元，全年支出9.60万元。'),
      right: explained('20个乡镇各配1名专职委员，补贴每人每月400元，全年支出9.60万元。'),
    },
    {
      check: staleYear,
      about: 'what the evaluation of the year before found',
      severity: 'warning',
      wrong: [...explained(), ...inReport('2021年度自评得分95分，等级为优。')],
      right: [...explained(), ...inReport('2021年度自评发现的5个问题已整改4个。')],
    },
    {
      check: fractionOfCount,
      about: 'the number of an item in front of a count',
      severity: 'warning',
      wrong: explained('开展自评的项目4.1个。'),
      right: explained('执行数由元换算为万元，存在尾差。4.10个项目平均得分98分。'),
    },
    {
      check: fractionOfCount,
      about: 'doses that lack their 万',
      severity: 'warning',
      wrong: explained('全年接种疫苗12.47剂次。'),
      right: explained('全年接种疫苗12.47万剂次，急救出车1.36万车次。'),
    },
    {
      check: countedTwiceAlike,
      about: 'machines on wheels',
      severity: 'warning',
      wrong: explained('保有公务用车3辆、越野车1辆、轿车2辆、执法车1辆、救护车1辆，购置轿车2台。'),
      right: explained('保有公务用车3辆、越野车1辆、轿车2辆、执法车1辆、救护车1辆，购置移动泵车2台。'),
    },
    {
      check: nameOfYear,
      about: 'the words that lead to a subject',
      severity: 'warning',
      wrong: explained('支出44.00万元，全部列其它支出（类）彩票公益金安排的支出（款）。'),
      right: explained('支出44.00万元，全部列其他支出（类）彩票公益金安排的支出（款）。'),
    },
  ])
})
