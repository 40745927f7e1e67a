import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sameScore } from '../score/same-score.ts'
import { indicatorsTold } from '../table-text/indicators-told.ts'
import { listedProjectFigures } from './listed-project-figures.ts'
import { moneyOfSummary } from './money-of-summary.ts'

const FORM = [
  '第五部分 附件',
  '海岛调查项目支出绩效自评表',
  '项目名称|海岛调查',
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|30.00|33.00|31.00|93.94%',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
  '产出指标|数量指标|海岛本底调查数量|≥90座|86座|90|86|海况影响',
  '总分|||||100|95|',
]
const explained = (paragraph: string): string[] => [
  '第三部分 2023年度部门决算情况说明',
  '十、预算绩效管理情况说明',
  paragraph,
  ...FORM,
]
const told = (summary: string): string[] => explained(`（1）海岛调查项目绩效自评综述：${summary}`)

describe('what the explanation tells of one project', () => {
  testBothWays([
    {
      check: listedProjectFigures,
      about: 'what it spent',
      severity: 'error',
      wrong: told('全年预算数为33.00万元，执行数为32.00万元，完成预算的96.97%。'),
      right: told('全年预算数为33.00万元，执行数为31.00万元，完成预算的93.94%。'),
    },
    {
      check: moneyOfSummary,
      about: 'in an example',
      severity: 'error',
      wrong: explained('各项目已完成，以“海岛调查”项目为例：全年预算数为36.00万元，执行数为31.00万元。'),
      right: explained('各项目已完成，以“海岛巡查”项目为例：全年预算数为36.00万元，执行数为31.00万元。'),
    },
    {
      check: sameScore,
      about: 'in an example',
      severity: 'error',
      wrong: told('项目已完成。以“海岛调查”项目为例：全年预算数为33.00万元，自评得分59分。'),
      right: told('项目已完成。以“海岛调查”项目为例：全年预算数为33.00万元，自评得分95分。'),
    },
    {
      check: indicatorsTold,
      about: 'what it did',
      severity: 'warning',
      wrong: told('主要产出：完成68座海岛本底调查。'),
      right: told('主要产出：完成86座海岛本底调查，计划完成92座海岛本底调查，其中南部海岛本底调查12座。'),
    },
  ])
})
