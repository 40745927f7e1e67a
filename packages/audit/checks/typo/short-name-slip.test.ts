import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shortNameSlip } from './short-name-slip.ts'

const told = (words: string): string[] => [
  '某市云湖区文化广电旅游体育局（以下简称“区文广旅体局”）是区政府工作部门。',
  '区文广旅体局内设6个股室。',
  '区文广旅体局年末在职79人。',
  words,
]

describe('a short name', () => {
  testBothWays([
    {
      check: shortNameSlip,
      about: 'once without one of its characters',
      severity: 'info',
      wrong: told('项目由区文广旅局文物股负责实施。'),
      right: [...told('项目由区文广旅体局文物股负责实施。'), '项目由区文旅局负责实施。'],
    },
  ])
})
