import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { postsOfUnits } from './posts-of-units.ts'

const told = (station: string): string =>
  `全局编制64名，年末在职57人。其中局机关行政编制18名，实有17人；${station}；种苗站事业编制20名，实有16人。`

describe('posts of units', () => {
  testBothWays([
    {
      check: postsOfUnits,
      about: 'more posts than the whole has, where the staff come to the whole',
      severity: 'error',
      wrong: [told('林场事业编制36名，实有24人')],
      right: [told('林场事业编制26名，实有24人')],
    },
    {
      check: postsOfUnits,
      about: 'more staff than the whole, where the posts come to it',
      severity: 'error',
      wrong: [told('林场事业编制26名，在职人员42人')],
      right: [told('林场事业编制26名，在职人员22人，另有编外2人')],
    },
    {
      check: postsOfUnits,
      about: 'units beside one another without a whole',
      severity: 'error',
      wrong: ['核定编制30名，实有28人，其中行政编制12名，实有11人；事业编制19名，实有17人。'],
      right: ['局机关编制12名，实有11人；林场编制26名，实有24人；种苗站编制20名，实有16人。'],
    },
  ])
})
