import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { adjustedProjects } from './adjusted-projects.ts'

const report = (told: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  '二、资金收支情况',
  '项目名称|年初预算|全年预算|执行数',
  '泵站维护|60.00|62.00|60.00',
  '渠道清淤|40.00|38.00|38.00',
  '水库除险|30.00|30.00|30.00',
  `年中按程序办理预算调整。项目中${told}。`,
]

describe('projects by what became of their budgets', () => {
  testBothWays([
    {
      check: adjustedProjects,
      about: 'fewer than listed',
      severity: 'error',
      wrong: report('调增1个、调减1个、不变0个'),
      right: report('调增1个、调减1个、不变1个'),
    },
  ])
})
