import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { nothingBefore } from './nothing-before.ts'

const told = (words: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  `3.公务接待费支出2.51万元，完成预算65.88%。公务接待费支出决算比2021年${words}。`,
]

describe('nothing the year before', () => {
  testBothWays([
    {
      check: nothingBefore,
      about: 'another amount',
      severity: 'error',
      wrong: told('增加3.51万元，2021年没有此项支出'),
      right: told('增加2.51万元，2021年没有此项支出'),
    },
    {
      check: nothingBefore,
      about: 'the other direction',
      severity: 'error',
      wrong: told('减少2.51万元，2021年没有此项支出'),
      right: told('减少3.51万元，下降58.31%'),
    },
    {
      check: nothingBefore,
      about: 'another year',
      severity: 'error',
      wrong: told('增加2.51万元，2020年没有此项支出'),
      right: told('增加2.51万元，上年没有此项支出'),
    },
  ])
})
