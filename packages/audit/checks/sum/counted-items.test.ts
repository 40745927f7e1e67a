import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedItems } from './counted-items.ts'

const list = (second: string): string[] => [
  `基础设施资金90.00万元，安排项目2个：甲村产业路2.4公里50.00万元、乙村灌渠${second}万元。`,
]

describe('amounts of things counted and listed', () => {
  testBothWays([
    { check: countedItems, about: 'projects', severity: 'error', wrong: list('46.00'), right: list('40.00') },
    {
      check: countedItems,
      about: 'all but a part',
      severity: 'error',
      wrong: ['下达资金30.00万元，支持村3个：甲村10.00万元、乙村10.00万元、丙村12.00万元。'],
      right: [
        '下达资金30.00万元，支持村3个：甲村10.00万元、乙村8.00万元。',
        '下达资金30.00万元，支持村2个：甲村每户1.00万元、乙村8.00万元。',
        '下达资金30.00万元，支持村2个：甲村10.00万元，其中修路8.00万元。',
      ],
    },
  ])
})
