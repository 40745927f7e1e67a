import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fullScoreBesidePartExecuted } from './full-score-beside-part-executed.ts'

const told = (score: string, rate: string): string =>
  `水毁堤防修复项目绩效自评得分为${score}分。项目全年预算数50.00万元，完成预算的${rate}%。`

const form = (project: string, rate: string, score: string): string[] => [
  `${project}项目绩效自评表`,
  `项目名称|${project}`,
  '项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  `|年度资金总额|100.00|100.00|${rate}|10|${rate}%|${score}`,
  `|其中：当年财政拨款|100.00|100.00|${rate}|—|—|—`,
  '一级指标|二级指标|三级指标|指标值|完成值|分值|得分',
  '产出指标|数量指标|完成数量|7座|7座|90|90',
]
const forms = (third: string, ...more: string[]): string[] => [
  ...form('泵站检修', '96.20', '9.62'),
  ...form('渠道清淤', '91.50', '9.15'),
  ...form('水质监测', '94.80', third),
  ...form('防汛演练', '100.00', '10'),
  ...more,
]
const list = (third: string): string[] => [
  '部门预算项目绩效自评情况表',
  '序号|项目名称|全年预算数（万元）|全年执行数（万元）|执行率|自评得分',
  '1|泵站检修|100.00|96.20|96.20%|99.62',
  '2|渠道清淤|100.00|91.50|91.50%|97.15',
  `3|水质监测|100.00|94.80|94.80%|${third}`,
  '4|防汛演练|100.00|100.00|100.00%|100.00',
  '合计||400.00|382.50|95.63%|—',
]

describe('full marks beside an execution rate', () => {
  testBothWays([
    {
      check: fullScoreBesidePartExecuted,
      about: 'a part executed',
      severity: 'warning',
      wrong: [told('100', '91.20')],
      right: [told('99.12', '91.20'), told('100', '100'), told('100', '99.60')],
    },
    {
      check: fullScoreBesidePartExecuted,
      about: 'in two paragraphs of one report',
      severity: 'warning',
      wrong: ['水毁堤防修复项目绩效自评报告', '资金执行率88.00%。', '评价结论', '自评得分100分。'],
      right: ['水毁堤防修复项目绩效自评报告', '资金执行率88.00%。', '评价结论', '自评得分98.8分。'],
    },
    {
      check: fullScoreBesidePartExecuted,
      about: 'in one form, where the others lose points by their rate',
      severity: 'warning',
      wrong: forms('10'),
      right: forms('9.48'),
    },
    {
      check: fullScoreBesidePartExecuted,
      about: 'in one row of a list, where the others lose points by their rate',
      severity: 'warning',
      wrong: list('100.00'),
      right: list('99.48'),
    },
    ...['预算执行率得分=执行率×分值。', '预算执行情况10分，按预算执行率计分。', '注：得分为执行率*10。'].map(
      (rule) => ({
        check: fullScoreBesidePartExecuted,
        about: `in the only form, where a note tells how points are given: ${rule}`,
        severity: 'warning' as const,
        wrong: [...form('泵站检修', '93.40', '10'), rule],
        right: [...form('泵站检修', '93.40', '10'), rule, '执行率90%以上的得满分。'],
      }),
    ),
  ])
})
