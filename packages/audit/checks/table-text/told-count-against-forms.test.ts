import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sameCount } from './same-count.ts'
import { toldCountAgainstForms } from './told-count-against-forms.ts'

const form = [
  '残疾人创业扶持绩效自评表',
  '项目名称|残疾人创业扶持',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|扶持自主创业户数|≥|35|户|36',
  '满意度指标|服务对象满意度指标|参训学员满意度|≥|90|%|96.4',
]
const work = (words: string): string[] => ['第一部分 部门概况', '（二）重点工作完成情况', words, ...form]
const report = (words: string): string[] => ['2023年项目支出绩效自评报告（残疾人创业扶持）', words, ...form]

describe('what forms count, told elsewhere', () => {
  testBothWays([
    {
      check: toldCountAgainstForms,
      about: 'by the department',
      severity: 'warning',
      wrong: work('全年扶持残疾人自主创业63户。'),
      right: work('全年扶持残疾人自主创业36户，目标是扶持残疾人自主创业35户，上年扶持残疾人自主创业21户。'),
    },
    {
      check: sameCount,
      about: 'in a form with its units in a column of their own',
      severity: 'error',
      wrong: report('参训学员满意度94.6%。'),
      right: report('参训学员满意度96.4%，参训率94.6%。'),
    },
  ])
})
