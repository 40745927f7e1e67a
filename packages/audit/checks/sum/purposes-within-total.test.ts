import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { projectsAdded } from './projects-added.ts'
import { purposesWithinTotal } from './purposes-within-total.ts'

describe('what is told to make up an amount or a number of projects', () => {
  testBothWays([
    {
      check: purposesWithinTotal,
      about: 'purposes beyond the amount',
      severity: 'error',
      wrong: ['完成支出66.40万元。其中：20.00万元用于规划编制；40.00万元用于管网普查；6.46万元用于评审、测绘。'],
      right: [
        '完成支出66.40万元。其中：20.00万元用于规划编制；40.00万元用于管网普查；6.40万元用于评审、测绘。',
        '完成支出66.40万元，其中：20.00万元用于规划编制；40.00万元用于管网普查。',
        '完成支出66.40万元，包括：20.00万元用于规划编制；60.00万元用于管网普查。',
      ],
    },
    {
      check: projectsAdded,
      about: 'projects of the initial budget and those added',
      severity: 'error',
      wrong: ['全年实施项目共12个（含结转项目2个），年初批复预算7个项目340万元，年中追加6个项目。'],
      right: [
        '全年实施项目共12个（含结转项目2个），年初批复预算7个项目340万元，年中追加5个项目。',
        '全年实施项目共12个，年初批复预算7个项目，年中追加6个项目，取消1个。',
        '全年实施项目共12个，年初批复预算7个项目。年中追加6个项目。',
      ],
    },
  ])
})
