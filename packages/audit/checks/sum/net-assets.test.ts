import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { netAssets } from './net-assets.ts'

describe('assets and what is owed', () => {
  testBothWays([
    {
      check: netAssets,
      about: 'what is left of the assets',
      severity: 'error',
      wrong: ['年末资产总额128.46万元，其中流动资产8.65万元；负债3.26万元，净资产152.20万元。'],
      right: [
        '年末资产总额128.46万元，其中流动资产8.65万元；负债3.26万元，净资产125.20万元。',
        '年初资产总额120.00万元，年末资产总额128.46万元，负债3.26万元，净资产116.74万元。',
        '资产总额128.46万元，流动负债1.20万元，净资产125.20万元。',
      ],
    },
    {
      check: netAssets,
      about: 'the rate of debt',
      severity: 'error',
      wrong: ['资产总额128.46万元，负债总额3.26万元，资产负债率5.24%。'],
      right: ['资产总额128.46万元，负债总额3.26万元，资产负债率2.54%。'],
    },
  ])
})
