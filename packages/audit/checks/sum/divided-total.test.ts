import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { dividedTotal } from './divided-total.ts'

describe('totals divided behind them', () => {
  testBothWays([
    {
      check: dividedTotal,
      about: 'the terms of a year',
      severity: 'error',
      wrong: ['全年发放3486.50万元，执行率100%，春季学期1726.30万元，秋季学期1706.20万元。'],
      right: ['全年发放3486.50万元，执行率100%，春季学期1726.30万元，秋季学期1760.20万元。'],
    },
    {
      check: dividedTotal,
      about: 'the shares of the quarters',
      severity: 'error',
      wrong: ['一季度、二季度、三季度、四季度支出占比分别为18.6%、24.3%、25.8%、33.1%。'],
      right: [
        '一季度、二季度、三季度、四季度支出占比分别为18.6%、24.3%、25.8%、31.3%。',
        '一季度、二季度、三季度、四季度执行率分别为18.6%、42.9%、68.7%、97.2%。',
      ],
    },
    {
      check: dividedTotal,
      about: 'the levels of government',
      severity: 'error',
      wrong: ['安排3486.50万元，中央承担2029.00万元，省级承担697.00万元，县级承担697.50万元。'],
      right: [
        '安排3486.50万元，中央承担2092.00万元，省级承担697.00万元，县级承担697.50万元。',
        '安排90.00万元，中央承担50.00万元，省级承担20.00万元，县级承担10.00万元，群众自筹10.00万元。',
      ],
    },
  ])
})
