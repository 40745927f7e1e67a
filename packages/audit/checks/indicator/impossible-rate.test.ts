import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { impossibleRate } from './impossible-rate.ts'

const form = (...rows: string[]): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  ...rows,
]
const quantity = (...rows: string[]): string[] => form(...rows.map((row) => `产出指标|数量指标|${row}`))

describe('targets that cannot be meant', () => {
  testBothWays([
    {
      check: impossibleRate,
      about: 'no rate exceeds 100 %',
      severity: 'warning',
      wrong: form('产出指标|质量指标|维修合格率|≥100%|100%'),
      right: form('产出指标|质量指标|维修合格率|≥98%|100%'),
    },
    {
      check: impossibleRate,
      about: 'a share of what is good has a floor',
      severity: 'warning',
      wrong: form('满意度指标|服务对象满意度指标|居民满意度|≤94%|91%'),
      right: form('产出指标|质量指标|投诉率|≤3%|2%'),
    },
    {
      check: impossibleRate,
      about: 'one quantity with a ceiling among floors',
      severity: 'warning',
      wrong: quantity('检修泵站|≥12座|12座', '清淤河道|≥8公里|8公里', '栽植苗木|≤40株|40株'),
      right: quantity('检修泵站|≥12座|12座', '清淤河道|≥8公里|8公里', '安全事故|≤1起|0起'),
    },
    {
      check: impossibleRate,
      about: 'a cost has a ceiling',
      severity: 'warning',
      wrong: form('成本指标|经济成本指标|维护费|≥30万元|30万元'),
      right: form('成本指标|经济成本指标|维护费|≤30万元|30万元'),
    },
  ])
})
