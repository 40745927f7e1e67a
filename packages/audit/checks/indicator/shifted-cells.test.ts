import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shiftedColumns } from './shifted-columns.ts'
import { shiftedFunds } from './shifted-funds.ts'

const form = (heading: string, ...rows: string[]): string[] => [
  '泵站维护项目绩效自评表',
  '项目名称|泵站维护',
  `执行情况|年度预算数（万元）|${heading}`,
  ...rows,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]
const row = (told: string): string[] => [...form('年初预算'), told]
const ROWS = ['|总额|30|30|28|93.33%', '|财政资金|30|30|28|93.33%', '|其他资金|0|0|0|']
const WEIGHTED = '年初预算数|全年预算数|全年执行数|分值|执行率'
const OTHERS = ['|单位资金|0|0|0|-|-', '|其他资金|0|0|0|-|-']
const USUAL = '年初预算|调整后预算数|预算执行数|预算执行率'

const measured = (row: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  row,
]

const levels = (group: string, kind: string): string[] => [
  ...measured(`${group}|${kind}|检修泵站数量|≥|52|个|56`),
  '满意度指标|服务对象满意度指标|农户满意度|≥|90|%|95',
]

const kinds = (kind: string): string[] => [
  ...measured('产出指标|数量指标|检修泵站数量|≥|52|个|56'),
  '产出指标|质量指标|验收合格率|≥|96|%|98',
  '效益指标|社会效益指标|受益农田面积|≥|300|亩|310',
  `满意度指标|${kind}|农户满意度|≥|90|%|95`,
]

describe('cells that moved within their row', () => {
  testBothWays([
    {
      check: shiftedColumns,
      about: 'a first level in the place of the second',
      severity: 'error',
      wrong: levels('数量指标', '产出指标'),
      right: levels('成本指标', '经济成本指标'),
    },
    {
      check: shiftedColumns,
      about: 'the name of an indicator for a second level',
      severity: 'warning',
      wrong: kinds('受检妇女满意度'),
      right: kinds('服务对象满意'),
    },
    {
      check: shiftedColumns,
      about: 'a reason for a second level',
      severity: 'warning',
      wrong: kinds('年中人员变动影响进度，将充实工作力量'),
      right: kinds('可持续影响'),
    },
    {
      check: shiftedColumns,
      about: 'a requirement behind the result that is told with its name',
      severity: 'error',
      wrong: row('产出指标|质量指标|闸门完好|闸门完好率96%|≥96%'),
      right: row('产出指标|质量指标|闸门完好|≥96%|闸门完好率96%'),
    },
    {
      check: shiftedColumns,
      about: 'a bound behind the word that it was kept',
      severity: 'error',
      wrong: row('产出指标|成本指标|检修费用|未超过计划30万元|不超过30万元'),
      right: row('产出指标|成本指标|检修费用|不超过30万元|未超过计划30万元'),
    },
    {
      check: shiftedColumns,
      about: 'a number in the column of the unit',
      severity: 'error',
      wrong: measured('产出指标|数量指标|检修泵站数量|≥|个|52|56'),
      right: measured('产出指标|数量指标|检修泵站数量|≥|52|个|56'),
    },
    {
      check: shiftedColumns,
      about: 'a sign in the place of the first level',
      severity: 'error',
      wrong: measured('≥|数量指标|检修泵站数量|产出指标|52|个|56'),
      right: measured('产出指标|数量指标|检修泵站数量|≥|52|个|56'),
    },
    {
      check: shiftedFunds,
      about: 'the value of an indicator among amounts',
      severity: 'warning',
      wrong: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|30|30|28|93.33%', '|其他资金|0|≥12座|0|'),
      right: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|30万元|30|28|93.33%', '|其他资金|0|0|0|'),
    },
    {
      check: shiftedFunds,
      about: 'cells that moved to the right',
      severity: 'warning',
      wrong: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|30|30|28|', '|单位资金|0|0|0|', '|其他资金||0|0|0'),
      right: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|30|30|28|93.33%', '|单位资金|0|0|0|', '|其他资金||||'),
    },
    {
      check: shiftedFunds,
      about: 'a cell that moved, beside two sources that spent',
      severity: 'warning',
      wrong: form(
        USUAL,
        '|财政资金|29|29|27|93.10%',
        '|单位资金|1|1|1|100%',
        '|财政专户管理资金|0|0||0',
        '|其他资金|0|0|0|',
      ),
      right: form(USUAL, '|财政资金|30|30|28|93.33%', '|单位资金||||', '|财政专户管理资金||||', '|其他资金||||'),
    },
    {
      check: shiftedFunds,
      about: 'the only blank amount where 0 is written for nothing',
      severity: 'warning',
      wrong: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|30|30|28|93.33%', '|单位资金|0|0|0|', '|其他资金||0|0|'),
      right: form(USUAL, '|总额|30|30|28|93.33%', '|财政资金|28|28|28|100%', '|上年结转||2|0|', '|其他资金||||'),
    },
    {
      check: shiftedFunds,
      about: 'the weight of the total in the row of a part',
      severity: 'warning',
      wrong: form(WEIGHTED, '|总额|30|30|28|-|-', '|财政资金|30|30|28|10|93%', ...OTHERS),
      right: form(WEIGHTED, '|总额|30|30|28|10|93%', '|财政资金|30|30|28|-|-', ...OTHERS),
    },
    {
      check: shiftedFunds,
      about: 'headings of the amount and the rate exchanged',
      severity: 'warning',
      wrong: form('年初预算|调整后预算数|预算执行率|预算执行数', ...ROWS),
      right: form(USUAL, ...ROWS),
    },
  ])
})
