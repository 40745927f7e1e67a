import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { deviationReasons } from './deviation-reasons.ts'
import { formCells } from './form-cells.ts'
import { indicatorKinds } from './indicator-kinds.ts'
import { reportParts } from './report-parts.ts'

const report = (name: string, ...lines: string[]): string[] => ['2023年项目支出绩效自评报告', `（${name}）`, ...lines]
const ofDuties = (...told: string[]): string[] => [
  '2022年部门整体支出绩效自评报告',
  '（一）部门预算项目绩效分析',
  '预算120.00万元，执行118.00万元。',
  '（二）部门整体履职绩效分析',
  ...told,
  '（三）结果应用情况',
  '结果用于编制2023年预算。',
]
const form = (name: string, ...rows: string[]): string[] => [
  `${name}项目绩效自评表`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  ...rows,
]
const late = (row: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
  `产出指标|时效指标|采购完成时间|2024年12月底前|${row}`,
]
const reasons = (row: string): string[] => [
  '绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|未完成原因',
  row,
]
const full = [
  '产出指标|数量指标|检修|12座|12座',
  '|质量指标|合格率|98%|99%',
  '|时效指标|及时率|100%|100%',
  '|成本指标|费用|9万元|9万元',
]

const paid = (name: string): string[] =>
  report(name, '项目年初预算12.00万元，实际支出11.00万元，预算执行率91.67%。', '自评得分95分。')

describe('what performance forms and reports must hold', () => {
  testBothWays([
    {
      check: deviationReasons,
      about: 'the reason for a missed target',
      severity: 'warning',
      wrong: reasons('产出指标|数量指标|检修泵站|12座|10座|'),
      right: reasons('产出指标|数量指标|检修泵站|12座|10座|汛期停工'),
    },
    {
      check: deviationReasons,
      about: 'the reason why it was late',
      severity: 'warning',
      wrong: reasons('产出指标|时效指标|完成时间|≤11月|12月|'),
      right: reasons('产出指标|时效指标|完成时间|≤11月|11月|'),
    },
    {
      check: deviationReasons,
      about: 'a later day told in words, where points were lost for it',
      severity: 'warning',
      wrong: late('部分水泵2025年1月完成|10|8|'),
      right: [...late('部分水泵2025年1月完成|10|8|供货周期较长'), ...late('水泵2024年11月完成|10|8|')],
    },
    {
      check: formCells,
      about: 'the first level',
      severity: 'warning',
      wrong: form('泵站维护', '|数量指标|检修|12座|12座', '成本指标|经济成本|费用|9万元|9万元'),
      right: form('泵站维护', '产出指标|数量指标|检修|12座|12座', '成本指标|经济成本|费用|9万元|9万元'),
    },
    {
      check: formCells,
      about: 'the first level; the execution of the budget stands under none',
      severity: 'warning',
      wrong: form('泵站维护', '|质量指标|完好率|100%|100%', '产出指标|数量指标|检修|12座|12座'),
      right: form('泵站维护', '||预算执行|100%|98.20%', '产出指标|数量指标|检修|12座|12座'),
    },
    {
      check: formCells,
      about: 'contents that repeat the name',
      severity: 'info',
      wrong: ['绩效自评表', '任务名称|主要内容|预算金额（万元）|实际执行（万元）', '购置车辆|购置车辆|25|25'],
      right: ['绩效自评表', '任务名称|主要内容|预算金额（万元）|实际执行（万元）', '购置车辆|更新防汛抢险车1辆|25|25'],
    },
    {
      check: indicatorKinds,
      about: 'what sibling forms have',
      severity: 'info',
      wrong: [...form('甲', ...full), ...form('乙', ...full), ...form('丙', ...full.slice(0, 3))],
      right: [...form('甲', ...full), ...form('乙', ...full), ...form('丙', ...full)],
    },
    {
      check: reportParts,
      about: 'scores',
      severity: 'warning',
      wrong: [...report('泵站维护', '（一）评价结论。完成较好。'), ...report('渠道清淤', '（一）评价结论。完成较好。')],
      right: [
        ...report('泵站维护', '（一）评价结论。自评得分96分。'),
        ...report('渠道清淤', '（一）评价结论。自评得分95分。'),
      ],
    },
    {
      check: reportParts,
      about: 'the money, which all others tell',
      severity: 'warning',
      wrong: [...paid('泵站维护'), ...paid('渠道清淤'), ...report('巡查', '自评得分95分。')],
      right: [...paid('泵站维护'), ...paid('渠道清淤'), ...paid('巡查')],
    },
    {
      check: reportParts,
      about: 'what came of what was completed',
      severity: 'warning',
      wrong: report('泵站维护', '三、目标完成情况', '全年检修12座。', '四、问题及建议', '进度较慢。'),
      right: report('泵站维护', '三、目标完成情况', '全年检修12座，群众满意度98%。', '四、问题及建议', '进度较慢。'),
    },
    {
      check: reportParts,
      about: 'how the duties were done',
      severity: 'info',
      wrong: ofDuties('2022年绩效目标已全部完成。'),
      right: ofDuties('2022年绩效目标已全部完成，检修泵站12座。'),
    },
    {
      check: reportParts,
      about: 'the form it refers to',
      severity: 'warning',
      wrong: report('泵站维护', '目标全面完成（详见附表）。'),
      right: [...report('泵站维护', '目标全面完成（详见附表）。'), ...form('泵站维护', ...full)],
    },
  ])
})
