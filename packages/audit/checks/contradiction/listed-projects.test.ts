import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { listedProjects } from './listed-projects.ts'

const assessed = (projects: string): string => `本部门组织对${projects}个项目开展了预算事前绩效评估。`

describe('projects named and counted', () => {
  testBothWays([
    {
      check: listedProjects,
      about: 'more than are named',
      severity: 'error',
      wrong: [assessed('泵站维护经费、渠道清淤经费、水质监测经费4')],
      right: [
        assessed('泵站维护经费、渠道清淤经费、水质监测经费3'),
        assessed('泵站维护经费、渠道清淤经费等4'),
        assessed('外墙翻新、节日布置经费、渠道清淤经费2'),
        '本部门对32个项目编制了绩效目标。',
      ],
    },
    {
      check: listedProjects,
      about: 'fewer than are named in full',
      severity: 'error',
      wrong: [assessed('泵站维护经费、渠道清淤经费、水质监测经费2')],
      right: [assessed('泵站维护经费、渠道清淤经费和水质监测经费3')],
    },
  ])
})
