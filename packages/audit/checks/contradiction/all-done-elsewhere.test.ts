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
  ])
})
