import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { allDoneElsewhere } from './all-done-elsewhere.ts'

const overview = '受理群众信访48件，办结47件，办结率97.92%；排查隐患86处，整改86处。'

describe('all done in one place', () => {
  testBothWays([
    {
      check: allDoneElsewhere,
      about: 'and not in another',
      severity: 'error',
      wrong: [overview, '安全隐患86处全部整改，信访件48件全部办结。'],
      right: [overview, '安全隐患86处全部整改，信访件47件全部办结，热线工单48件全部办结。'],
    },
    {
      check: allDoneElsewhere,
      about: 'in time, and some not yet done',
      severity: 'error',
      wrong: ['收到价格举报54件，办结51件，3件正在办理。', '价格举报54件全部按期办结。'],
      right: ['收到价格举报54件，办结51件，3件正在办理。', '价格举报51件全部按期办结，价格咨询54件全部及时答复。'],
    },
  ])
})
