import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countWithoutMeasure } from './count-without-measure.ts'

const assets = (...lines: string[]): string[] => [
  '第二部分 2024年度部门决算情况说明',
  '（三）国有资产占有使用情况',
  ...lines,
]

describe('counts', () => {
  testBothWays([
    {
      check: countWithoutMeasure,
      about: 'one of several vehicles',
      severity: 'warning',
      wrong: assets('其中：应急保障用车1辆、执法执勤用车 5、其他用车3辆。'),
      right: assets('其中：应急保障用车1辆、执法执勤用车 5 辆、其他用车3辆。见附件1、轿车2辆、客车3辆。'),
    },
    {
      check: countWithoutMeasure,
      about: 'a total before its parts',
      severity: 'warning',
      wrong: assets('本部门车辆9，其中：执法执勤用车5辆、其他用车4辆。'),
      right: assets('本部门车辆9辆，其中：执法执勤用车5辆、其他用车4辆。'),
    },
    {
      check: countWithoutMeasure,
      about: 'vehicles alone',
      severity: 'warning',
      wrong: assets('开支财政拨款的公务用车保有量为 9。'),
      right: assets('开支财政拨款的公务用车保有量为 9 辆。保有量位列全市前9。'),
    },
    {
      check: countWithoutMeasure,
      about: 'projects with their money',
      severity: 'warning',
      wrong: assets('编报绩效目标的2024年度项目53，涉及预算金额7352.06万元。'),
      right: assets('编报绩效目标的2024年度项目53个，涉及预算金额7352.06万元。批次1、接待15人次、陪同5人。'),
    },
  ])
})
