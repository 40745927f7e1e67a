import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { formsOfEachProject } from './forms-of-each-project.ts'

const reached = (name: string): string[] => [
  `${name}绩效目标完成情况表`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|检修泵站|≥|12|座|13',
]
const scored = (name: string): string[] => [
  `${name}绩效自评表`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|检修泵站|≥12座|13座|90|90',
]
const [A, B, C] = ['泵站维护', '河道保洁', '堤防除险加固']
const reported = (name = ''): string[] => [
  `${name}项目2023年绩效评价报告`,
  '一、项目概况',
  `（一）项目基本情况。${name}项目由县水务局组织实施。`,
  ...scored(name),
]
const both = (name = ''): string[] => [...reached(name), ...scored(name)]

describe('forms of each project', () => {
  testBothWays([
    {
      check: formsOfEachProject,
      about: 'one of two forms of one project alone',
      severity: 'warning',
      wrong: [...both(A), ...both(B), ...reached(C)],
      right: [...both(A), ...both(B), ...both(C)],
    },
    {
      check: formsOfEachProject,
      about: 'the forms of reports are those of the projects that have a report',
      severity: 'warning',
      wrong: [A, B, C].flatMap(reached).concat(scored(A), scored(B)),
      right: [A, B, C].flatMap(reached).concat(reported(A), reported(B)),
    },
    {
      check: formsOfEachProject,
      about: 'several projects with one form each have it by habit',
      severity: 'warning',
      wrong: [...both(A), ...both(B), ...scored(C)],
      right: [...both(A), ...both(B), ...scored(C), ...scored('渠道清淤')],
    },
  ])
})
