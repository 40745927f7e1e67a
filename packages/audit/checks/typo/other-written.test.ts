import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { otherWritten } from './other-written.ts'
import { wrongWord } from './wrong-word.ts'

const forms = (label: string): string[] => ['其他资金|0.00', '其他资金|0.00', `${label}|0.00`]

describe('characters', () => {
  testBothWays([
    {
      check: otherWritten,
      about: 'a label unlike those of the other forms',
      severity: 'info',
      wrong: forms('其它资金'),
      right: [...forms('其他资金'), '其它收入|0.00', '其它资金已全部支付。'],
    },
    {
      check: otherWritten,
      about: 'the name of a subject in its definition',
      severity: 'info',
      wrong: ['第三部分 名词解释', '2.其它收入：指单位取得的除财政拨款收入以外的各项收入。'],
      right: ['第三部分 名词解释', '2.其他收入：指单位取得的除财政拨款收入以外的其它各项收入。'],
    },
    {
      check: wrongWord,
      about: 'one for another that sounds like it',
      severity: 'info',
      wrong: ['抽样调察学生200人。'],
      right: ['抽样调查学生200人，加强调察觉能力的训练。'],
    },
  ])
})
