import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { listedTogether } from '../cross-section/listed-together.ts'
import { missedTarget } from '../indicator/missed-target.ts'
import { performanceFunds } from '../sum/performance-funds.ts'
import { completionRate } from './completion-rate.ts'
import { executionRate } from './execution-rate.ts'

const list = (...rows: string[]): string[] => [
  '部门预算项目支出情况表',
  '项目名称|年初预算数（万元）|全年执行数（万元）|执行率|结余数（万元）',
  ...rows,
]
const told = (words: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  '三、部门整体绩效分析',
  words,
  ...list('泵站维护|50.00|45.00|90.00%|5.00', '渠道清淤|30.00|30.00|100.00%|0.00'),
]
const ranked = (actual: string): string[] => [
  '环境整治项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  `效益指标|社会效益指标|全县人居环境考核|前5名|${actual}`,
]

describe('projects in a list', () => {
  testBothWays([
    {
      check: executionRate,
      about: 'the rate of a row',
      severity: 'error',
      wrong: list('泵站维护|50.00|45.00|95.00%|5.00', '渠道清淤|30.00|30.00|100.00%|0.00'),
      right: list('泵站维护|50.00|45.00|90.00%|5.00', '渠道清淤|30.00|30.00|100.00%|0.00'),
    },
    {
      check: performanceFunds,
      about: 'what is left of a budget',
      severity: 'error',
      wrong: list('泵站维护|50.00|45.00|90.00%|0.50', '渠道清淤|30.00|30.00|100.00%|0.00'),
      right: list('泵站维护|50.00|45.00|90.00%|5.00', '渠道清淤|30.00|30.00|100.00%|0.00'),
    },
    {
      check: listedTogether,
      about: 'what all of them spent',
      severity: 'error',
      wrong: told('2个项目全年支出80.00万元，平均执行率93.75%。'),
      right: told('2个项目全年支出75.00万元，平均执行率93.75%。其中1个项目支出45.00万元。'),
    },
    {
      check: completionRate,
      about: 'rates of single projects behind that of all',
      severity: 'error',
      wrong: told(
        '2个预算项目全年预算数80.00万元，执行数75.00万元，执行率95.75%。其中1个项目执行率100%，泵站维护项目执行率90%。',
      ),
      right: told(
        '2个预算项目全年预算数80.00万元，执行数75.00万元，执行率93.75%。其中1个项目执行率100%，泵站维护项目执行率90%。',
      ),
    },
    {
      check: completionRate,
      about: 'the rate of those counted behind that of all',
      severity: 'error',
      wrong: told('全年预算80.00万元，执行75.00万元，执行率95.75%。其中预算执行率达到100%的项目1个。'),
      right: told('全年预算80.00万元，执行75.00万元，执行率93.75%。其中预算执行率达到100%的项目1个。'),
    },
    {
      check: missedTarget,
      about: 'more of what is counted, less of a rank',
      severity: 'warning',
      wrong: ranked('第4名').map((row) => row.replace('前5名|第4名', '5次|4次')),
      right: ranked('第4名'),
    },
  ])
})
