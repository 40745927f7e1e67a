import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { projectCodeYear } from './project-code-year.ts'

const report = (code: string): string[] => [
  '长宁市水利局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '2023年，长宁市水利局机关运行经费支出3万元。',
  `${code}-堤防管护经费`,
]

describe('year of a project code', () => {
  testBothWays([
    {
      check: projectCodeYear,
      about: 'entered after the reporting year',
      severity: 'info',
      wrong: report('51990124T000000310007'),
      right: [...report('51990122Y000000310007'), '合同编号51990124T0000003100071234'],
    },
  ])
})
