import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { scoreAboveFull } from './score-above-full.ts'

describe('scores', () => {
  testBothWays([
    {
      check: scoreAboveFull,
      about: 'of more than a hundred',
      severity: 'error',
      wrong: ['项目自评得分108分。'],
      right: ['项目自评得分100分，采用百分制。', '项目自评得分98分，考核排名得分120分。'],
    },
    {
      check: scoreAboveFull,
      about: 'of more than the aspect has',
      severity: 'error',
      wrong: ['履职效能满分20分，得21分。'],
      right: ['履职效能满分20分，得20分。'],
    },
  ])
})
