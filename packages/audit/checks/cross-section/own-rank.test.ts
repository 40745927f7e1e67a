import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { ownRank } from './own-rank.ts'

const ofTown = (words: string): string[] => [
  '青岚县河口镇人民政府2023年度部门决算',
  '河口镇人民政府内设6个办公室。',
  words,
]

describe('the rank of the own place', () => {
  testBothWays([
    {
      check: ownRank,
      about: 'a town written as a township',
      severity: 'warning',
      wrong: ofTown('项目由河口乡人民政府组织实施。'),
      right: [
        ...ofTown('项目由河口镇人民政府组织实施，石桥乡人民政府配合。'),
        ...ofTown('项目由原河口乡人民政府组织实施。'),
        ...ofTown('2006年撤销河口乡人民政府，设立河口镇人民政府。'),
      ],
    },
    {
      check: ownRank,
      about: 'a town that was renamed',
      severity: 'warning',
      wrong: ofTown('资金拨付至河口乡人民政府。'),
      right: [...ofTown('资金拨付至河口乡人民政府。'), '2019年撤乡设镇。'],
    },
  ])
})
