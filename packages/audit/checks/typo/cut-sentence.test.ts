import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { cutSentence } from './cut-sentence.ts'

const entry = (words: string): string => `1.机关运行经费：指用于购买货物和服务的各项资金，包括办公费、印刷费、${words}`
const NEXT = '2.基本支出：指为保障机构正常运转而发生的支出。'

describe('sentences', () => {
  testBothWays([
    {
      check: cutSentence,
      about: 'that break off before the next item',
      severity: 'warning',
      wrong: ['第三部分 名词解释', entry('专用材料及'), NEXT],
      right: [
        '第三部分 名词解释',
        entry('专用材料费。'),
        entry('专用材料费'),
        entry('会议费、'),
        '福利费以及其他费用。',
        NEXT,
      ],
    },
    {
      check: cutSentence,
      about: 'that end with a comma, short as they are',
      severity: 'warning',
      wrong: [
        '第二部分 2023年度部门决算情况说明',
        '（二）存在的问题',
        '部分道路超负荷使用，维修压力大，',
        '（三）相关建议',
        '无。',
      ],
      right: [
        '第二部分 2023年度部门决算情况说明',
        '（二）存在的问题',
        '部分道路超负荷使用，维修压力大。',
        '（三）相关建议',
        '无。',
      ],
    },
  ])
})
