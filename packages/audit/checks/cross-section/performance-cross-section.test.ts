import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { approximateBesideExact } from './approximate-beside-exact.ts'
import { countedEvaluations } from './counted-evaluations.ts'
import { projectNames } from './project-names.ts'

const report = (name: string, ...lines: string[]): string[] => ['2023年项目支出绩效自评报告', `（${name}）`, ...lines]
const list = (row: string): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  row,
]
const form = (name: string): string[] => [
  `${name}项目绩效自评表`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]

describe('projects in several places', () => {
  testBothWays([
    {
      check: projectNames,
      about: 'one name',
      severity: 'warning',
      wrong: [...list('建立现代企业制度经费|培训|28|28'), ...report('建立现代化企业制度经费')],
      right: [...list('建立现代企业制度经费|培训|28|28'), ...report('建立现代企业制度经费')],
    },
    {
      check: countedEvaluations,
      about: 'as many as are attached',
      severity: 'error',
      wrong: ['对1个项目开展了绩效目标完成情况自评。', ...form('泵站维护'), ...form('渠道清淤')],
      right: ['对2个项目开展了绩效目标完成情况自评。', ...form('泵站维护'), ...form('渠道清淤')],
    },
    {
      check: approximateBesideExact,
      about: 'more than was granted',
      severity: 'warning',
      wrong: report('泵站维护', '财政批复泵站维护经费90万元。', '列支交通费等费用90余万元。'),
      right: report('泵站维护', '财政批复泵站维护经费90万元。', '列支交通费等费用60余万元。'),
    },
  ])
})
