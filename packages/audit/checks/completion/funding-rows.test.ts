import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { blankRate } from './blank-rate.ts'
import { executionRate } from './execution-rate.ts'
import { spentFromOtherSource } from './spent-from-other-source.ts'

const form = (...rows: string[]): string[] => [
  '项目支出绩效自评表',
  '项目名称|泵站维护',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  ...rows,
]

describe('funding rows', () => {
  testBothWays([
    {
      check: blankRate,
      about: 'beside a budget and what was spent of it',
      severity: 'info',
      wrong: form('年度资金总额|1.41|1.44|1.31|'),
      right: form('年度资金总额|1.41|1.44|1.31|90.91%', '财政专户管理资金|0|0|0|', '单位资金|1.41|1.44|1.31|-'),
    },
    {
      check: executionRate,
      about: 'of rows with the same amounts',
      severity: 'error',
      wrong: form('年度资金总额|1.41|1.44|1.31|90.91%', '其中：财政资金|1.41|1.44|1.31|90.51%'),
      right: form('年度资金总额|1.41|1.44|1.31|90.91%', '其中：财政资金|1.41|1.44|1.31|90.9%'),
    },
    {
      check: spentFromOtherSource,
      about: 'a figure in the row below its own',
      severity: 'warning',
      wrong: form('其中：财政资金|1.41|1.44||', '财政专户管理资金|0|0|1.31|'),
      right: form('其中：财政资金|1.41|1.44|1.31|', '财政专户管理资金|0|0|0|'),
    },
  ])
})
