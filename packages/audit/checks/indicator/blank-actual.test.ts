import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { blankActual } from './blank-actual.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const form = (...rows: string[]): string[] => ['泵站维护项目绩效自评表', HEADING, ...rows]
const FILLED = ['产出指标|数量指标|检修泵站|≥12座|14座', '满意度指标|满意度指标|用水户满意度|≥90%|93%']

describe('results left blank', () => {
  testBothWays([
    {
      check: blankActual,
      about: 'beside others that are filled',
      severity: 'warning',
      wrong: form(...FILLED, '产出指标|数量指标|疏浚河道长度|≥9公里|'),
      right: form(...FILLED, '产出指标|数量指标|疏浚河道长度|≥9公里|9.5公里', '产出指标|质量指标|使用效果|定性|'),
    },
  ])
})
