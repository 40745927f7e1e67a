import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { doneAndPending } from './done-and-pending.ts'

describe('what is done and what is not yet', () => {
  testBothWays([
    {
      check: doneAndPending,
      about: 'digits that changed places',
      severity: 'error',
      wrong: ['督办市委签批件222件，办结121件，持续跟进11件。'],
      right: ['督办市委签批件222件，办结211件，持续跟进11件。', '受理信访222件，办结211件，其中重点推进5件。'],
    },
    {
      check: doneAndPending,
      about: 'works finished and still being built, or the open ones told last',
      severity: 'error',
      wrong: ['实施水利项目12个，完工9个，在建2个。'],
      right: [
        '实施水利项目12个，完工9个，在建3个。',
        '设定12项绩效指标，全部完成11项，1项未完成。',
        '实施项目12个，完工9个，在建2个，未开工1个。',
      ],
    },
    {
      check: doneAndPending,
      about: 'some of all, and the rest',
      severity: 'error',
      wrong: ['累计完成整改28项中的25项，其余2项按时序推进。'],
      right: ['累计完成整改28项中的26项，其余2项按时序推进。'],
    },
  ])
})
