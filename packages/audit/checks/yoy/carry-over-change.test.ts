import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { carryOverChange } from './carry-over-change.ts'

const report = (change: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计500.00万元，其中：年初结转和结余142.60万元。',
  '2023年部门整体支出绩效评价报告',
  `（二）执行管理情况。年末结转72.62万元，较年初结转${change}万元。`,
]

const others = (change: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计500.00万元，其中：年初结转和结余142.60万元。',
  '四、财政拨款收入支出决算总体情况说明',
  '年初财政拨款结转和结余42.60万元。',
  '2023年部门整体支出绩效评价报告',
  `（三）结转结余情况。非财政拨款结余112.50万元，比年初${change}万元。`,
]

describe('what was carried over, at the end and at the beginning', () => {
  testBothWays([
    {
      check: carryOverChange,
      about: 'the direction',
      severity: 'error',
      wrong: report('增加69.98'),
      right: report('减少69.98'),
    },
    {
      check: carryOverChange,
      about: 'the direction of what is not of the treasury',
      severity: 'error',
      wrong: others('减少12.50'),
      right: others('增加12.50'),
    },
    {
      check: carryOverChange,
      about: 'the amount',
      severity: 'error',
      wrong: report('减少96.98'),
      right: report('减少69.98'),
    },
  ])
})
