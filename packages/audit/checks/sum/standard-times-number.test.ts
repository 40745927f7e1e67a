import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { standardTimesNumber } from './standard-times-number.ts'

describe('so many at so much each', () => {
  testBothWays([
    {
      check: standardTimesNumber,
      about: 'two digits exchanged',
      severity: 'warning',
      wrong: ['为642名脱贫家庭学生发放雨露计划补助，每人每年1500元，共计93.60万元。'],
      right: [
        '为642名脱贫家庭学生发放雨露计划补助，每人每年1500元，共计96.30万元。',
        '为100户困难户发放补助，每户每月200元，共计24万元。',
      ],
    },
  ])
})
