import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { goalsAnswered } from './indicator/goals-answered.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { uncoveredProjects } from './indicator/uncovered-projects.ts'
import { sameScore } from './score/same-score.ts'
import { scoreSum } from './score/score-sum.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { rowsAbove } from './sum/rows-above.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { statedBalances } from './sum/stated-balances.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
import { reportAgainstForm } from './table-text/report-against-form.ts'
import { turnedOutcome } from './table-text/turned-outcome.ts'
import { reportingYear } from './year/reporting-year.ts'
import { fallBeyondAll } from './yoy/fall-beyond-all.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]
const under = (heading: string, ...lines: string[]): string[] => explained(heading, ...lines)
const GENERAL = '五、一般公共预算财政拨款支出决算情况说明'
const THREE_PUBLIC = '七、“三公”经费财政拨款支出决算情况说明'
const FUNDS = '八、政府性基金预算支出决算情况说明'
const COLUMNS = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分'

const bySource = (words: string): string[] => [
  ...explained('2022年一般公共预算财政拨款收入900.00万元。'),
  `${words}年初结转和结余80.00万元（一般公共预算60.00万元、政府性基金预算20.00万元），收入总计980.00万元。`,
]
const item = (told: string): string[] =>
  under(
    GENERAL,
    '本年一般公共预算财政拨款支出900.00万元。',
    `1.农林水支出（类）农业农村（款）技术推广（项）：${told}`,
    '2.农林水支出（类）农业农村（款）事业运行（项）：支出决算为40.00万元，完成预算98.77%，4人调出，0.50万元人员经费已收回。',
  )
const grouped = (first: string): string[] =>
  under(
    THREE_PUBLIC,
    `国内公务接待支出5.00万元。国内公务接待42批次，368人次，${first}18批次152人次，2.00万元；市州交流24批次216人次，3.00万元。`,
  )
const overseas = (words: string): string[] =>
  under(
    THREE_PUBLIC,
    `“三公”经费支出决算为48.00万元，其中：因公出国（境）费${words}0万元；公务接待费支出决算为48.00万元。“三公”经费支出决算48.00万元。`,
  )
const ofProjects = (words: string): string[] => [
  ...under('四、财政拨款收入支出决算总体情况说明', '2022年财政拨款支出5000.00万元。'),
  '2022年部门整体支出绩效自评报告',
  '三、部门整体绩效分析',
  `${words}，预算1800.00万元，执行1700.00万元，执行率94.44%。`,
]
const kept = (year: string): string[] =>
  under(
    FUNDS,
    `2022年政府性基金预算财政拨款年初结转120.00万元，本年收入1240.00万元，本年支出1227.00万元，年末结转133.00万元。${year}`,
  )
const yearAfter = (words: string): string[] =>
  under(THREE_PUBLIC, `1.因公出国（境）经费支出5.00万元，完成预算72.00%。2021年${words}。`)

describe('facts of their own', () => {
  testBothWays([
    {
      check: sameFigure,
      about: 'what was carried over, by budgets in brackets',
      severity: 'error',
      wrong: bySource('一般公共预算财政拨款收入800.00万元，加上'),
      right: bySource('加上'),
    },
    {
      check: sameFigure,
      about: 'a subject, and the budget that it was paid from',
      severity: 'error',
      wrong: [...item('支出决算为90.00万元，完成预算98.00%。'), '本年一般公共预算财政拨款支出90.00万元。'],
      right: item('一般公共预算支出90.00万元，完成预算98.00%，结转1.84万元。'),
    },
    {
      check: sameFigure,
      about: 'groups that were received',
      severity: 'error',
      wrong: grouped('共计支出2.50万元，其中督导'),
      right: grouped('具体为：上级调研督导'),
    },
    {
      check: sameFigure,
      about: 'budget and final accounts of one thing told together',
      severity: 'error',
      wrong: overseas('预算为0万元；“三公”经费支出决算为'),
      right: overseas('预算、决算均为'),
    },
    {
      check: sameFigure,
      about: 'projects that a budget paid for',
      severity: 'error',
      wrong: ofProjects('财政拨款支出1700.00万元。各类项目'),
      right: ofProjects('财政拨款安排的14个特定目标类项目'),
    },
    {
      check: fallBeyondAll,
      about: 'the amount behind the rate of another figure than the last',
      severity: 'error',
      wrong: kept('年末结转比2021年增加397.00万元。'),
      right: kept('支出比2021年的830.00万元增长47.83%，增加397.00万元。'),
    },
    {
      check: reportingYear,
      about: 'what there was none of the year before',
      severity: 'warning',
      wrong: yearAfter('未发生政府采购支出'),
      right: yearAfter('未发生此项支出，故不计算增幅'),
    },
  ])
})

const restOf = (added: string): string[] => [
  '灌区改造项目支出绩效自评报告',
  '二、资金情况',
  `总投资600.00万元，2022年到位560.00万元，其余40.00万元列入下年预算。全年预算${added}万元，其中年初预算400.00万元，年中追加160.00万元。`,
]
const sums = (label: string): string[] => [
  '2022年部门整体支出绩效自评报告',
  '三、部门整体绩效分析',
  `共支出900.00万元。按项目类别划分，人员类500.00万元；运转类100.00万元；特定目标类300.00万元。其中，${label}400.00万元。`,
]
const carried = (more: string): string[] => [
  ...explained(
    '一、收入支出决算总体情况说明',
    '2022年度收、支总计均为980.00万元。',
    '二、收入决算情况说明',
    '2022年本年收入合计900.00万元。',
  ),
  '2022年部门整体支出绩效自评报告',
  '二、部门资金收支情况',
  `1.收入。本年收入900.00万元，加上年初结转和结余70.00万元、使用非财政拨款结余${more}万元，共980.00万元。`,
]
const detail = (...middle: string[]): string[] => [
  '第五部分 附表',
  '财政拨款支出决算明细表',
  '单位：万元',
  '科目编码|科目名称|合计|工资福利支出|商品和服务支出',
  '|合计|90.00|60.00|30.00',
  '204|公共安全支出|60.00|40.00|20.00',
  ...middle,
  '2040201|行政运行|40.00|30.00|10.00',
  '2040202|一般行政管理事务|20.00|10.00|10.00',
  '208|社会保障和就业支出|30.00|20.00|10.00',
  '2080501|行政单位离退休|10.00|10.00|0.00',
  '2080505|机关事业单位基本养老保险缴费支出|20.00|10.00|10.00',
]
const bought = (total: string): string[] => explained(`交付车辆：${total}客车3辆，单价20.00万元，合计100.00万元。`)

describe('sums of their own', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what came to the budget behind another amount',
      severity: 'error',
      wrong: restOf('560.00万元，其中县级500.00万元、市级160.00'),
      right: restOf('560.00'),
    },
    {
      check: partsAndTotal,
      about: 'two parts together',
      severity: 'error',
      wrong: sums('办公设备购置'),
      right: sums('运转类与特定目标类之和'),
    },
    {
      check: statedBalances,
      about: 'what else came in, told where the carry-over is',
      severity: 'error',
      wrong: carried('30.00'),
      right: carried('10.00'),
    },
    {
      check: rowsAbove,
      about: 'a table of 类 and 项 alone',
      severity: 'error',
      wrong: detail('20402|公安|60.00|40.00|20.00'),
      right: detail(),
    },
    {
      check: standardTimesNumber,
      about: 'what several kinds cost together',
      severity: 'warning',
      wrong: bought(''),
      right: bought('轿车2辆，单价20.00万元；'),
    },
  ])
})

const scores = (lost: string): string[] => [
  '道路养护项目绩效自评表',
  '项目名称|道路养护',
  COLUMNS,
  '产出指标|数量指标|养护道路|≥9公里|9公里|50|50',
  '产出指标|质量指标|合格率|100%|99%|50|49.35',
  '总分|||||100|99.35',
  '道路养护项目支出绩效自评报告',
  '一、评价结论',
  `项目自评得分99.35分，等级为优。${lost}`,
]
const withRate = (rate: string): string[] => [
  '道路养护项目绩效自评表',
  '项目名称|道路养护',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率',
  `|年度资金总额|90.00|90.00|85.50|10|${rate}`,
  COLUMNS,
  '产出指标|数量指标|养护道路|≥9公里|9公里|50|50',
  '产出指标|质量指标|合格率|100%|100%|20|20',
  '效益指标|社会效益指标|受益人口|≥9万人|9万人|20|20',
  '总分|||||100|99.50',
]
const reasoned = (label: string): string[] => [
  '系统运维项目绩效自评表',
  '项目名称|系统运维',
  COLUMNS,
  '产出指标|质量指标|故障按时修复率|≥98%|96.8%|90|88',
  `${label}|63次故障中2次因暴雨断缆超时修复。`,
]
const goals = (actual: string): string[] => [
  '市场监管项目绩效自评表',
  '项目名称|市场监管',
  '年度总体目标|预期目标||实际完成情况|',
  `|开展日常检查和专项整治，检查经营单位不少于1,200家次，案件办结率不低于90%。||${actual}|`,
  COLUMNS,
  '产出指标|数量指标|检查单位|≥1200家次|1312家次|90|90',
]
const listed = (...names: string[]): string[] => [
  '部门整体支出绩效自评表',
  '项目名称|预算数（万元）|执行数（万元）|执行率',
  ...['河堤加固', '水库除险', '渠道清淤', ...names].map((name) => `${name}|90.00|90.00|100%`),
  COLUMNS,
  '产出指标|数量指标|河堤加固长度|≥9公里|9公里|30|30',
  '产出指标|数量指标|水库除险座数|≥2座|2座|30|30',
  '产出指标|数量指标|渠道清淤长度|≥6公里|6公里|30|30',
]
const asked = (survey: string): string[] => [
  '惠农补贴项目绩效自评表',
  '项目名称|惠农补贴',
  COLUMNS,
  '满意度指标|服务对象满意度指标|补贴农户满意度|≥90%|94.2%|10|10',
  '2022年部门整体支出绩效自评报告',
  '三、部门整体绩效分析',
  `${survey}满意度92.4%。`,
]
const paid = (places: string): string[] => [
  '冷链设施项目绩效自评表',
  '项目名称|冷链设施',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|450.00|450.00|438.20|10|97.38%|9.74',
  COLUMNS,
  '产出指标|数量指标|建成设施|3处|3处|90|90',
  '冷链设施项目支出绩效自评报告',
  '二、资金使用情况',
  places,
]
const held = (heading: string): string[] => [
  '部门整体支出绩效自评报告',
  heading,
  '保洁河道136公里。',
  '部门整体支出绩效自评表',
  COLUMNS,
  '产出指标|数量指标|保洁河道长度|≥132公里|136公里|90|90',
]

describe('forms of their own', () => {
  testBothWays([
    {
      check: sameScore,
      about: 'points lost',
      severity: 'error',
      wrong: scores('项目综合得分95.35分。'),
      right: scores('扣分共0.65分，均在合格率。'),
    },
    {
      check: scoreSum,
      about: 'points behind the rate',
      severity: 'error',
      wrong: withRate('95.00%'),
      right: withRate('95.00%，得9.50分'),
    },
    {
      check: missedTarget,
      about: 'a row on deviations',
      severity: 'info',
      wrong: reasoned('填报日期'),
      right: reasoned('偏差说明'),
    },
    {
      check: goalsAnswered,
      about: 'a figure for each goal that has one',
      severity: 'warning',
      wrong: goals('各项工作有序推进，市场秩序总体平稳。'),
      right: goals('出动2846人次，检查1312家次，在办案件50件中办结45件。'),
    },
    {
      check: uncoveredProjects,
      about: 'classes of projects',
      severity: 'info',
      wrong: listed('水质监测', '移民扶持'),
      right: listed('特定目标类', '运转类（其他）'),
    },
    {
      check: turnedOutcome,
      about: 'what was asked of others',
      severity: 'error',
      wrong: asked('补贴农户'),
      right: asked('发放问卷486份，449人表示满意，补贴农户'),
    },
    {
      check: reportAgainstForm,
      about: 'what each of several was paid',
      severity: 'error',
      wrong: paid('项目支付资金418.20万元。'),
      right: paid('甲处支付180.42万元，乙处支付153.26万元，丙处支付104.52万元。'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'how goals were reached',
      severity: 'error',
      wrong: held('（四）部门整体支出绩效目标'),
      right: held('三、部门履职及绩效目标完成情况'),
    },
  ])
})
