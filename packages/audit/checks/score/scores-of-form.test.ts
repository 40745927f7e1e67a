import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { executionScore } from './execution-score.ts'
import { gradeOfScore } from './grade-of-score.ts'
import { missingTotalScore } from './missing-total-score.ts'
import { scoreSum } from './score-sum.ts'
import { scoresInOrder } from './scores-in-order.ts'
import { weightSum } from './weight-sum.ts'

const form = (name: string, total: readonly string[], weight = '30', rate = '90.91%'): string[] => [
  '项目支出绩效自评表',
  `项目名称|${name}`,
  '资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  `年度资金总额|1.41|1.44|1.31|10|${rate}|9.09`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|检修泵站|12座|12座|${weight}|30`,
  '产出指标|质量指标|设备完好率|95%|95%|30|30',
  '效益指标|社会效益指标|受益人口|3000人|3100人|30|30',
  ...total,
]
const TOTAL = ['总分|||||100|99.09']

const withoutWeight = (weight: string, score: string): string[] =>
  form('泵站维护', [`总分|||||100|${score}`], weight).map((line) =>
    line.replace('|分值|执行率|得分', '|执行率|得分').replace('|10|90.91%', '|90.91%'),
  )

const inOrder = (scores: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `对泵站检修经费、渠道清淤经费2个项目开展了绩效自评，自评得分分别为${scores}。`,
  '2023年项目支出绩效自评报告（泵站检修经费）',
  '（一）评价结论。自评得分91分。',
  '2023年项目支出绩效自评报告（渠道清淤经费）',
  '（一）评价结论。自评得分97分。',
]

describe('scores of a form', () => {
  testBothWays([
    {
      check: gradeOfScore,
      about: 'the grade of a score',
      severity: 'error',
      wrong: ['项目立项依据充分，综合得分83分，评价等次为“优”。'],
      right: ['综合得分93分，评价等次为“优”。', '自评得分为86.5分，绩效等级为良好。', '项目决策得分18分，评价较好。'],
    },
    {
      check: scoresInOrder,
      about: 'one after another, without the names',
      severity: 'error',
      wrong: inOrder('91分、95分'),
      right: inOrder('91分、97分'),
    },
    {
      check: weightSum,
      about: 'weights and their total',
      severity: 'error',
      wrong: form('泵站维护', TOTAL, '35'),
      right: form('泵站维护', TOTAL),
    },
    {
      check: weightSum,
      about: 'weights beside an execution rate that is scored without one',
      severity: 'error',
      wrong: withoutWeight('25', '99.09'),
      right: withoutWeight('30', '99.09'),
    },
    {
      check: scoreSum,
      about: 'scores beside an execution rate that is scored without a weight',
      severity: 'error',
      wrong: withoutWeight('30', '97.09'),
      right: withoutWeight('30', '99.09'),
    },
    {
      check: weightSum,
      about: 'weights that would do without the execution rate, which the other form counts',
      severity: 'error',
      wrong: [...form('泵站维护', TOTAL, '40'), ...form('河道保洁', TOTAL)],
      right: form('泵站维护', TOTAL, '40'),
    },
    {
      check: executionScore,
      about: 'rate times weight',
      severity: 'info',
      wrong: form('泵站维护', TOTAL, '30', '90.51%'),
      right: form('泵站维护', TOTAL),
    },
    {
      check: missingTotalScore,
      about: 'a form without the row of its like',
      severity: 'warning',
      wrong: [...form('泵站维护', TOTAL), ...form('河道保洁', [])],
      right: [...form('泵站维护', [], '25'), ...form('河道保洁', [], '25')],
    },
    {
      check: missingTotalScore,
      about: 'a form whose weights make up the hundred',
      severity: 'info',
      wrong: form('泵站维护', []),
      right: form('泵站维护', [], '25'),
    },
    {
      check: missingTotalScore,
      about: 'a row with one cell left out',
      severity: 'warning',
      wrong: form('泵站维护', ['总分|||||100|']),
      right: form('泵站维护', TOTAL),
    },
  ])
})
