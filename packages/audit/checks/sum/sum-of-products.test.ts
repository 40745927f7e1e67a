import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sumOfProducts } from './sum-of-products.ts'

describe('items worked out one by one, and their total', () => {
  testBothWays([
    {
      check: sumOfProducts,
      about: 'lengths by classes, and what is added',
      severity: 'error',
      wrong: ['资金测算：干渠120公里，每公里3000元；支渠205.4公里，每公里2500元；考核奖励4.00万元，合计70.81万元。'],
      right: [
        '资金测算：干渠120公里，每公里3000元；支渠205.4公里，每公里1500元；考核奖励4.00万元，合计70.81万元。',
        '资金测算：干渠120公里，每公里3000元；支渠205.4公里，每公里每月2500元；考核奖励4.00万元，合计70.81万元。',
        '资金测算：干渠120公里，每公里约3000元；支渠205.4公里，每公里2500元；考核奖励4.00万元，合计70.81万元。',
      ],
    },
    {
      check: sumOfProducts,
      about: 'how many get how much, and how many and how much in all',
      severity: 'error',
      wrong: [
        '2023年全额标准为每人360元，对孤儿142人按360元全额资助，对低收入家庭成员2615人按180元定额资助，共资助2775人、525060元。',
      ],
      right: [
        '2023年全额标准为每人360元，对孤儿142人按360元全额资助，对低收入家庭成员2633人按180元定额资助，共资助2775人、525060元。',
        '对孤儿142人按360元全额资助，对低收入家庭成员2615人视情况资助，共资助2775人、525060元。',
      ],
    },
    {
      check: sumOfProducts,
      about: 'persons of two kinds',
      severity: 'error',
      wrong: ['发放补助：特困学生36名，每人1000元；困难学生120名，每人600元，共计11.80万元。'],
      right: [
        '发放补助：特困学生36名，每人1000元；困难学生120名，每人600元，共计10.80万元。',
        '发放补助：特困学生36名，每人1000元；困难学生120名，另付伙食补助，共计11.80万元。',
      ],
    },
  ])
})
