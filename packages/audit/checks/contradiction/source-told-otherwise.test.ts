import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sourceToldOtherwise } from './source-told-otherwise.ts'

const report = (source: string): string[] => [
  '第四部分 附件',
  '村组道路硬化项目2021年绩效评价报告',
  '一、项目概况',
  '利用土地出让收入安排的资金实施硬化，总里程6.8公里。',
  `项目预算91.35万元，全部来源于${source}。`,
]
const form = (fiscal: string, account: string): string[] => [
  '学生宿舍维修改造项目绩效自评表',
  '项目名称|学生宿舍维修改造',
  '项目实施内容及过程概述|8月竣工；项目资金全部由一般公共预算财政拨款安排。',
  '预算执行情况|年度预算数（万元）|年初数|调整后|预算执行数|执行率',
  '|总额|280.00|268.35|268.35|100.00%',
  `|其中：财政资金|${fiscal}|${fiscal}|${fiscal}|`,
  `|财政专户管理资金|${account}|${account}|${account}|`,
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|维修楼栋|＝|2|栋|2',
]

describe('all from the general budget', () => {
  testBothWays([
    {
      check: sourceToldOtherwise,
      about: 'in a report that tells of a fund',
      severity: 'error',
      wrong: report('一般公共预算（农村基础设施建设支出）'),
      right: report('政府性基金预算'),
    },
    {
      check: sourceToldOtherwise,
      about: 'in a form that lists none of it',
      severity: 'error',
      wrong: form('0', '268.35'),
      right: form('268.35', '0'),
    },
  ])
})
