import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reviewedBeforeFilled } from './reviewed-before-filled.ts'

describe('when forms are filled in and reviewed', () => {
  testBothWays([
    {
      check: reviewedBeforeFilled,
      about: 'all reviewed before the last was filled in',
      severity: 'warning',
      wrong: ['2月18日至3月17日，各单位收集资料、填报自评表；3月10日至3月14日，工作组对9个项目逐一复核。'],
      right: [
        '2月18日至3月10日，各单位收集资料、填报自评表；3月10日至14日，工作组对9个项目逐一复核。',
        '2月18日至3月17日，各单位收集资料、填报自评表；3月10日至3月14日，工作组对2个项目抽查。',
        '2月18日至28日，各单位填报自评表；3月1日至3月4日，工作组逐一审核。',
      ],
    },
  ])
})
