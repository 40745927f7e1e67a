import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { averageOfListed } from './average-of-listed.ts'

const told = (line: string): string[] => ['2023年部门整体支出绩效自评报告', '四、评价结论', line]

describe('an average', () => {
  testBothWays([
    {
      check: averageOfListed,
      about: 'of scores listed in front of it',
      severity: 'error',
      wrong: told('5个项目自评得分分别为98分、96分、95分、94分、92分，平均分96分。'),
      right: told('3个项目自评得分分别为98分、96分、95分，平均得分为96.33分。'),
    },
    {
      check: averageOfListed,
      about: 'of all projects, each with its score behind it',
      severity: 'error',
      wrong: told('对3个项目开展了绩效自评，平均得分96.8分，其中：泵站检修98.4分、渠道清淤97.0分、水质监测96.2分。'),
      right: told(
        '对3个项目开展了绩效自评，平均得分97.2分，其中：泵站检修98.4分、渠道清淤97.0分、水质监测96.2分。对9个项目开展了绩效自评，平均得分90.2分，其中：泵站检修98.4分、渠道清淤97.0分。',
      ),
    },
  ])
})
