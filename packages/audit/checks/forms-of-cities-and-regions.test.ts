import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { completionRate } from './completion/completion-rate.ts'
import { executionRate } from './completion/execution-rate.ts'
import { noneBesideAmount } from './contradiction/none-beside-amount.ts'
import { occasionsAndCost } from './contradiction/occasions-and-cost.ts'
import { unknownListedProject } from './copy-paste/unknown-listed-project.ts'
import { listedProjectFigures } from './cross-section/listed-project-figures.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { changeWords } from './direction/change-words.ts'
import { copiedActual } from './indicator/copied-actual.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { scoreSum } from './score/score-sum.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { tableSum } from './sum/table-sum.ts'
import { tableAgainstNarrative } from './table-text/table-against-narrative.ts'
import { basePartsAgree } from './yoy/base-parts-agree.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const funds = (told: string): string[] =>
  explained(
    '四、财政拨款收入支出决算总体情况说明',
    '2023年度财政拨款支出总计30.00万元，其中：年末财政拨款结转和结余2.00万元，本年财政拨款支出28.00万元。',
    '八、政府性基金预算财政拨款收入支出决算情况说明',
    `2023年度政府性基金预算财政拨款支出${told}万元。`,
    '本年度无政府性基金预算财政拨款收入、支出及结转和结余。',
  )
const coded = (again: string): string[] =>
  explained(
    '三、一般公共预算拨款支出决算情况说明',
    '（一）2070109-群众文化38.00万元，较上年决算数减少1.50万元，下降3.80%。主要原因是活动减少。',
    '八、其他重要事项说明',
    `2070109-群众文化${again}万元。`,
  )
const abroad = (when: string): string[] =>
  explained('七、“三公”经费支出决算情况说明', `因公出国（境）费支出3.12万元，主要原因是${when}无因公出国（境）安排。`)
const evaluated = (who: string): string[] =>
  explained(
    '八、政府性基金预算财政拨款支出决算情况说明',
    '2023年度政府性基金预算财政拨款支出5.00万元。',
    '十、2023年度预算绩效情况说明',
    `${who}一般公共预算支出20.00万元，政府性基金预算支出0.00万元。`,
  )
const adjusted = (executed: string): string[] => [
  '项目支出绩效自评表',
  '项目名称|景区推介|项目编码|50015524T01|自评总分（分）|98.5',
  '|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重|执行率得分（分）',
  `年度总金额|700.00|660.00|${executed}|90.00|10|9`,
]
const missed = (heading: string, reason: string): string[] => [
  '项目支出绩效自评表',
  `指标名称|计量单位|指标性质|指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）${heading}`,
  `推介曝光量|亿次|≥|4|3.6|90|50|45${reason}`,
]
const qualitative = (goal: string, actual: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `效益指标|可持续影响指标|持续改善环境|${goal}|${actual}|20|20`,
]
const balance = (score: string): string[] => [
  '部门整体支出绩效自评表',
  '年度预算情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|部门收支全口径|90.00|100.00|90.00|10|90.00%|9',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因',
  '产出指标|数量指标|检修泵站|≥4座|4座|30|30|',
  '产出指标|质量指标|验收合格率|100%|100%|30|30|',
  `效益指标|社会效益指标|灌溉面积|≥2万亩|2.1万亩|30|${score}|`,
  '总分|||||100|99|',
]
const form = [
  '1.家庭医生签约服务项目：自评得分96分。',
  '家庭医生签约服务项目支出绩效自评表',
  '项目名称|家庭医生签约服务',
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|400.00|420.00|400.00|10|95.24%|9.5',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|签约人数|≥11万人|11.6万人|90|86.5',
  '总分|||||100|96',
]
const summarised = (name: string): string[] => [
  ...explained('十、预算绩效情况说明', `（2）${name}项目绩效自评综述：项目自评得分为91分。`),
  ...form,
]
const announced = (projects: string): string[] => [
  ...explained('十、预算绩效情况说明', `本部门反映${projects}的绩效自评结果。`, '2.村级组织运转项目：保障11个行政村。'),
  ...form,
]
const expenditure = (project: string): string[] => [
  '第四部分 部门决算报表（见附表）',
  '三、《支出决算表》',
  '金额单位：万元',
  '功能分类科目编码|科目名称|本年支出合计|基本支出|项目支出',
  '|合计|30.00|20.00|10.00',
  '208|社会保障和就业支出|30.00|20.00|10.00',
  `20801|人力资源和社会保障管理事务|30.00|20.00|${project}`,
  '2080101|行政运行|20.00|20.00|',
  '2080102|一般行政管理事务|10.00||10.00',
]

const summary = (rate: string): string[] =>
  explained(
    '十、预算绩效情况说明',
    `（1）市政维护项目绩效自评综述：全年预算数为540.00万元（年初预算600.00万元，年中调减60.00万元），执行数为486.00万元，完成预算的${rate}%。`,
  )
const average = (of: string): string[] =>
  explained('十、预算绩效情况说明', `项目自评${of}94.00分，其中：泵站维护得分93.00分，渠道清淤得分95.50分。`)
const publicMoney = (cars: string, change: string): string[] =>
  explained(
    '七、“三公”经费支出决算情况说明',
    `“三公”经费支出10.00万元，较上年增加1.00万元。其中：因公出国（境）费支出0万元，与上年持平；公务用车购置及运行维护费支出${cars}万元，较上年增加${change}万元；公务接待费支出4.00万元，与上年持平。`,
  )
const paidBy = (funds: string, structure: string): string[] => [
  ...explained(
    '（三）财政拨款支出决算结构情况',
    `2023年度财政拨款支出${structure}万元，主要用于以下方面：城乡社区（类）支出${structure}万元，占100%，主要用于环卫保洁。`,
  ),
  '第四部分 附表',
  '一般公共预算财政拨款支出决算表',
  '金额单位：万元',
  '功能分类科目编码|科目名称|合计|基本支出|项目支出',
  '|合计|30.00|20.00|10.00',
  '212|城乡社区支出|30.00|20.00|10.00',
  '政府性基金预算财政拨款收入支出决算表',
  '金额单位：万元',
  '功能分类科目编码|科目名称|年初结转和结余|本年收入|小计|基本支出|项目支出|年末结转和结余',
  `|合计||${funds}|${funds}||${funds}|`,
  `212|城乡社区支出||${funds}|${funds}||${funds}|`,
]
const guests = (batches: string): string[] => [
  '三、2023年度部门决算情况说明',
  '（七）财政拨款“三公”经费支出决算总体情况说明',
  '公务接待费支出决算为1.13万元。',
  `国内公务接待${batches}批次，累计1024人次。`,
]
const groups = (count: string): string[] =>
  explained(
    '七、“三公”经费支出决算情况说明',
    `公务接待费支出1.20万元。全年共接待国内来访团组${count}个、来宾${count}人次。`,
  )
const staff = (last: string): string[] => [
  '第一部分 部门概况',
  '二、机构设置',
  `截至年末实有44人，其中行政17人、${last}人。`,
  ...explained('一、收入支出决算总体情况说明', '收、支总计30.00万元。'),
]
const scoredInHead = (total: string): string[] => [
  '项目支出绩效自评表',
  `项目名称|景区推介|项目编码|50015524T01|自评总分（分）|${total}`,
  '指标名称|计量单位|指标性质|指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|说明',
  '推介活动场次|场|≥|8|9|100|40|40|',
  '广告投放批次|批次|≥|10|12|100|40|40|',
  '游客满意度|%|≥|90|95|100|20|18|样本不足',
]

describe('forms of cities and regions', () => {
  testBothWays([
    {
      check: noneBesideAmount,
      about: 'nothing carried over of one kind of money alone',
      severity: 'error',
      wrong: funds('3.00'),
      right: funds('0'),
    },
    {
      check: noneBesideAmount,
      about: 'nothing of it the year before',
      severity: 'error',
      wrong: abroad('本年'),
      right: abroad('上年'),
    },
    {
      check: sameFigure,
      about: 'what some projects cost',
      severity: 'error',
      wrong: evaluated('2023年度支出中，'),
      right: evaluated('组织对“公共卫生”等2个项目开展了部门评价，涉及'),
    },
    {
      check: executionRate,
      about: 'the budget as adjusted in the year',
      severity: 'error',
      wrong: adjusted('694.00'),
      right: adjusted('594.00'),
    },
    {
      check: missedTarget,
      about: 'a column that only says 说明',
      severity: 'info',
      wrong: missed('', ''),
      right: missed('|说明', '|平台推迟'),
    },
    {
      check: copiedActual,
      about: 'a result in words of degree',
      severity: 'info',
      wrong: qualitative('有效改善', '有效改善'),
      right: qualitative('有效改善', '显著改善'),
    },
    {
      check: scoreSum,
      about: 'the points of a first row of money that is called otherwise',
      severity: 'error',
      wrong: balance('25'),
      right: balance('30'),
    },
    {
      check: listedProjectFigures,
      about: 'a project above the form of another',
      severity: 'error',
      wrong: summarised('家庭医生签约服务'),
      right: summarised('县级医院设备更新'),
    },
    {
      check: unknownListedProject,
      about: 'a project announced beside one that has its form',
      severity: 'warning',
      wrong: announced('家庭医生签约服务'),
      right: announced('家庭医生签约服务、村级组织运转'),
    },
    {
      check: changeWords,
      about: 'nothing more, by nothing, is told as programs print it',
      severity: 'warning',
      wrong: explained('“三公”经费支出3.00万元，公务接待费支出0.00万元，比上年增加0.00万元，主要原因是无此项支出。'),
      right: explained('“三公”经费支出3.00万元，公务接待费支出0.00万元。'),
    },
    {
      check: tableSum,
      about: 'a table whose title stands between the marks of a book',
      severity: 'error',
      wrong: expenditure('19.00'),
      right: expenditure('10.00'),
    },
    {
      check: completionRate,
      about: 'the budget as adjusted, behind which the first one is told',
      severity: 'error',
      wrong: summary('81.00'),
      right: summary('90.00'),
    },
    {
      check: partsAndTotal,
      about: 'an average of scores',
      severity: 'warning',
      wrong: average('得分'),
      right: average('得分平均'),
    },
    {
      check: basePartsAgree,
      about: 'parts of this year that miss their total tell nothing of the year before',
      severity: 'error',
      wrong: publicMoney('6.00', '2.00'),
      right: publicMoney('8.00', '2.00'),
    },
    {
      check: tableAgainstNarrative,
      about: 'classes of all that the treasury paid, with funds and without',
      severity: 'error',
      wrong: paidBy('0.00', '50.00'),
      right: paidBy('20.00', '50.00'),
    },
    {
      check: occasionsAndCost,
      about: 'a section of “三公” that stands alone under its title',
      severity: 'error',
      wrong: guests('0').map((line) => line.replace('，累计1024人次', '、0人次')),
      right: guests('86'),
    },
    {
      check: occasionsAndCost,
      about: 'a cost beside no group received',
      severity: 'error',
      wrong: groups('0'),
      right: groups('38'),
    },
    {
      check: partsAndTotal,
      about: 'officials and staff of institutions, and no others told',
      severity: 'warning',
      wrong: staff('事业23'),
      right: staff('事业23人，另有工勤4'),
    },
    {
      check: scoreSum,
      about: 'a total at the head of the form',
      severity: 'error',
      wrong: scoredInHead('100'),
      right: scoredInHead('98'),
    },
    {
      check: sameFigure,
      about: 'an item told by its code and name',
      severity: 'error',
      wrong: coded('36.00'),
      right: coded('38.00'),
    },
  ])
})
