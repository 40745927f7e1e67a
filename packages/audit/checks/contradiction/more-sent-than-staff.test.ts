import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { moreSentThanStaff } from './more-sent-than-staff.ts'

const told = (...sentences: string[]): string[] => [
  '青岚县水利局2023年度部门决算',
  '一、部门概况',
  ...sentences,
  '人员概况。我局编制40名，2023年末实有人数36人。',
]

describe('staff who were sent', () => {
  testBothWays([
    {
      check: moreSentThanStaff,
      about: 'more than there are, all of them its own',
      severity: 'warning',
      wrong: told('汛期严守岗位，发动38名干部职工，值守堤防20天。'),
      right: told(
        '汛期严守岗位，发动36名干部职工，值守堤防20天。',
        '联合公安、应急等单位，发动38名干部职工，值守堤防20天。',
        '组织38名干部职工分2批次参加培训。',
        '发动380名干部职工，值守堤防20天。',
        '动员全县机关，抽调38名干部职工，值守堤防20天。',
      ),
    },
  ])
})
