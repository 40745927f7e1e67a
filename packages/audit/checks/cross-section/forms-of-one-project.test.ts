import { describe, expect, test } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { said } from '../../wording/written.ts'
import { formsOfOneProject } from './forms-of-one-project.ts'

interface Values {
  readonly executed?: string
  readonly target?: string
  readonly actual?: string
  readonly more?: readonly string[]
  readonly sources?: readonly string[]
}

const INDICATORS = ['设备完好率|%|95|95', '按时完成率|%|100|100', '受益人口|人|3000|3100']

const completion = ({
  executed = '22.02',
  target = '12',
  actual = '12',
  more = [],
  sources = [],
}: Values = {}): string[] => [
  '部门预算项目支出绩效目标完成情况表',
  '项目名称|泵站维护',
  '年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率',
  `总额|28.65|22.02|${executed}|100%`,
  ...sources.map((source) => `${source}|0|0|0|`),
  '一级指标|二级指标|三级指标|度量单位|指标值|完成值',
  `产出指标|数量指标|检修泵站数量|座|${target}|${actual}`,
  ...[...INDICATORS, ...more].map((row) => `产出指标|质量指标|${row}`),
]
const scored = [
  '项目支出绩效自评表',
  '项目名称|泵站维护',
  '资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|28.65|22.02|22.02|10|100%|10',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|检修泵站数量|12座|12座|30|30',
  '产出指标|质量指标|设备完好率|95%|95%|20|20',
  '产出指标|质量指标|按时完成率|100%|100%|20|20',
  '产出指标|质量指标|受益人口|3000人|3100人|20|20',
]
const SOURCES = ['财政资金', '财政专户管理资金', '单位资金', '其他资金']
const scoredWith = (sources: readonly string[]): string[] =>
  scored.flatMap((line) =>
    line.startsWith('年度资金总额') ? [line, ...sources.map((source) => `${source}|0|0|0|-|-|-`)] : [line],
  )
const right = [...completion(), ...scored]
const fiscal = (label: string): string[] => [
  ...completion().flatMap((line) =>
    line.startsWith('总额') ? [line, '其中：财政拨款|28.65|22.02|22.02|100%'] : [line],
  ),
  ...scored.flatMap((line) => (line.startsWith('年度资金总额') ? [line, `${label}|28.65|22.02|12.02|-|-|-`] : [line])),
]

describe('two forms of one project', () => {
  testBothWays([
    {
      check: formsOfOneProject,
      about: 'money of a source',
      severity: 'error',
      wrong: [...completion({ executed: '22.20' }), ...scored],
      right,
    },
    {
      check: formsOfOneProject,
      about: 'a target',
      severity: 'warning',
      wrong: [...completion({ target: '15' }), ...scored],
      right,
    },
    {
      check: formsOfOneProject,
      about: 'a month',
      severity: 'warning',
      wrong: [...completion({ more: ['完工时间|月|12|9'] }), ...scored, '产出指标|时效指标|完工时间|12月|10月|20|20'],
      right: [...completion({ more: ['完工时间|月|12|10'] }), ...scored, '产出指标|时效指标|完工时间|12月|10月|20|20'],
    },
    {
      check: formsOfOneProject,
      about: 'a unit',
      severity: 'warning',
      wrong: [...completion({ more: ['完工时间|日|12|10'] }), ...scored, '产出指标|时效指标|完工时间|12月|10日|20|20'],
      right: [...completion({ more: ['完工时间|月|12|10'] }), ...scored, '产出指标|时效指标|完工时间|12月|10月|20|20'],
    },
    {
      check: formsOfOneProject,
      about: 'one word',
      severity: 'warning',
      wrong: [
        ...completion({ more: ['公众参与||全部公开结果|全部公开'] }),
        ...scored,
        '效益指标|社会效益指标|公众参与|部分公开结果|全部公开|20|20',
      ],
      right: [
        ...completion({ more: ['公众参与||全部公开结果|全部公开'] }),
        ...scored,
        '效益指标|社会效益指标|公众参与|结果均予公开|全部公开|20|20',
      ],
    },
    {
      check: formsOfOneProject,
      about: 'money of the year beside that with what was carried over',
      severity: 'error',
      wrong: fiscal('其中：财政拨款'),
      right: fiscal('其中：当年财政拨款'),
    },
    {
      check: formsOfOneProject,
      about: 'a source of money in one form alone',
      severity: 'warning',
      wrong: [...completion({ sources: SOURCES.slice(0, -1) }), ...scoredWith(SOURCES)],
      right: [...completion({ sources: SOURCES.slice(0, -2) }), ...scoredWith(SOURCES)],
    },
    {
      check: formsOfOneProject,
      about: 'an indicator in one form alone',
      severity: 'warning',
      wrong: [...completion({ more: ['成本节约率|%|5|5'] }), ...scored],
      right: [
        ...completion({ more: ['成本节约率|%|5|5'] }),
        ...scored.map((line) => line.replace('泵站维护', '河道保洁')),
      ],
    },
  ])
})

test('where units differ, the cells that name them are quoted', () => {
  const inHundredMillions = completion().map((line) => line.replace('（万元）', '（亿元）'))
  const quoted = said(formsOfOneProject, ...inHundredMillions, ...scored)
  expect(quoted[0]).toContain('年度预算数（亿元）')
  const saving = '产出指标|质量指标|节约支出|26万元|27万元|20|20'
  const measured = (unit: string): string[] =>
    said(formsOfOneProject, ...completion({ more: [`节约支出|${unit}|26|27`] }), ...scored, saving)
  expect(measured('亿元')).toEqual([expect.stringContaining('26 亿元'), expect.stringContaining('27 亿元')])
  expect(measured('万元')).toEqual([])
})
