import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { returnedBesideCarried } from './returned-beside-carried.ts'

const LISTED = '财政拨款年末结转64.37万元，涉及2个项目：泵站维护项目41.92万元，渠道清淤项目22.45万元。'

describe('what was taken back and what is carried over', () => {
  testBothWays([
    {
      check: returnedBesideCarried,
      about: 'where nothing is said to be carried over',
      severity: 'error',
      wrong: [LISTED, '未执行的22.45万元已由县财政收回，年末无结转。'],
      right: [
        LISTED,
        '未执行的22.45万元结转下年继续使用。',
        '上年结转18.36万元。本年收回的18.36万元已上缴县财政，无结转。',
        // Taken back after the end of the year.
        '未执行的22.45万元，于2024年1月由县财政收回。',
      ],
    },
    {
      check: returnedBesideCarried,
      about: 'where it is to be used in the next year',
      severity: 'warning',
      wrong: ['渠道清淤项目节余22.45万元已上缴县财政。', '渠道清淤项目22.45万元结转下年使用。'],
      right: [
        '渠道清淤项目节余22.45万元待财政收回。',
        '渠道清淤项目22.45万元结转下年使用。',
        '泵站维护项目节余22.40万元已上缴县财政。',
        '闸门维护项目22.40万元结转下年使用。',
      ],
    },
  ])
})
