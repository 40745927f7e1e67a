import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { totalAboveList } from './total-above-list.ts'

const list = (last: string): string[] => [
  '年初预算50.00万元，实际支出92.60万元，详情如下：',
  '（1）青岚镇补助资金38.00万元；',
  '（2）云汀镇补助资金18.00万元；',
  last,
  '全年新建水窖12口，每口0.80万元。',
]

describe('a total above its items', () => {
  testBothWays([
    {
      check: totalAboveList,
      about: 'another sum',
      severity: 'error',
      wrong: list('（3）平川镇补助资金36.00万元；'),
      right: list('（3）平川镇补助资金36.60万元；'),
    },
    {
      check: totalAboveList,
      about: 'items that tell more than one amount, or none',
      severity: 'error',
      wrong: ['下达资金92.60万元，具体情况如下：', '一是修缮水渠60.00万元。', '二是修缮泵站36.60万元。'],
      right: [
        ...list('（3）平川镇计划40.00万元，支出36.00万元；'),
        ...list('（3）平川镇未安排资金；'),
        '实际支出92.60万元，用途如下图：',
        '（1）修缮水渠60.00万元。',
        '（2）修缮泵站30.00万元。',
      ],
    },
  ])
})
