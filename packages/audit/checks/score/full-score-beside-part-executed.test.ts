import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fullScoreBesidePartExecuted } from './full-score-beside-part-executed.ts'

const told = (score: string, rate: string): string =>
  `水毁堤防修复项目绩效自评得分为${score}分。项目全年预算数50.00万元，完成预算的${rate}%。`

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
  ])
})
