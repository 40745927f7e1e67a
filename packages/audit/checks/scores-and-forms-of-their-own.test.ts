import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { attachmentNumbers } from './completeness/attachment-numbers.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { formsOfOneProject } from './cross-section/forms-of-one-project.ts'
import { turnedClause } from './cross-section/turned-clause.ts'
import { shiftedColumns } from './indicator/shifted-columns.ts'
import { aspectScores } from './score/aspect-scores.ts'
import { aspectsTold } from './score/aspects-told.ts'
import { deductionsTold } from './score/deductions-told.ts'
import { gradeOfScore } from './score/grade-of-score.ts'
import { sameScore } from './score/same-score.ts'
import { weightSum } from './score/weight-sum.ts'
import { definitionOfOtherEntry } from './subject-name/definition-of-other-entry.ts'
import { nameOfYear } from './subject-name/name-of-year.ts'
import { tableCodes } from './subject-name/table-codes.ts'
import { reportAgainstForm } from './table-text/report-against-form.ts'
import { rowOrder } from './typo/row-order.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const attached = (...lines: string[]): string[] => [...explained(), '第四部分 附件', ...lines]
const concluded = (words: string): string[] =>
  attached('泵站检修项目绩效自评报告', '一、项目概况', '项目检修泵站。', '二、评价结论', words)

const INDICATORS = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分'
const form = (weights: string, heading: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  `预算执行情况（万元）${heading}|预算数|执行数|执行率`,
  '年度资金总额|30.00|30.00|100%',
  INDICATORS,
  `产出指标|数量指标|检修泵站|≥12座|12座|${weights}|${weights}`,
  '产出指标|质量指标|检修合格率|≥95%|100%|20|20',
  '满意度指标|满意度指标|群众满意度|≥90%|95%|20|20',
  '总分||||100|100|',
]
const referred = (table: string): string[] => [
  ...explained(`各项目自评结果见附件1${table}。`),
  '附件1 2023年度部门整体支出绩效自评报告',
  '附件2 泵站检修项目绩效自评报告',
]
const effects = (lost: string): string[] => concluded(`（四）效益情况（30分，得29.00分）。机制有待完善，扣${lost}分。`)
const graded = (executed: string): string[] =>
  concluded(`项目自评得分98.70分${executed}绩效指标得分79.33分，自评等级为“优”。`)
const aspects = (output: string): string[] =>
  concluded(
    `自评得分91.55分，等级为“优”。其中：决策20分，得20.00分；过程20分，得18.05分（其中预算执行率10分，得8.05分）；产出30分，得${output}分；效益30分，得27.50分。`,
  )
const inTable = (words: string): string[] => [
  ...concluded(words),
  INDICATORS,
  '决策|立项|程序规范|规范|规范|20|19',
  '过程|管理|制度健全|健全|健全|80|76',
]
const twoScores = (words: string): string[] => [
  ...explained('泵站检修项目绩效自评得分97分。'),
  ...concluded(`${words}，等次为“优”。`),
]
const carrying = (told: string): string[] => [
  ...concluded(`年初预算${told}万元。`),
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|48.00|48.00|48.00|10|100%|10',
  '其中：当年财政拨款|40.00|40.00|40.00|—|100%|—',
  '上年结转资金|8.00|8.00|8.00|—|100%|—',
]
const kinds = (kind: string): string[] => [
  '泵站检修项目支出绩效自评表',
  INDICATORS,
  `${kind}|95%|98%|10|9`,
  '产出指标|数量指标|检修泵站|≥12座|12座|30|30',
  '产出指标|质量指标|检修合格率|≥95%|100%|30|30',
  '效益指标|社会效益指标|受益群众|≥1万人|1万人|30|30',
]
const twice = (row: string): string[] => [
  '泵站检修项目绩效目标完成情况表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|预期指标值|实际完成指标值',
  '产出指标|数量指标|检修泵站|≥12座|12座',
  '产出指标|质量指标|检修合格率|≥95%|100%',
  '效益指标|社会效益指标|受益群众|≥1万人|1万人',
  '满意度指标|满意度指标|群众满意度|≥90%|95%',
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  INDICATORS,
  row,
  '产出指标|数量指标|检修泵站|≥12座|12座|30|30',
  '产出指标|质量指标|检修合格率|≥95%|100%|20|20',
  '效益指标|社会效益指标|受益群众|≥1万人|1万人|30|30',
  '满意度指标|满意度指标|群众满意度|≥90%|95%|10|10',
]
const columns = (first: string, second: string): string[] => [
  '泵站检修项目绩效自评报告',
  '一、项目资金情况',
  `支出内容|合同金额（万元）|${first}|${second}`,
  '泵站检修工程|152.40|137.16|15.24',
]
const surveyed = (words: string): string[] => [
  ...explained(),
  '2023年度部门整体支出绩效自评报告',
  `部门核定编制92名，${words}85人。`,
  '泵站检修项目绩效自评报告',
  '一、项目概况',
  `市水管站核定编制92名，${words}20人，负责检修。`,
]
const defined = (definition: string): string[] => [
  '第三部分 名词解释',
  '1.社会保障和就业支出（类）退役安置（款）军队移交政府的离退休人员安置（项）：反映移交政府的军队离退休人员的安置支出。',
  `2.社会保障和就业支出（类）退役安置（款）军队移交政府离退休干部管理机构（项）：${definition}`,
]
const subject = (words: string): string[] =>
  explained(
    '八、政府性基金预算支出决算情况说明',
    `2023年度政府性基金预算财政拨款支出20.00万元，${words}（类）彩票公益金安排的支出（款）用于教育事业的彩票公益金支出（项）。`,
  )
const economic = (code: string): string[] => [
  ...explained(),
  '第五部分 附表',
  '财政拨款支出决算明细表',
  '科目编码|科目名称|合计|一般公共预算财政拨款|政府性基金预算财政拨款',
  '310|资本性支出|177.06|122.06|55.00',
  '31002|办公设备购置|3.98|3.98|',
  '31003|专用设备购置|1.44|1.44|',
  `${code}|基础设施建设|171.64|116.64|55.00`,
]
const paid = (words: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '资金（万元）|全年预算数|全年执行数',
  '年度资金总额|180.00|158.24',
  ...attached('泵站检修项目绩效自评报告', '一、项目资金情况', `${words}152.80万元。`),
]
const coded = (second: string): string[] => [
  ...explained(),
  '第五部分 附表',
  '一般公共预算财政拨款项目支出决算表',
  '科目编码|科目名称|金额',
  '2080804|优抚事业单位支出光荣院供养|298.40',
  `2080804|${second}|188.35`,
]

describe('scores of a part and of the whole', () => {
  testBothWays([
    {
      check: attachmentNumbers,
      about: 'a table of the attachment',
      severity: 'warning',
      wrong: referred(''),
      right: referred('附表1'),
    },
    {
      check: deductionsTold,
      about: 'what could be reached of the aspect',
      severity: 'warning',
      wrong: effects('3'),
      right: effects('1'),
    },
    {
      check: gradeOfScore,
      about: 'the grade of all behind the score of a part',
      severity: 'error',
      wrong: graded('。'),
      right: graded('，其中预算执行得分19.37分，'),
    },
    {
      check: aspectScores,
      about: 'what a bracket tells of one aspect',
      severity: 'error',
      wrong: aspects('27.00'),
      right: aspects('26.00'),
    },
    {
      check: aspectsTold,
      about: 'full marks with the score behind them',
      severity: 'error',
      wrong: inTable('自评得分95分。其中：决策20分；过程76分。'),
      right: inTable('自评得分95分。其中：决策20分，得19分；过程80分，得76分。'),
    },
    {
      check: sameScore,
      about: 'the scores of aspects one behind the other',
      severity: 'error',
      wrong: twoScores('项目得分95分'),
      right: twoScores('项目决策、过程、产出、效益分别得15分、23分、35分、24分，共97分'),
    },
    {
      check: weightSum,
      about: 'the weight of the execution rate in the heading of its rows',
      severity: 'error',
      wrong: form('40', ''),
      right: form('40', '（20分）'),
    },
  ])
})

describe('forms and reports with words of their own', () => {
  testBothWays([
    {
      check: shiftedColumns,
      about: 'the execution of the budget among the indicators',
      severity: 'warning',
      wrong: kinds('产出指标|设备检修|检修记录'),
      right: kinds('预算执行|预算执行率|'),
    },
    {
      check: formsOfOneProject,
      about: 'a row without a name',
      severity: 'warning',
      wrong: twice('产出指标|时效指标|完成时间|12月前|12月|10|10'),
      right: twice('预算执行|预算执行率||100%|97%|10|9.7'),
    },
    {
      check: turnedClause,
      about: 'two columns of money',
      severity: 'warning',
      wrong: columns('工程款已按月支付', '工程款未按月支付'),
      right: columns('已支付（万元）', '未支付（万元）'),
    },
    {
      check: countedOtherwise,
      about: 'those who work in the office that carries out a project',
      severity: 'warning',
      wrong: surveyed('全年共检修大小泵站'),
      right: surveyed('年末在职'),
    },
    {
      check: reportAgainstForm,
      about: 'what several kinds come to',
      severity: 'error',
      wrong: paid('项目实际支出'),
      right: paid('三类检修支出合计'),
    },
    {
      check: reportAgainstForm,
      about: 'the budget of the year without what was carried over',
      severity: 'error',
      wrong: carrying('44'),
      right: carrying('40'),
    },
  ])
})

describe('subjects, codes and lines with words around them', () => {
  testBothWays([
    {
      check: definitionOfOtherEntry,
      about: 'what the name ends in',
      severity: 'error',
      wrong: defined('反映移交政府的军队离退休人员安置支出。'),
      right: defined('反映军队移交政府安置的离退休人员管理机构的支出。'),
    },
    {
      check: nameOfYear,
      about: 'a verb in front of the path',
      severity: 'warning',
      wrong: subject('科目为其它支出'),
      right: subject('列其他支出'),
    },
    {
      check: tableCodes,
      about: 'codes of economic subjects in a table of another kind',
      severity: 'error',
      wrong: economic('31004'),
      right: economic('31005'),
    },
    {
      check: rowOrder,
      about: 'the names of projects behind that of the subject',
      severity: 'warning',
      wrong: coded('优抚事业单位支出光荣院供养'),
      right: coded('优抚事业单位支出陵园管护'),
    },
  ])
})
