import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { performanceFunds } from './performance-funds.ts'

const list = (second: string, total: string, ...behind: string[]): string[] => [
  '部门预算项目支出绩效自评表',
  '任务|任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  '|||总额|财政拨款|其他资金|总额|财政拨款|其他资金',
  '|泵站检修|检修泵站|42.00|42.00|0|40.00|40.00|0',
  `|渠道清淤|清理渠道|63.00|63.00|0|${second}|0`,
  `|金额合计|105.00|105.00|0|${total}|0`,
  ...behind,
]

const form = (executed: string): string[] => [
  '渠道清淤项目绩效自评表',
  '项目名称|渠道清淤',
  '项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|执行率',
  `|年度资金总额|63.00|63.00|${executed}|`,
  `|其中：当年财政拨款|63.00|63.00|${executed}|`,
  '|其他资金|0|0|0|',
]

test('of the columns that do not add up, the row is told that spent more than it had', () => {
  expect(said(performanceFunds, ...list('72.00|72.00', '103.00|103.00'))).toEqual([
    'error 72.00 72.00 渠道清淤 103.00 103.00 金额合计',
  ])
})

test('or otherwise than its own form tells', () => {
  expect(said(performanceFunds, ...list('51.00|51.00', '101.00|101.00', ...form('61.00')))).toEqual([
    'error 51.00 51.00 渠道清淤 101.00 101.00 金额合计',
  ])
})

test('the total row is told where nothing speaks against any other', () => {
  expect(said(performanceFunds, ...list('51.00|51.00', '101.00|101.00', ...form('51.00')))).toEqual([
    'error 101.00 金额合计',
    'error 101.00 金额合计',
  ])
  expect(said(performanceFunds, ...list('61.00|61.00', '101.00|101.00', ...form('61.00')))).toEqual([])
})
