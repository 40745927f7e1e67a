import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateBesideFailed } from './rate-beside-failed.ts'

const told = (words: string): string[] => ['第二部分 2022年度部门决算情况说明', words]

describe('those that passed and those that did not', () => {
  testBothWays([
    {
      check: rateBesideFailed,
      about: 'more than all, those that failed told with a reason',
      severity: 'error',
      wrong: told('验收中有5场因设备故障缩短，未计入合格场次，合格47场，合格率95.92%。'),
      right: told('验收中有2场因设备故障缩短，未计入合格场次，合格47场，合格率95.92%。'),
    },
    {
      check: rateBesideFailed,
      about: 'more than all; others may not be tested yet',
      severity: 'error',
      wrong: told('抽检水样，不达标8份，达标95份，达标率95%。'),
      right: [...told('抽检水样，不达标5份，达标95份，达标率95%。'), '抽检土样，不达标3份，达标95份，达标率95%。'],
    },
  ])
})
