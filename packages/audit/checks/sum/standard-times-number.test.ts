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
    {
      check: standardTimesNumber,
      about: 'a unit price',
      severity: 'warning',
      wrong: ['购置太阳能路灯226盏，单价2000元，共计52.40万元。'],
      right: ['购置太阳能路灯262盏，单价2000元，共计52.40万元。', '购置设备16台，单价2000元以上的，共计52.40万元。'],
    },
    {
      check: standardTimesNumber,
      about: 'for each time',
      severity: 'warning',
      wrong: ['发放特别资助312人次、15.6万元，每人次5000元。'],
      right: ['发放特别资助312人次、15.6万元，每人次500元。', '发放特别资助312人次、15.6万元，每人1000元。'],
    },
    {
      check: standardTimesNumber,
      about: 'more than was planned',
      severity: 'warning',
      wrong: ['改造供水站4座，预算安排180.00万元，每座供水站补助100.00万元。'],
      right: ['泵站维修项目预算安排90万元，计划维修泵站30座，每座补助2.50万元，其余由村集体自筹。'],
    },
    {
      check: standardTimesNumber,
      about: 'every month of the year',
      severity: 'warning',
      wrong: ['聘请调解员8人，每人每月3500元，全年28.80万元。'],
      right: ['聘请调解员8人，每人每月3000元，全年28.80万元。', '引进人才10人，每人补助4万元，共计发放40.00万元。'],
    },
    {
      check: standardTimesNumber,
      about: 'each by a standard',
      severity: 'error',
      wrong: ['18个社区养老服务站按每站3万元给予补助，共计63.00万元。'],
      right: [
        '18个社区养老服务站按每站3.5万元给予补助，共计63.00万元。',
        '18个社区的养老服务站按每站3万元给予补助，其中两年期的另计，共计63.00万元。',
        '36户按每户500元发放，共计1.80万元。',
      ],
    },
    {
      check: standardTimesNumber,
      about: 'what one cost on average',
      severity: 'warning',
      wrong: ['完成改造240户，户均改造费用5000元，共支出102.00万元。'],
      right: ['完成改造240户，目标200户；户均改造费用5000元，共支出120.00万元。'],
    },
  ])
})
