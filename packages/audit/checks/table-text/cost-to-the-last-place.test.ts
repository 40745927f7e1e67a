import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { costPartsAgainstExecution } from './cost-parts-against-execution.ts'

const form = (name: string, cost: string): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|7.82|7.82|6.85|10|87.60%|8.76',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
  `成本指标|经济成本指标|项目总成本|≤7.82万元|${cost}万元`,
]
const usual = ['泵站检修', '管网改造', '河道清淤'].flatMap((name) => form(name, '6.85'))

test('a cost that is one off in the last place where all others are what was executed', () => {
  expect(said(costPartsAgainstExecution, ...usual, ...form('水质监测', '6.86'))).toEqual([
    expect.stringMatching(/^warning/),
  ])
})

test('where no others tell, and where it is what was executed', () => {
  expect(said(costPartsAgainstExecution, ...form('水质监测', '6.86'))).toEqual([expect.stringMatching(/^info/)])
  expect(said(costPartsAgainstExecution, ...usual, ...form('水质监测', '6.85'))).toEqual([])
})

const settled = (name: string, done: string): string[] => [
  '桥面修缮项目绩效自评表',
  '项目名称|桥面修缮',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|90.00|90.00|76.00|10|84.44%|8.44',
  '年度目标|年度目标完成情况',
  `修缮桥面|${done}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值',
  '产出指标|数量指标|修缮桥面|3座|3座',
  `成本指标|经济成本指标|${name}|≤90万元|80万元`,
]

test('what a work was settled at, and what waits for its term, is not paid in the year', () => {
  const done = '3座桥面修缮完毕，应付尽付'
  expect(said(costPartsAgainstExecution, ...settled('桥面修缮总成本', done))).toHaveLength(1)
  expect(said(costPartsAgainstExecution, ...settled('桥面修缮工程审定造价', done))).toEqual([])
  const waits = '3座桥面修缮完毕，已付95%，其余待缺陷责任期满支付'
  expect(said(costPartsAgainstExecution, ...settled('桥面修缮总成本', waits))).toEqual([])
})
