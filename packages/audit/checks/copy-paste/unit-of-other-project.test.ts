import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { unitOfOtherProject } from './unit-of-other-project.ts'

const form = (name: string, unit: string): string[] => [
  `${name}项目自评表`,
  `项目名称|${name}`,
  `主管部门|青岚县水利局|项目实施单位|${unit}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|完成数量|3处|3处|10|10',
]
const told = (words: string): string[] => [
  '青岚县水利局2023年度部门决算',
  ...form('农村供水工程', '青岚县水利局'),
  ...form('移民后期扶持', '青岚县水库移民服务中心'),
  '农村供水工程项目自评报告',
  '三、项目组织管理情况',
  words,
]

describe('who pays for a project', () => {
  testBothWays([
    {
      check: unitOfOtherProject,
      about: 'the unit of another project',
      severity: 'warning',
      wrong: told('资金由县水库移民服务中心审核后拨付到户。'),
      right: told('资金由县水利局审核后拨付。'),
    },
  ])
})
