import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { standardTimesNumber } from './standard-times-number.ts'
import { totalBehindList } from './total-behind-list.ts'

describe('prices and items', () => {
  testBothWays([
    {
      check: standardTimesNumber,
      about: 'a price and a number in brackets',
      severity: 'error',
      wrong: ['购置灭火机66.00万元（单价0.65万元，共120台）。'],
      right: ['购置灭火机66.00万元（单价0.55万元，共120台），图书3.60万元（单价36元，1000册）。'],
    },
    {
      check: totalBehindList,
      about: 'so many items together',
      severity: 'error',
      wrong: ['其中：广告支出320.00万元，展会支出168.40万元，宣传品支出125.42万元，三项合计631.82万元。'],
      right: ['其中：广告支出320.00万元，展会支出186.40万元，宣传品支出125.42万元，三项合计631.82万元。'],
    },
  ])
})
