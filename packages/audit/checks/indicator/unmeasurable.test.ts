import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { unmeasurable } from './unmeasurable.ts'

const row = (cells: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  cells,
]
const social = (cells: string): string[] => row(`效益指标|社会效益指标|${cells}`)

describe('targets that cannot be measured', () => {
  testBothWays([
    {
      check: unmeasurable,
      about: 'a measure of nothing',
      severity: 'warning',
      wrong: row('产出指标|质量指标|完成率|100%|100%'),
      right: row('产出指标|质量指标|检修完成率|100%|100%'),
    },
    {
      check: unmeasurable,
      about: 'an abstract level in percent',
      severity: 'warning',
      wrong: social('提升管理水平|≥98%|99%'),
      right: social('培训考核通过率|≥98%|99%'),
    },
    {
      check: unmeasurable,
      about: 'a target that does not answer its name',
      severity: 'warning',
      wrong: social('产业持续发展|健全|健全'),
      right: social('管理制度健全性|健全|健全'),
    },
  ])
})
