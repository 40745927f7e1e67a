import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { specificProjectsBudget } from './specific-projects-budget.ts'

const form = (name: string, amounts: string): string[] => [
  `${name}项目绩效自评表`,
  '执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数',
  `|总额|${amounts}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修|12座|12座',
]
/** The money once more, in the project's report. */
const again = ['2023年项目支出绩效自评报告', '（泵站维护项目）', ...form('泵站维护', '20.00|20.00|20.00').slice(1, 3)]
const forms = [...form('泵站维护', '20.00|20.00|20.00'), ...form('渠道清淤', '20.00|20.00|15.00')]
const report = (told: string): string[] => [
  '2023年部门整体绩效评价报告',
  '三、部门整体绩效分析',
  '3.特定目标类项目绩效分析',
  told,
]

describe('the budget of all projects', () => {
  testBothWays([
    {
      check: specificProjectsBudget,
      about: 'below its heading',
      severity: 'warning',
      wrong: [...report('2023年预算安排项目经费35.00万元，预算执行35.00万元，预算执行率100%。'), ...again, ...forms],
      right: [...report('2023年预算安排项目经费40.00万元，预算执行35.00万元，预算执行率87.50%。'), ...forms],
    },
    {
      check: specificProjectsBudget,
      about: 'in the sentence, where the forms are all there are',
      severity: 'warning',
      wrong: [...report('特定目标类项目全年预算数35.00万元，预算执行数35.00万元，预算执行率为100%。'), ...forms],
      right: [...report('特定目标类项目全年预算数95.00万元，预算执行数90.00万元，预算执行率94.74%。'), ...forms],
    },
  ])
})
