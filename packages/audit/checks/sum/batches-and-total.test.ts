import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { batchesAndTotal } from './batches-and-total.ts'

const report = (list: string): string[] => [
  '全年发放危房改造补助75.00万元（30户，每户2.5万元）、技术服务费6.00万元。',
  `危房改造补助分两批兑付，6月兑付${list}。`,
]

describe('what was paid in batches', () => {
  testBothWays([
    {
      check: batchesAndTotal,
      about: 'fewer than were paid in all, for the same money',
      severity: 'error',
      wrong: report('16户40.00万元，12月兑付12户35.00万元'),
      right: [
        ...report('16户40.00万元，12月兑付14户35.00万元'),
        '困难学生补助分两批发放，3月发放12人1.20万元，9月发放14人1.40万元。',
      ],
    },
    {
      check: batchesAndTotal,
      about: 'less money for as many',
      severity: 'error',
      wrong: report('16户40.00万元，12月兑付14户33.00万元'),
      right: report('16户、40.00万元，12月兑付14户、35.00万元'),
    },
  ])
})
