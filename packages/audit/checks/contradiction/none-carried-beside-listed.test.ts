import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { noneCarriedBesideListed } from './none-carried-beside-listed.ts'

const LISTED = '财政拨款年末结转64.37万元，涉及2个项目：泵站维护项目41.92万元，渠道清淤项目22.45万元。'

describe('what was taken back and what is listed as carried over', () => {
  testBothWays([
    {
      check: noneCarriedBesideListed,
      about: 'one amount',
      severity: 'error',
      wrong: [LISTED, '未执行的22.45万元已由县财政收回，年末无结转。'],
      right: [
        LISTED,
        '未执行的22.45万元结转下年继续使用。',
        '上年结转18.36万元。年中18.36万元已上缴县财政，没有结转。',
        // Taken back after the end of the year.
        '未执行的22.45万元，于2024年1月由县财政收回。',
      ],
    },
  ])
})
