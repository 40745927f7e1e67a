import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fallBeyondAll } from './fall-beyond-all.ts'

const told = (words: string): string[] => [
  '第二部分 2020年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  words,
]

describe('rates of what fell', () => {
  testBothWays([
    {
      check: fallBeyondAll,
      about: 'more than all',
      severity: 'error',
      wrong: told('公务接待费支出0万元，比2019年减少0.14万元，下降106%。'),
      right: told('公务接待费支出0万元，比2019年减少0.14万元，下降100%。'),
    },
    {
      check: fallBeyondAll,
      about: 'nothing spent completes nothing',
      severity: 'error',
      wrong: told('1.因公出国（境）经费支出0万元，完成预算5%。'),
      right: told('1.因公出国（境）经费支出0万元，完成预算0%。'),
    },
  ])
})
