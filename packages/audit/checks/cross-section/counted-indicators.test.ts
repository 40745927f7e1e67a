import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedIndicators } from './counted-indicators.ts'

const form = (name: string): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `产出指标|数量指标|${name}数量|12座|12座`,
  `产出指标|质量指标|${name}合格率|100%|100%`,
  `满意度指标|满意度指标|${name}群众满意度|95%|96%`,
]
const told = (words: string): string[] => [
  '2023年部门整体支出绩效自评报告',
  words,
  ...form('泵站检修'),
  ...form('路灯维护'),
]

describe('how many indicators the projects have', () => {
  testBothWays(
    [
      ['2个项目共设绩效指标9项，完成8项。', '9', '6'],
      ['2个预算项目共设置三级指标7个。', '7', '6'],
      ['2张项目支出绩效自评表共有指标10个。', '10', '6'],
      ['2个项目设定的11项绩效指标均已完成。', '11', '6'],
    ].map(([wrong = '', count = '', right = '']) => ({
      check: countedIndicators,
      about: wrong,
      severity: 'error' as const,
      wrong: told(wrong),
      right: [
        '3个项目共设绩效指标9项，2022年2个项目共设绩效指标9项，2个项目设有9项数量指标。',
        ...told(wrong.replace(count, right)),
      ],
    })),
  )
})
