import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { deviationReasons } from './completeness/deviation-reasons.ts'
import { completionRate } from './completion/completion-rate.ts'
import { amountsAmongDefinitions } from './copy-paste/amounts-among-definitions.ts'
import { foreignOrganisation } from './copy-paste/foreign-organisation.ts'
import { sameWordsOtherFigures } from './copy-paste/same-words-other-figures.ts'
import { listedProjectFigures } from './cross-section/listed-project-figures.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { shiftedColumns } from './indicator/shifted-columns.ts'
import { unmeasurable } from './indicator/unmeasurable.ts'
import { scoreSum } from './score/score-sum.ts'
import { fundItems } from './sum/fund-items.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { sameBase } from './yoy/same-base.ts'
import { zeroBase } from './yoy/zero-base.ts'

const explained = (...lines: string[]): string[] => ['第三部分 2022年度部门决算情况说明', ...lines]
const tuition = (amount: string): string[] =>
  explained(
    '二、收入决算情况说明',
    '本年收入合计300.00万元，其中：财政拨款收入180.00万元；事业收入100.00万元；其他收入20.00万元。',
    `2.事业收入较上年增加10.00万元，增长11.11%，主要是学费收入增加。其中教育收费${amount}万元。`,
  )
const secondItem = (amount: string): string[] =>
  explained(
    '八、政府性基金预算财政拨款支出决算情况说明',
    `政府性基金预算财政拨款支出3210.66万元，主要用于：城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）2890.66万元；农村基础设施建设支出（项）${amount}万元。`,
  )
const project = (spent: string): string[] =>
  explained('十三、预算绩效情况说明', `医疗设备购置项目：预算资金800.00万元，实际支出${spent}万元，预算执行率95%。`)
const capital = (told: string): string[] =>
  explained(
    '（九）国有资本经营预算财政拨款支出情况说明',
    '国有资本经营预算财政拨款支出20.00万元，用于注册资本金。',
    '（十）机关运行经费、政府采购、国有资产情况',
    '机关运行经费30.00万元。',
    `（十一）${told}`,
    '2.招商引资项目。预算50.00万元，支出48.00万元，执行率96%。',
  )
const years = (spent: string): string[] =>
  explained(
    '（一）收入支出决算总体情况说明',
    '近三年收入情况：2020年80.00万元、2021年90.00万元、2022年100.00万元。',
    '（四）财政拨款收入支出决算总体情况说明',
    `${spent}98.00万元，较上年增加9.00万元，增长10.11%。${spent}98.00万元，较上年增加${spent === '' ? '9' : '8'}.00万元。`,
  )
const budgets = (ofFunds: string): string[] =>
  explained(
    '四、财政拨款收入支出决算总体情况说明',
    '2022年度财政拨款支出98.00万元。',
    '五、一般公共预算财政拨款支出决算情况说明',
    '2022年度财政拨款支出90.00万元，占本年支出合计的90.00%。',
    '八、政府性基金预算财政拨款收支情况说明',
    `2022年政府性基金预算财政拨款支出${ofFunds}万元。`,
  )
const court = (speaker: string): string[] => [
  '清江市中级人民法院2022年度部门决算',
  '第二部分 2022年度部门决算情况说明',
  `清江市中级人民法院部门决算由纳入${speaker}本级决算组成。`,
]
const coded = (second: string): string[] =>
  explained(
    '1.社会保障和就业支出（208）残疾人事业（20811）行政运行（2081101）',
    '年初预算为24.00万元，支出决算为23.60万元，决算数小于预算数的主要原因是人员调出。',
    second,
    '年初预算为16.40万元，支出决算为14.40万元，决算数小于预算数的主要原因是人员调出。',
  )
const behindGlossary = (title: string): string[] => [
  ...explained('一、收入支出决算总体情况说明'),
  '第四部分 名词解释',
  '一、财政拨款收入：指财政当年拨付的资金。',
  title,
  '2022年度“三公”经费支出决算为13.82万元。',
]
const summed = (name: string, score: string): string[] =>
  explained(
    '十、预算绩效情况说明',
    '水渠清淤项目绩效自评综述：项目自评得分为98分。',
    `${name}绩效自评综述：项目自评得分为${score}分。`,
    '附：绩效自评表',
    '项目名称|水渠清淤补助',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|清淤水渠|≥20公里|21公里|100|98',
    '总分||||||98',
  )
const scored = (total: string): string[] => [
  '项目支出绩效自评表',
  '项目名称|森林防火',
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  '|产出指标|数量指标|购置装备|≥500套|520套|40|40|',
  '||质量指标|装备合格率|100%|100%|30|28|有返修',
  '||时效指标|扑灭率|≥95%|98%|20|20|',
  '|满意度指标|服务对象满意度|群众满意度|≥90%|92%|10|10|',
  `总分||||||100|${total}`,
]
const executed = (row: string): string[] => [
  '项目支出绩效自评表',
  '项目名称|人居环境整治',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  '产出指标|质量指标|验收合格率|100%|100%|90|90|',
  `${row}|100%|98.33%|10|9.8|`,
  '总分||||||100|99.8',
]
const comparedTwice = (more: string): string[] =>
  explained(
    `2.文化支出6.00万元，较上年决算数增加1.00万元，增长20.00%，主要原因是活动增加；较年初预算数增加${more}万元，增长${more === '1.00' ? '20' : '100'}%，主要原因是追加资金。`,
  )
const framework = (goal: string): string[] => [
  '部门整体支出绩效评价指标评分表',
  `一级指标|二级指标|三级指标|分值|${goal}|得分`,
  '产出（50分）|职责履行|门急诊人次|50|10万人次|50',
  '效果（50分）|履职效益|社会效益|50|群众负担下降|48',
]

describe('as offices and their units write', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'a part of what an item compares',
      severity: 'error',
      wrong: tuition('120.00'),
      right: tuition('90.00'),
    },
    {
      check: fundItems,
      about: 'a second item that shares the levels above the first',
      severity: 'warning',
      wrong: secondItem('200.00'),
      right: secondItem('320.00'),
    },
    {
      check: completionRate,
      about: 'money of the budget at the head of a project',
      severity: 'error',
      wrong: project('860.00'),
      right: project('760.00'),
    },
    {
      check: sameFigure,
      about: 'a project told beside a section of another budget',
      severity: 'error',
      wrong: explained(
        '（九）国有资本经营预算财政拨款支出情况说明',
        '国有资本经营预算财政拨款支出20.00万元，用于注册资本金。',
        '（十）其他',
        '国有资本经营预算财政拨款支出25.00万元。',
      ),
      right: capital('预算绩效管理情况'),
    },
    {
      check: sameBase,
      about: 'figures that nothing names',
      severity: 'error',
      wrong: years('财政拨款支出'),
      right: years(''),
    },
    {
      check: sameFigure,
      about: 'what the treasury paid, in the section on the general budget',
      severity: 'error',
      wrong: budgets('0.00'),
      right: budgets('8.00'),
    },
    {
      check: foreignOrganisation,
      about: 'a court that calls itself 本院',
      severity: 'error',
      wrong: court('河东县人民法院'),
      right: court('独立核算的本院'),
    },
    {
      check: sameWordsOtherFigures,
      about: 'lines below the names of subjects with their codes',
      severity: 'warning',
      wrong: coded('其他说明如下，共2081104。'),
      right: coded('2.社会保障和就业支出（208）残疾人事业（20811）残疾人康复（2081104）'),
    },
    {
      check: amountsAmongDefinitions,
      about: 'the “三公” account attached behind the definitions',
      severity: 'warning',
      wrong: behindGlossary('二、“三公”经费：指财政拨款安排的费用。'),
      right: behindGlossary('附件：颍川县文化局2022年度一般公共预算财政拨款“三公”经费支出决算'),
    },
    {
      check: listedProjectFigures,
      about: 'two projects told above the form of one',
      severity: 'error',
      wrong: summed('水渠清淤补助', '88'),
      right: summed('实验室改造项目', '88'),
    },
    {
      check: scoreSum,
      about: 'a row of totals that ends under 得分',
      severity: 'error',
      wrong: scored('97'),
      right: scored('98'),
    },
    {
      check: shiftedColumns,
      about: 'who is satisfied as a second level',
      severity: 'warning',
      wrong: scored('98').map((line) => line.replace('服务对象满意度', '装备合格率')),
      right: scored('98'),
    },
    {
      check: deviationReasons,
      about: 'the rate of execution as a row without an indicator',
      severity: 'warning',
      wrong: executed('产出指标|数量指标|铺设管道'),
      right: executed('预算执行率||'),
    },
    {
      check: zeroBase,
      about: 'the budget compared behind the reason of another change',
      severity: 'warning',
      wrong: comparedTwice('6.00'),
      right: comparedTwice('1.00'),
    },
    {
      check: unmeasurable,
      about: 'a kind of indicator as its name',
      severity: 'warning',
      wrong: framework('年度指标值'),
      right: framework('评分标准'),
    },
    {
      check: reasonAgainstChange,
      about: 'more classes held as the reason of a fall, and more meetings held on screens',
      severity: 'warning',
      wrong: explained('培训费支出7.20万元，较上年减少0.80万元，主要原因是疫情期间培训班次增加。'),
      right: explained('会议费支出1.20万元，较上年减少0.80万元，主要原因是视频会议增多。'),
    },
    {
      check: zeroBase,
      about: 'said to have been nothing behind the rate',
      severity: 'warning',
      wrong: explained('2022年更新车辆一辆，购置费增加15.20万元，增长100%（2021年度无车辆购置支出）。'),
      right: [
        ...explained('2022年更新车辆一辆，购置费增加15.20万元（2021年度无车辆购置支出）。'),
        '运行费增加1.20万元，增长20%（2021年度无新增车辆）。',
        '接待费增加1.20万元，增长100%，上年没有追加经费。',
        '接待费增加1.20万元，增长60%（上年无外宾接待支出）。',
      ],
    },
  ])
})
