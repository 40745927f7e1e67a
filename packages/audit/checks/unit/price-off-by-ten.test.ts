import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { priceOffByTen } from './price-off-by-ten.ts'

const report = (...lines: string[]): string[] => [
  '第四部分 附件',
  '2023年福利彩票公益金项目支出绩效自评报告',
  '一、项目概况',
  ...lines,
]

describe('a price with a digit or a unit too many', () => {
  testBothWays([
    {
      check: priceOffByTen,
      about: 'goods beyond all the money',
      severity: 'error',
      wrong: ['全年预算286.00万元。更新课桌椅1,200套（每套350万元）、教学一体机60台（每台2.65万元）。'],
      right: ['全年预算286.00万元。更新课桌椅1,200套（每套350元）、教学一体机60台（每台2.65万元）。'],
    },
    {
      check: priceOffByTen,
      about: 'a tenth of what was paid',
      severity: 'warning',
      wrong: report('资助孤儿就学22人，每人700元。', '支出构成：消防改造30.00万元，孤儿助学15.40万元。'),
      right: [
        ...report('资助孤儿就学22人，每人7000元。', '支出构成：消防改造30.00万元，孤儿助学15.40万元。'),
        ...report('资助孤儿就学22人，每人700元。', '支出构成：消防改造15.40万元，孤儿助学1.54万元。'),
        ...report('资助孤儿就学22人，每人700元。', '支出构成：消防改造15.40万元。'),
      ],
    },
  ])
})
