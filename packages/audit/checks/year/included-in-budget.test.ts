import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { includedInBudget } from './included-in-budget.ts'

const report = (words: string, carried = '0.00'): string[] => [
  '青岚县水务局2023年度部门决算',
  '第四部分 附件',
  '项目支出绩效自评表（2023年度）',
  '项目名称|泵站维护经费',
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|80.00|80.00|72.54|90.68%',
  '其中：当年财政拨款|80.00|80.00|72.54|—',
  `上年结转资金|${carried}|${carried}|0.00|—`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|≥12座|12座',
  '泵站维护经费项目支出绩效自评报告',
  '一、项目概况',
  `（一）项目申报。${words}`,
]

describe('the budget that a project was taken into', () => {
  testBothWays([
    {
      check: includedInBudget,
      about: 'that of the year before',
      severity: 'warning',
      wrong: report('项目经局党组审议后列入2022年度部门预算，批复资金80.00万元。'),
      right: [
        ...report('项目经局党组审议后列入2023年度部门预算，批复资金80.00万元。'),
        ...report('项目经局党组审议后列入2022年度部门预算，批复资金65.00万元。'),
        ...report('项目经局党组审议后列入2022年度部门预算，批复资金80.00万元。', '20.00'),
      ],
    },
  ])
})
