import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { budgetDifference } from './completion/budget-difference.ts'
import { comparisonWords } from './completion/comparison-words.ts'
import { captionOrganisation } from './copy-paste/caption-organisation.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { sameScore } from './score/same-score.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { addedBudget } from './sum/added-budget.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { rateInOtherUnit } from './unit/rate-in-other-unit.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]

const staff = (institution: string): string[] =>
  explained(`编制总数85名，其中行政编制38名、事业编制${institution}名（农业中心18名）、机关工勤编制1名。`)
const spent = (project: string): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年本年支出合计90.00万元，其中：基本支出60.00万元，占66.67%；项目支出30.00万元，占33.33%。',
    `2023年人员经费、公用经费、项目支出分别为50.00万元、10.00万元和${project}万元。`,
  )
const ofFunds = (closing: string): string[] =>
  explained(
    '八、政府性基金预算支出决算情况说明',
    '2023年政府性基金预算财政拨款年初结转20.00万元，本年收入60.00万元，本年支出64.00万元，年末结转16.00万元。其中：专项债券支出50.00万元，用于医院建设，年末结转12.00万元；其他支出14.00万元。',
    `政府性基金预算年末结转${closing}万元。`,
  )
const ofOwnOffice = (share: string): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年本年支出合计90.00万元，其中：基本支出60.00万元，项目支出30.00万元。',
    `局本级支出8.00万元，${share}，包括基本支出6.00万元。`,
  )
const added = (own: string): string[] => [
  '部门整体支出绩效自评报告',
  '（二）预算管理。年初安排物业费36.00万元。',
  `一般公共预算年中追加${own}万元，其中老旧小区改造22.00万元、危房改造10.00万元、公租房维修10.00万元，具体为上述三项。`,
]
const lists = (basic: string): string[] =>
  explained(
    `村级补助支出合计42.00万元，其中基本支出${basic}万元，用于干部报酬20.00万元、组长补贴5.00万元和离任补助5.00万元；项目支出12.00万元。`,
  )
const several = (words: string): string[] =>
  explained(
    '六、一般公共预算财政拨款基本支出决算情况说明',
    `公用经费100.00万元，其中办公费、差旅费分别为30.00万元、20.00万元，${words}。`,
  )
const adjusted = (remark: string): string[] => [
  '饮水工程项目绩效自评报告',
  `财政批复预算60.00万元，中途追加40.00万元${remark}，年度合计下达110.00万元。`,
]
const informed = (kind: string): string[] =>
  explained(`报送信息386条，其中${kind}97条、${kind.replace('市', '省')}14条。`)
const paidFor = (contract: string): string[] => [
  '外网改造项目绩效自评报告',
  `全年支出100.00万元，其中：${contract}，到货后支付26.00万元，初验后支付32.00万元，累计支付58.00万元；线路租赁支付42.00万元。`,
]
const captions = (last: string): string[] =>
  ['部门：青岚县教育局', '部门：青岚县教育局', '部门：青岚县教育局', last].flatMap((caption) => [
    caption,
    '项目|金额',
    '合计|5.00',
  ])
const compared = (budget: string): string[] =>
  explained(`住房公积金支出决算为90.00万元，完成年初预算100.00万元的90.00%，与${budget}预算数持平。`)
const difference = (rate: string): string[] =>
  explained(
    '1.农林水支出（类）农业农村（款）事业运行（项）：支出决算为80.00万元，' +
      `完成${rate}预算的100%，比年初预算增加5.00万元。`,
  )
const scored = (words: string): string[] => [
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  '（一）自评得分96.00分。',
  `（二）${words}。`,
]

describe('parts and others set apart from the whole', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what a bracket remarks on one part',
      severity: 'error',
      wrong: staff('64'),
      right: staff('46'),
    },
    {
      check: sameFigure,
      about: 'names in front of their amounts',
      severity: 'error',
      wrong: spent('31.00'),
      right: spent('30.00'),
    },
    {
      check: sameFigure,
      about: 'what one item of a fund left',
      severity: 'error',
      wrong: ofFunds('12.00'),
      right: ofFunds('16.00'),
    },
    {
      check: sameFigure,
      about: 'what one office spent',
      severity: 'error',
      wrong: ofOwnOffice('用于日常工作').map((line) => line.replace(/^局本级/, '全年')),
      right: ofOwnOffice('占全部门的8.89%'),
    },
    {
      check: partsAndTotal,
      about: 'what was added to a budget',
      severity: 'error',
      wrong: added('24.00'),
      right: added('42.00'),
    },
    {
      check: partsAndTotal,
      about: 'what one part was used for',
      severity: 'error',
      wrong: lists('40.00'),
      right: lists('30.00'),
    },
    {
      check: shareOfTotal,
      about: 'several amounts together',
      severity: 'error',
      wrong: several('占公用经费的50.00%'),
      right: several('合计占公用经费的50.00%'),
    },
    {
      check: addedBudget,
      about: 'what the addition consists of',
      severity: 'error',
      wrong: adjusted(''),
      right: adjusted('（中央20.00万元，县级20.00万元）').map((line) => line.replace('110.00', '100.00')),
    },
    {
      check: partsAndTotal,
      about: 'what became of some of those counted',
      severity: 'warning',
      wrong: informed('市级信息'),
      right: informed('被市级采用'),
    },
    {
      check: partsAndTotal,
      about: 'what was agreed, and payments together',
      severity: 'error',
      wrong: paidFor('设备购置支付90.00万元'),
      right: paidFor('设备购置合同金额90.00万元'),
    },
    {
      check: rateInOtherUnit,
      about: 'points taken off for a rate',
      severity: 'error',
      wrong: explained('预算执行率90.29分。'),
      right: explained('扣分0.81分，由执行率0.29分、按期完工率0.52分构成。'),
    },
    {
      check: captionOrganisation,
      about: 'what is counted',
      severity: 'error',
      wrong: captions('部门：平川县水务局'),
      right: captions('单位：台、辆、套'),
    },
    {
      check: comparisonWords,
      about: 'with another budget than the rate',
      severity: 'error',
      wrong: compared('年初'),
      right: compared('全年'),
    },
    {
      check: budgetDifference,
      about: 'from another budget than the rate',
      severity: 'error',
      wrong: difference('年初'),
      right: difference('全年'),
    },
    {
      check: sameScore,
      about: 'of the year before',
      severity: 'error',
      wrong: scored('部门整体支出绩效自评得分95.00分'),
      right: scored('上年度部门整体支出绩效自评得分95.00分'),
    },
  ])
})
