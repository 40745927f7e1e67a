import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { fundsBeyondAll } from './contradiction/funds-beyond-all.ts'
import { unknownListedProject } from './copy-paste/unknown-listed-project.ts'
import { actualOfOtherMeasure } from './indicator/actual-of-other-measure.ts'
import { copiedActual } from './indicator/copied-actual.ts'
import { missedTarget } from './indicator/missed-target.ts'
import { unmeasurable } from './indicator/unmeasurable.ts'
import { wrongCategory } from './indicator/wrong-category.ts'
import { leftOfPlanned } from './sum/left-of-planned.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
import { countedTwiceAlike } from './unit/counted-twice-alike.ts'
import { toldUnit } from './unit/told-unit.ts'
import { unfitMeasure } from './unit/unfit-measure.ts'
import { unitOfMeasure } from './unit/unit-of-measure.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分'
const form = (row: string): string[] => ['泵站维护项目绩效自评表', HEADING, `产出指标|质量指标|${row}`]
const reception = (indicator: string): string[] => [
  '办事大厅运行项目绩效自评表',
  '年度目标完成情况|预期目标|实际完成情况',
  '|接待办事群众180000人次|全年接待办事群众174948人次',
  HEADING,
  `产出指标|数量指标|${indicator}|10|10`,
]
const fund = (behind: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '八、政府性基金预算支出决算情况说明',
  '2023年政府性基金预算财政拨款支出252.20万元。',
  '第四部分 附件',
  '2023年渠道整治项目支出绩效自评报告',
  `项目预算262.50万元，来源为政府性基金预算${behind}`,
]
const kinds = (name: string): string[] => [
  `1.${name}：预算510.00万元，执行510.00万元。`,
  '2.泵站维护项目：预算40.00万元，执行40.00万元。',
  ...form('验收合格率|100%|100%|10|10'),
]
const AMOUNTS = Array.from({ length: 10 }, (_, at) => `第${at + 1}项支出${at + 2}.00万元。`)

describe('what was planned, what all budgets consist of, and states', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what was meant in brackets behind what was done',
      severity: 'error',
      wrong: ['建成村级站点20个（其中新建24个、改建4个）。'],
      right: ['建成村级站点20个（计划24个，余下4个改在次年建设）。'],
    },
    {
      check: partsAndTotal,
      about: 'those of another whole, behind the bracket that a count stands in',
      severity: 'error',
      wrong: ['政府性基金预算项目11个，其中开展监控6个、未开展监控12个。'],
      right: ['编制了12个项目（一般公共预算11个、政府性基金预算1个）的绩效目标，对其中6个开展监控，对12个完成自评。'],
    },
    {
      check: toldUnit,
      about: 'what was converted',
      severity: 'warning',
      wrong: ['本部分金额以元为单位核算。', ...AMOUNTS],
      right: ['本部分金额以元为单位核算后换算为万元。', ...AMOUNTS],
    },
    {
      check: unfitMeasure,
      about: 'who came from where',
      severity: 'warning',
      wrong: ['本部门下属单位2人。'],
      right: ['成立自评小组，成员7人，财务2人、业务股室3人、下属单位2人。'],
    },
    {
      check: unknownListedProject,
      about: 'what every budget consists of',
      severity: 'warning',
      wrong: kinds('居家养老服务项目'),
      right: kinds('人员类项目'),
    },
    {
      check: fundsBeyondAll,
      about: 'planned of a fund, and spent less',
      severity: 'warning',
      wrong: fund('。'),
      right: fund('，实际支出252.20万元。'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'so many a day beside those of the year',
      severity: 'warning',
      wrong: reception('接待办事群众|≥180000人次|147948人次').map((line) => line.replace('174948', '174498')),
      right: reception('日均接待办事群众|900人次以上|732人次'),
    },
    {
      check: actualOfOtherMeasure,
      about: 'nothing happened, as was the target',
      severity: 'warning',
      wrong: form('安全事故|≤3起|未发生|10|10'),
      right: form('安全事故|0起|未发生|10|10'),
    },
    {
      check: wrongCategory,
      about: 'how long it failed is its quality',
      severity: 'warning',
      wrong: form('平台建成用时|4个月|3个月|10|10'),
      right: form('平台故障累计中断时间|4小时|2.5小时|10|10'),
    },
    {
      check: copiedActual,
      about: 'several states at once are a grade',
      severity: 'info',
      wrong: form('制度建设|修订两项制度|修订两项制度|10|10'),
      right: form('制度建设|完善、规范|健全、规范|10|10'),
    },
    {
      check: missedTarget,
      about: 'points were taken off',
      severity: 'info',
      wrong: form('设备完好率|≥98%|97.2%|10|9.5'),
      right: form('设备完好率|≥98%|98.2%|10|9.5'),
    },
    {
      check: leftOfPlanned,
      about: 'by how much each is another than before',
      severity: 'error',
      wrong: ['“三公”经费预算24.73万元，实际支出10.00万元，节约12.60万元。'],
      right: ['一般公共预算财政拨款支出增加24.73万元，政府性基金预算支出增加10.00万元，年末结余减少12.60万元。'],
    },
    {
      check: partsAndTotal,
      about: 'behind a list that ends its sentence',
      severity: 'error',
      wrong: ['按县分：甲县受助10名，其中农村妇女41名、城镇妇女19名。'],
      right: ['按县分：甲县受助13名、乙县受助10名。其中农村妇女41名、城镇妇女19名。'],
    },
    {
      check: countedTwiceAlike,
      about: 'some of those counted in front',
      severity: 'warning',
      wrong: ['国内公务接待57批次，230批次。'],
      right: ['快速检测6480批次，31批次不合格食品全部处置。'],
    },
    {
      check: missedTarget,
      about: 'the result says why in brackets',
      severity: 'warning',
      wrong: form('改造基层所|4个|3个（双河所）|10|10'),
      right: form('改造基层所|4个|3个（双河所受汛情影响延期）|10|10'),
    },
    {
      check: unitOfMeasure,
      about: 'within so many working days',
      severity: 'warning',
      wrong: form('信访答复时限|15件内|15件内|10|10'),
      right: form('信访答复时限|15个工作日内|15个工作日内|10|10'),
    },
    {
      check: unmeasurable,
      about: 'a network can be sound',
      severity: 'warning',
      wrong: form('县乡村三级巡查台账|健全|健全|10|10'),
      right: form('县乡村三级监管网络|健全|健全，全覆盖|10|10'),
    },
    {
      check: partsAndTotal,
      about: 'what could be had beside what was',
      severity: 'warning',
      wrong: ['项目自评得分94分，其中项目决策20分、项目管理30分、项目绩效50分。'],
      right: ['项目自评得分94分，其中项目决策20分（得20分）、项目管理30分（得26分）、项目绩效50分（得48分）。'],
    },
    {
      check: copiedActual,
      about: 'what is established in the main is a grade',
      severity: 'info',
      wrong: form('长效机制|制定保洁办法|制定保洁办法|10|10'),
      right: form('长效机制|基本建立|基本建立，按月考核|10|10'),
    },
  ])
})
