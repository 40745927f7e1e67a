import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { resultsShortOfGoals } from './results-short-of-goals.ts'

const report = (goal: string, done: string): string[] => [
  '第四部分 附件',
  '2023年防汛抗旱项目支出绩效自评报告',
  '一、项目概况',
  `（二）项目绩效目标。${goal}`,
  '四、项目绩效情况',
  `（一）项目完成情况。${done}`,
]
const FORM = [
  '防汛抗旱项目绩效自评表',
  '项目名称|防汛抗旱',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|购置救生衣|≥|600|件|620',
]

describe('what was meant and what was done, told in one report', () => {
  testBothWays([
    {
      check: resultsShortOfGoals,
      about: 'fewer than meant, and nothing said of it',
      severity: 'warning',
      wrong: report('购置冲锋舟4艘、救生衣600件。', '购置冲锋舟4艘、救生衣400件。'),
      right: [
        ...report('购置冲锋舟4艘、救生衣600件。', '购置冲锋舟4艘、救生衣620件。'),
        ...report('购置救生衣600件。', '购置救生衣400件，因供货不足，救生衣未全部到货。'),
        ...report('建设监测点4个。', '建成监测点3个，第4个点位设备待安装。'),
        ...report('投诉率不超过5%，平均响应时间24小时。', '投诉率1%，平均响应时间12小时。'),
      ],
    },
    {
      check: resultsShortOfGoals,
      about: 'a rate of what was meant, in other words',
      severity: 'warning',
      wrong: report('渠道整治30公里。', '整治渠道32.5公里，完成目标的98.33%。'),
      right: report('渠道整治30公里。', '整治渠道32.5公里，完成目标的108.33%。'),
    },
    {
      check: resultsShortOfGoals,
      about: 'a difference from what was meant',
      severity: 'warning',
      wrong: report('整治山坪塘60口。', '实际整治山坪塘65口，比计划少5口。'),
      right: report('整治山坪塘60口。', '实际整治山坪塘65口，比计划多5口。'),
    },
    {
      check: resultsShortOfGoals,
      about: 'all done beside less than meant',
      severity: 'warning',
      wrong: report('建设监测点4个。', '建成监测点3个，第4个监测点设备未到货，全部任务均于2023年12月前完成。'),
      right: report('建设监测点4个。', '建成监测点3个，第4个监测点设备未到货。'),
    },
    {
      check: resultsShortOfGoals,
      about: 'less than meant, and said to be more',
      severity: 'warning',
      wrong: [...report('健康档案建档率不低于90%。', '健康档案建档率83.5%，均超过年度目标。'), ...FORM],
      right: [
        ...report('健康档案建档率不低于90%。', '健康档案建档率93.5%，均超过年度目标。'),
        ...report('改造住房140户。', '改造住房122户，完成目标的87.14%。'),
        ...FORM,
      ],
    },
    {
      check: resultsShortOfGoals,
      about: 'less than meant of one kind, not of two together',
      severity: 'warning',
      wrong: [...report('审查起诉案件不少于790件。', '审查起诉案件612件，超过年度目标。'), ...FORM],
      right: [
        ...report(
          '审查逮捕、审查起诉案件不少于790件。',
          '审查逮捕案件268件、审查起诉案件612件，合计880件，超过年度目标。',
        ),
        ...FORM,
      ],
    },
    {
      check: resultsShortOfGoals,
      about: 'how far above the goal',
      severity: 'warning',
      wrong: report('毛入园率达到92%以上。', '毛入园率93.6%，高于目标2.6个百分点。'),
      right: report('毛入园率达到92%以上。', '毛入园率93.6%，高于目标1.6个百分点。'),
    },
  ])
})
