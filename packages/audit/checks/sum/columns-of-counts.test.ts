import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { columnsOfCounts } from './columns-of-counts.ts'

const told = (civil: string): string =>
  `共受理各类案件4260件（旧存210件、新收4050件），审执结4132件，结案率97.00%。其中：刑事案件受理286件、审结281件；民事案件受理${civil}件、审结2438件；执行案件受理1460件、执结1413件。`

describe('two counts of each kind', () => {
  testBothWays([
    {
      check: columnsOfCounts,
      about: 'digits that changed places',
      severity: 'error',
      wrong: [told('2541')],
      right: [
        told('2514'),
        '受理案件4260件，审结4132件。其中：刑事案件受理286件、审结281件；重点民事案件受理2541件、审结2438件；执行案件受理1400件。',
      ],
    },
  ])
})
