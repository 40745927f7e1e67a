import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { qualifiedThoughRefused } from './qualified-though-refused.ts'

const report = (told: string, problem: string): string[] => [
  '2023年危房改造补助项目支出绩效自评报告',
  '一、项目实施情况',
  told,
  '二、存在问题',
  problem,
]

describe('those refused', () => {
  testBothWays(
    [
      ['受理申请82份，审核通过61份，不符合条件21份。', '仍有21名符合条件的申请人未能得到补助。'],
      ['共受理申请95户，其中21户不符合条件。', '尚有21户符合条件的困难家庭未纳入补助。'],
      ['收到申报材料95份，审核未通过21份。', '受名额限制，符合条件的还有21家未能获得支持。'],
      ['复核对象95人，未通过审核的21人。', '资金不足，符合规定的对象中有21人未享受补助。'],
    ].map(([told = '', problem = '']) => ({
      check: qualifiedThoughRefused,
      about: problem,
      severity: 'warning' as const,
      wrong: report(told, problem),
      right: [
        ...report(told, problem.replace('21', '34')),
        ...report(told, '有21名申请人因不符合条件未能得到补助。'),
        '2023年其他项目支出绩效自评报告',
        problem,
      ],
    })),
  )
})
