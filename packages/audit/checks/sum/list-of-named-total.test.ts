import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { listOfNamedTotal } from './list-of-named-total.ts'

const added = (last: string): string =>
  `年初预算42.00万元，年中追加19.55万元，全年预算61.55万元。年中追加包括：救助资金4.63万元、维修改造4.81万元、人员经费${last}。本年收入98.59万元。`

describe('a total and the sentence that lists it by its name', () => {
  testBothWays([
    {
      check: listOfNamedTotal,
      about: 'one part left out',
      severity: 'warning',
      wrong: [added('4.11万元')],
      right: [
        added('10.11万元'),
        added('4.11万元等'),
        added('4.11万元').replace('包括', '主要包括'),
        added('4.11万元').replace('救助资金', '救助资金预算'),
        added('4.11万元，全年预算包括办公费2.00万元'),
      ],
    },
  ])
})
