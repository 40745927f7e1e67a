import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { staffOfUnits } from './staff-of-units.ts'

const told = (total: string, centre: string): string[] => [
  `年末部门核定编制${total}。分单位看：局机关编制20名、实有18人；灌区管理处编制35名、实有31人；${centre}。退休52人。`,
]

describe('posts and staff unit by unit', () => {
  testBothWays([
    {
      check: staffOfUnits,
      about: 'the staff of one is another',
      severity: 'error',
      wrong: told('80名，实有在职人员72人，空编8名', '水文站编制25名、实有25人'),
      right: told('80名，实有在职人员72人，空编8名', '水文站编制25名、实有23人'),
    },
    {
      check: staffOfUnits,
      about: 'the posts of one are others; where neither adds up, units may be left out',
      severity: 'error',
      wrong: told('80名（其中行政编制20名、事业编制60名），实有72人', '水文站编制35名、实有23人'),
      right: [
        ...told('80名（其中行政编制20名、事业编制60名），实有72人', '水文站编制25名、实有23人'),
        ...told('90名，实有在职人员80人', '水文站编制25名、实有23人'),
      ],
    },
  ])
})
