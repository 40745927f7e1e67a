import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { officeName } from './office-name.ts'

const bureau = (told: string, listed = '规划财务股'): string[] => [
  '青岚县水利局2023年度部门决算',
  `局机关内设办公室、${listed}、工程管理股等3个股室。`,
  told,
]

describe('names of offices', () => {
  testBothWays([
    {
      check: officeName,
      about: 'another kind than listed',
      severity: 'warning',
      wrong: bureau('自评工作由规划财务科牵头。'),
      right: bureau('自评工作由规划财务股牵头，报市水利局规划财务科备案。'),
    },
    {
      check: officeName,
      about: 'though not where both are listed',
      severity: 'warning',
      wrong: bureau('自评工作由工程管理处牵头。'),
      right: bureau('自评工作由规划财务科牵头。', '规划财务股、规划财务科'),
    },
  ])
})
