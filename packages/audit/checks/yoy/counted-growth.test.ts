import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedGrowth } from './counted-growth.ts'

describe('by how many and by what rate', () => {
  testBothWays([
    {
      check: countedGrowth,
      about: 'of the count in front',
      severity: 'warning',
      wrong: ['全年受理案件5329件，审结5186件，结案率97.32%。同比2019年审结案件数增加421件，增长8.63%。'],
      right: [
        '全年受理案件5329件，审结5186件，结案率97.32%。同比2019年审结案件数增加412件，增长8.63%。',
        '全年受理案件5329件。同比2019年审结案件数增加412件，增长8.63%。',
        '审结案件368件；全年共审结5186件，比上年审结案件增加412件，增长8.63%。',
      ],
    },
  ])
})
