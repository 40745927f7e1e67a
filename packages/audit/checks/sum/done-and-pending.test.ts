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
      about: 'problems that are set right',
      severity: 'error',
      wrong: ['绩效自评中共发现问题6个，已经完成整改的7个，正在整改的0个。'],
      right: ['绩效自评中共发现问题6个，已经完成整改的6个，正在整改的0个。'],
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
    {
      check: doneAndPending,
      about: 'the rest behind the rate',
      severity: 'error',
      wrong: ['排查安全隐患1462处，完成整改1449处，整改率99.1%，其余23处已制定方案。'],
      right: ['排查安全隐患1462处，完成整改1449处，整改率99.1%，其余13处已制定方案。'],
    },
    {
      check: doneAndPending,
      about: 'behind the money for them',
      severity: 'error',
      wrong: ['整治城市内涝点9个，投入资金215万元，年末完成7个，剩余3个。'],
      right: [
        '整治城市内涝点9个，投入资金215万元，年末完成7个，剩余2个。',
        '整治9个，投入215万元，完成6个，剩余2个，取消1个。',
      ],
    },
    {
      check: doneAndPending,
      about: 'more than all',
      severity: 'error',
      wrong: ['质量监督站抽检12次，合格13次。'],
      right: ['质量监督站抽检12次，合格12次。'],
    },
  ])
})
