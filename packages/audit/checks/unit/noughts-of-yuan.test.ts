import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { noughtsOfYuan } from './noughts-of-yuan.ts'

const PLANNED = '项目计划资金60.00万元，其中：监测仪器购置费23.65万元、站房租赁费36.35万元。'

describe('an amount in 元 and in 万元', () => {
  testBothWays([
    {
      check: noughtsOfYuan,
      about: 'one nought too few',
      severity: 'error',
      wrong: [PLANNED, '共支出60.00万元，其中：监测仪器购置费23650元、站房租赁费363500元。'],
      right: [
        PLANNED,
        '共支出60.00万元，其中：监测仪器购置费236500元、站房租赁费363500元。',
        '每台监测仪器购置费23650元，站房租赁费每月30291元。',
        '监测仪器购置费236000元。',
      ],
    },
    {
      check: noughtsOfYuan,
      about: 'one nought too many',
      severity: 'error',
      wrong: [PLANNED, '实际支付站房租赁费3635000元。'],
      right: [PLANNED, '实际支付站房租赁费363500元，其中仓库房租赁费3635元。'],
    },
  ])
})
