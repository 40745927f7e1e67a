import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { labelBehindValue } from './completeness/label-behind-value.ts'
import { threePublicDefinition } from './completeness/three-public-definition.ts'
import { formOrganisation } from './copy-paste/form-organisation.ts'
import { resultsOfAnotherProject } from './copy-paste/results-of-another-project.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { slipOfFigure } from './cross-section/slip-of-figure.ts'
import { copiedActual } from './indicator/copied-actual.ts'
import { goalsAnswered } from './indicator/goals-answered.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { orderOfLevels } from './indicator/order-of-levels.ts'
import { shiftedColumns } from './indicator/shifted-columns.ts'
import { sameScore } from './score/same-score.ts'
import { weightSum } from './score/weight-sum.ts'
import { sameCount } from './table-text/same-count.ts'
import { statedRemainder } from './table-text/stated-remainder.ts'
import { toldInForm } from './table-text/told-in-form.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]
const COLUMNS = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分'

const wholeForm = (total: string): string[] => [
  '2022年度部门整体支出绩效自评报告',
  '部门整体绩效自评得分98.50分。',
  '部门整体绩效自评表',
  '部门整体支出执行情况（20分）|预算数（万元）|执行数（万元）|执行率|得分',
  '部门整体支出总额|900.00|837.00|93.00%|18.60',
  `年度目标|${COLUMNS}`,
  '目标1：防汛（40分）|产出指标|数量指标|监测站点|30处|30处|20|20.00',
  '|产出指标|质量指标|处置率|100%|100%|20|20.00',
  '目标2：节水（40分）|产出指标|数量指标|改造管网|9公里|9公里|20|20.00',
  '|效益指标|社会效益指标|节水量|≥8万吨|9万吨|20|19.90',
  total,
]
const rateInWords = (words: string): string[] => [
  '渠道清淤项目绩效自评表',
  '项目名称|渠道清淤',
  words,
  COLUMNS,
  '产出指标|数量指标|清淤渠道|≥9公里|9.6公里|30|30',
  '产出指标|质量指标|验收合格率|100%|100%|30|30',
  '效益指标|社会效益指标|受益农户|≥300户|320户|30|30',
  '总分||||| 100|99.50',
]
const evaluatedByOthers = (kind: string): string[] => [
  ...explained(`对“堤防加固工程”1个项目开展${kind}，涉及资金90.00万元，得分95.10分。`),
  '堤防加固工程项目绩效自评表',
  '项目名称|堤防加固工程',
  COLUMNS,
  '产出指标|数量指标|加固堤防|≥8公里|8.2公里|50|50',
  '产出指标|质量指标|验收合格率|100%|100%|50|49.96',
  '总分|||||100|99.96',
  '附件4：堤防加固工程项目绩效评价报告',
  '四、评价结论',
  '项目综合得分95.10分，等级为“优”。',
]

describe('scores of their own', () => {
  testBothWays([
    {
      check: weightSum,
      about: 'the total of the indicators alone',
      severity: 'error',
      wrong: wholeForm('合计|||||| 70|79.90'),
      right: wholeForm('合计|||||| 80|79.90'),
    },
    {
      check: weightSum,
      about: 'the weight of the execution rate in words',
      severity: 'warning',
      wrong: rateInWords('预算执行率|执行率95.00%'),
      right: rateInWords('预算执行率得分|执行率95.00%，分值10分，得9.50分'),
    },
    {
      check: sameScore,
      about: 'what the department evaluated itself',
      severity: 'error',
      wrong: evaluatedByOthers('绩效自评'),
      right: evaluatedByOthers('部门评价'),
    },
  ])
})

const organised = (unit: string): string[] => [
  '长泽县水利局2022年度部门决算',
  ...explained(),
  ...['渠道清淤', '泵站检修', '河道管护', '水质监测'].flatMap((name, index) => [
    `${name}项目绩效自评表`,
    `项目名称|${name}`,
    `主管部门|长泽县水利局|实施单位|${index === 0 ? unit : '长泽县水利局'}`,
    COLUMNS,
    '产出指标|数量指标|完成数量|≥9公里|9.6公里|90|90',
  ]),
]
const amounts = (first: string): string[] => [
  '渠道清淤项目绩效自评表',
  '项目名称|渠道清淤',
  `${first}124.00|其中：财政拨款|117.25`,
  COLUMNS,
  '产出指标|数量指标|清淤渠道|≥9公里|9.6公里|90|90',
]
const secondLevels = (row: string): string[] => [
  '渠道清淤项目绩效自评表',
  '项目名称|渠道清淤',
  COLUMNS,
  '产出指标|数量指标|清淤渠道|≥9公里|9.6公里|30|30',
  '产出指标|质量指标|验收合格率|100%|100%|30|30',
  '产出指标|时效指标|按期完成率|100%|100%|10|10',
  '效益指标|社会效益指标|受益农户|≥300户|320户|20|20',
  row,
]
const rounds = (...last: string[]): string[] => [
  '部门整体绩效自评表',
  COLUMNS,
  '产出指标|数量指标|监测站点|30处|30处|20|20',
  '效益指标|社会效益指标|伤亡人数|0人|0人|20|20',
  '产出指标|数量指标|改造管网|9公里|9公里|20|20',
  '效益指标|生态效益指标|水质优良率|≥90%|93%|20|20',
  ...last,
]
const standard = (name: string): string[] => [
  '学生资助项目绩效自评表',
  '项目名称|学生资助',
  COLUMNS,
  `成本指标|经济成本指标|${name}|小学650元、初中850元，寄宿生另增200元|小学650元、初中850元，寄宿生另增200元|90|90`,
]
const missed = (...rows: string[]): string[] => [
  '河道管护项目绩效自评表',
  '项目名称|河道管护',
  COLUMNS,
  '产出指标|质量指标|问题销号率|100%|96.5%|90|86',
  ...rows,
]
const done = (process: string): string[] => [
  '河道管护项目绩效自评表',
  '项目名称|河道管护',
  `2.项目实施内容及过程概述|${process}`,
  '年度总体目标|预期目标||实际完成情况|',
  '|管护河道38公里。||管护河道37公里。|',
  COLUMNS,
  '产出指标|数量指标|管护河道|≥38公里|37公里|90|89',
]
const goals = (expected: string, actual: string, indicator = '改造住房|≥600户|612户'): string[] => [
  '适老化改造项目绩效自评表',
  '项目名称|适老化改造',
  '年度总体目标|预期目标||实际完成情况|',
  `|${expected}||${actual}|`,
  COLUMNS,
  `产出指标|数量指标|${indicator}|90|90`,
]

describe('forms of their own', () => {
  testBothWays([
    {
      check: formOrganisation,
      about: 'an office within the department',
      severity: 'warning',
      wrong: organised('永清县水务站'),
      right: organised('局河湖长制工作科'),
    },
    {
      check: labelBehindValue,
      about: 'a label behind another label and its amount, empty cells between',
      severity: 'warning',
      wrong: amounts(''),
      right: amounts('其中：财政拨款||'),
    },
    {
      check: shiftedColumns,
      about: 'the execution rate as a second level',
      severity: 'warning',
      wrong: secondLevels('满意度指标|农户满意率|农户满意度|≥90%|95%|10|10'),
      right: secondLevels('预算执行|执行率|预算执行率|100%|95%|10|10'),
    },
    {
      check: orderOfLevels,
      about: 'a round of levels for each goal',
      severity: 'warning',
      wrong: rounds(),
      right: rounds('产出指标|数量指标|完成投资|≥27亿元|28亿元|10|10', '效益指标|社会效益指标|普及率|≥96%|97%|10|10'),
    },
    {
      check: copiedActual,
      about: 'a standard',
      severity: 'warning',
      wrong: standard('年生均补助金额'),
      right: standard('年生均补助标准'),
    },
    {
      check: missedTarget,
      about: 'a row of the form that says why',
      severity: 'info',
      wrong: missed(),
      right: missed('偏差大或目标未完成原因分析|2个问题涉及承包合同纠纷，未能在年内销号。'),
    },
    {
      check: goalsAnswered,
      about: 'a goal of no less than so many',
      severity: 'warning',
      wrong: goals(
        '为老年人家庭实施居家适老化改造不少于600户，开展探访关爱服务，建设助餐场所和日间照料中心。',
        '资金按时拨付，管理规范，无违规问题，全年运行平稳。',
      ),
      right: goals(
        '为老年人家庭实施居家适老化改造不少于600户，消除居家安全隐患，提升居家养老便利性。',
        '完成评估668户，实施改造612户，全部通过验收。',
      ),
    },
    {
      check: resultsOfAnotherProject,
      about: 'what the money was spent on',
      severity: 'warning',
      wrong: done('维护信息系统6个，检修发电机组12台，更换滤芯40个。'),
      right: done('用于印刷费18.42万元、会议费12.36万元、差旅费21.58万元、劳务费8.25万元。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'a count of few words',
      severity: 'warning',
      wrong: goals('完成600户改造，方便老年人居家生活。', '养护公路77公里，覆盖19个乡镇，优良路率85%以上。'),
      right: goals('完成600户改造，方便老年人居家生活。', '完成612户，覆盖19个乡镇，结转的2021年质保金已付清。'),
    },
  ])
})

const definition = (overseas: string): string[] => [
  ...explained('七、“三公”经费财政拨款支出决算情况说明', `因公出国（境）费支出${overseas}万元。`),
  '第三部分 名词解释',
  '1.“三公”经费：指安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。其中，公务用车购置及运行维护费反映车辆购置及燃料费、维修费等支出；公务接待费反映按规定开支的各类接待支出。',
]
const defined = (vehicles: string): string[] => [
  '第三部分 名词解释',
  `1.“三公”经费：指安排的三项经费。其中，因公出国（境）费包括国际旅费、住宿费等；${vehicles}；公务接待费反映按规定开支的各类接待支出。`,
]
const canal = (told: string): string[] => [
  '灌区改造项目绩效自评表',
  '项目名称|灌区改造',
  '年度总体目标|预期目标||实际完成情况|',
  '|衬砌改造渠道38公里及配套建筑物。||衬砌渠道37公里，剩余1公里转入下年。|',
  COLUMNS,
  '产出指标|数量指标|改善灌溉面积|≥2.1万亩|2.06万亩|90|89',
  '灌区改造项目支出绩效自评报告',
  '一、项目绩效情况',
  told,
]
const works = (first: string, second: string): string[] => [
  '第一部分 部门概况',
  `1.教学楼。${first}2860平方米，12个班。`,
  `2.宿舍改造。${second}1640平方米，已完工。`,
]
const stated = (left: string): string[] => [
  '灌区改造项目绩效自评表',
  '项目名称|灌区改造',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|1860.00|1860.00|1624.30|10|87.33%|8.73',
  COLUMNS,
  '产出指标|数量指标|衬砌渠道|≥38公里|37公里|90|89',
  '灌区改造项目支出绩效自评报告',
  '二、资金情况',
  `预算1860.00万元，执行1624.30万元，剩余520.00万元${left}。`,
]
const paid = (words: string): string[] => [
  '除险加固项目支出绩效自评报告',
  '一、资金情况',
  '本年支付工程款596.85万元，均按合同支付。',
  '支付工程款596.85万元，付款手续齐全。',
  `上年支付工程款400.00万元，${words}工程款996.85万元。`,
]
const served = (goal: string): string[] => [
  '第一部分 部门概况',
  '全年新增养老床位210张，新增社区助餐场所6个，改造照护床位100张。',
  '2022年度部门整体支出绩效自评报告',
  `${goal}新增养老床位210张，新增社区助餐场所5个，改造照护床位100张。`,
]

describe('words of their own', () => {
  testBothWays([
    {
      check: threePublicDefinition,
      about: 'a kind that cost nothing',
      severity: 'warning',
      wrong: definition('2.00'),
      right: definition('0.00'),
    },
    {
      check: threePublicDefinition,
      about: 'what a kind holds',
      severity: 'warning',
      wrong: defined('用车从严管理'),
      right: defined('公务用车购置及运行维护费包括车辆购置支出以及燃料费、维修费等'),
    },
    {
      check: toldInForm,
      about: 'the goal of the form in other words',
      severity: 'warning',
      wrong: canal('衬砌渠道35公里。'),
      right: canal('本年度任务是衬砌渠道38公里。'),
    },
    {
      check: toldInForm,
      about: 'parts of what the form tells',
      severity: 'warning',
      wrong: canal('衬砌渠道22公里。'),
      right: canal('甲标衬砌渠道22公里；乙标衬砌渠道15公里。'.replaceAll(/[甲乙]标/g, '')),
    },
    {
      check: sameCount,
      about: 'what there is beside what was done',
      severity: 'error',
      wrong: canal('改善灌溉面积5.20万亩。'),
      right: canal('灌区设计灌溉面积5.20万亩。'),
    },
    {
      check: countedOtherwise,
      about: 'the size of what an item is headed by',
      severity: 'warning',
      wrong: works('学校总建筑面积', '学校总建筑面积'),
      right: works('建筑面积', '建筑面积'),
    },
    {
      check: statedRemainder,
      about: 'what is left to be allotted',
      severity: 'error',
      wrong: stated('，结转下年使用'),
      right: stated('按计划于2023年安排'),
    },
    {
      check: slipOfFigure,
      about: 'what was paid over several years',
      severity: 'warning',
      wrong: paid('支付'),
      right: paid('两年累计支付'),
    },
    {
      check: countedOtherwise,
      about: 'what was meant beside what was done',
      severity: 'warning',
      wrong: served('全年'),
      right: served('年度绩效目标为：'),
    },
  ])
})
