/** What a finding says should stand there is what stood there before one figure was changed. */
import { expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { written } from '../wording/written.ts'
import { countedProjects } from './cross-section/counted-projects.ts'
import { sameScore } from './score/same-score.ts'
import { scoreSum } from './score/score-sum.ts'
import { weightSum } from './score/weight-sum.ts'
import { performanceFunds } from './sum/performance-funds.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
import { headingOrder } from './typo/heading-order.ts'
import { paragraphOrder } from './typo/paragraph-order.ts'
import { closingDate } from './year/closing-date.ts'
import { impossibleDate } from './year/impossible-date.ts'

const expected = (check: Check, ...lines: string[]): (string | undefined)[] =>
  [...check.run(written(...lines))].map((observation) => observation.expected)

const TITLE = '某局2023年度部门决算'

test('a score that the form has otherwise', () => {
  const scores = (told: string, form: string): (string | undefined)[] =>
    expected(
      sameScore,
      TITLE,
      `泵站检修项目绩效自评得分为${told}分。`,
      '2023年度项目支出绩效自评表',
      '项目名称|泵站检修',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
      '产出指标|数量指标|检修泵站|≥12座|12座|100|98',
      `总分|100|${form}`,
    )
  expect(scores('92', '98')).toEqual(['98分'])
  expect(scores('98', '98')).toEqual([])
})

test('a count of projects that differs from the others', () => {
  const counted = (first: string, second: string): (string | undefined)[] =>
    expected(
      countedProjects,
      `对3个项目编制了绩效目标，对${first}个项目开展了绩效自评。`,
      `绩效自评的项目${second}个，全年预算数9.96万元。`,
    )
  expect(counted('8', '3')).toEqual(['3个'])
  expect(counted('3', '8')).toEqual(['3个'])
  expect(counted('3', '3')).toEqual([])
})

test('the number of an item', () => {
  const duties = (second: string): (string | undefined)[] =>
    expected(paragraphOrder, '一、主要职责', '1.拟订规划。', `${second}.指导养护。`, '3.负责监督。')
  expect(duties('7')).toEqual(['第2条'])
  expect(duties('2')).toEqual([])
})

test('a year and a day', () => {
  const none = (year: string): (string | undefined)[] =>
    expected(impossibleDate, TITLE, '2023年度收、支总计110.00万元。', `${year}年和2023年均没有此项支出。`)
  expect(none('3022')).toEqual(['2022年'])
  expect(none('2022')).toEqual([])
  const stock = (day: string): (string | undefined)[] =>
    expected(closingDate, TITLE, '2023年度收、支总计110.00万元。', `截至2023年12月${day}日，共有车辆4辆。`)
  expect(stock('30')).toEqual(['截至2023年12月31日'])
  expect(stock('31')).toEqual([])
})

test('the number of a heading', () => {
  const parts = (second: string): (string | undefined)[] =>
    expected(
      headingOrder,
      TITLE,
      '一、收入决算情况',
      '收入5.00万元。',
      `${second}、支出决算情况`,
      '支出5.00万元。',
      '三、结转情况',
      '无。',
      '四、其他情况',
      '无。',
    )
  expect(parts('七')).toEqual(['第2个'])
  expect(parts('二')).toEqual([])
})

const form = ({ weight = '20', score = '20', target = '≥12座', others = '0' } = {}): string[] => [
  TITLE,
  '2023年度项目支出绩效自评表',
  '项目名称|泵站检修',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|30|30|30|10|100%|10',
  '|其中：财政资金|30|30|30|-|-|-',
  `|其他资金|0|${others}|0|-|-|-`,
  '年度总体目标|预期目标|实际完成情况',
  '|检修泵站12座|检修泵站13座',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|检修泵站数量|${target}|13座|${weight}|${score}`,
  '产出指标|质量指标|检修验收合格率|≥95%|98%|30|30',
  '效益指标|社会效益指标|受益人口|≥3000人|3100人|40|40',
  '总分|100|100',
]

test('the weight, the score or the target of an indicator that had all its points', () => {
  expect(expected(weightSum, ...form({ weight: '24' }))).toEqual(['20分'])
  expect(expected(weightSum, ...form({ weight: '24', score: '23' }))).toEqual(['合计100分'])
  expect(expected(weightSum, ...form())).toEqual([])
  expect(expected(scoreSum, ...form({ score: '19' }))).toEqual(['20分'])
  expect(expected(scoreSum, ...form({ score: '19', target: '≥15座' }))).toEqual(['99分'])
  expect(expected(scoreSum, ...form())).toEqual([])
  expect(expected(goalsAgainstIndicators, ...form({ target: '≥17座' }))).toEqual(['12座'])
  expect(expected(goalsAgainstIndicators, ...form({ target: '≥11座' }))).toEqual(['≥11座'])
  expect(expected(goalsAgainstIndicators, ...form())).toEqual([])
})

test('a source from which nothing came', () => {
  expect(expected(performanceFunds, ...form({ others: '6' }))).toEqual(['0.00万元'])
  expect(expected(performanceFunds, ...form())).toEqual([])
})

test.each([
  ['7.40元', '7.40万元'],
  ['7.04万元', '84.48万元'],
])('a price of %s a month in the unit in which it comes to the whole, else what it comes to', (price, right) =>
  expect(expected(standardTimesNumber, `值守服务合同88.80万元（每月${price}，共12个月）。`)).toEqual([right]),
)
