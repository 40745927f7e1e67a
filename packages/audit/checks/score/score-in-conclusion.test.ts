import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { scoreInConclusion } from './score-in-conclusion.ts'

const form = (conclusion: string): string[] => [
  '青岚县水利局2023年度部门决算',
  '泵站检修项目绩效自评表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分',
  '产出指标|数量指标|检修泵站|≥|12|座|12|60|60',
  '效益指标|社会效益指标|供水保障率|≥|90|%|95|40|35',
  '合计|||||||100|95',
  `评价结论|${conclusion}`,
]

describe('the score in the conclusion of a form', () => {
  testBothWays([
    {
      check: scoreInConclusion,
      about: 'another than the total',
      severity: 'error',
      wrong: form('项目按计划实施，自评得分93.5分。'),
      right: form('项目按计划实施，自评得分95.00分，其中产出得分60分。'),
    },
  ])
})
