import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { staffOfUnits } from './staff-of-units.ts'

const told = (total: string, centre: string): string[] => [
  `年末部门核定编制${total}。分单位看：局机关编制20名、实有18人；灌区管理处编制35名、实有31人；${centre}。退休52人。`,
]
const byKind = (station: string): string =>
  `全局编制64名，年末在职57人。其中局机关行政编制18名，实有17人；${station}；种苗站事业编制20名，实有16人。`

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
    {
      check: staffOfUnits,
      about: 'more posts than the whole has, where the staff come to the whole',
      severity: 'error',
      wrong: [byKind('林场事业编制36名，实有24人')],
      right: [byKind('林场事业编制26名，实有24人')],
    },
    {
      check: staffOfUnits,
      about: 'more staff than the whole, where the posts come to it',
      severity: 'error',
      wrong: [byKind('林场事业编制26名，在职人员42人')],
      right: [byKind('林场事业编制26名，在职人员22人，另有编外2人')],
    },
    {
      check: staffOfUnits,
      about: 'units beside one another without a whole',
      severity: 'error',
      wrong: ['核定编制30名，实有28人，其中行政编制12名，实有11人；事业编制19名，实有17人。'],
      right: ['局机关编制12名，实有11人；林场编制26名，实有24人；种苗站编制20名，实有16人。'],
    },
  ])
})
