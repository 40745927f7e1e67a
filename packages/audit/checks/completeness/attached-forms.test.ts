import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { attachedForms } from './attached-forms.ts'
import { requiredParticulars } from './required-particulars.ts'

const form = (number: number, name: string): string[] => [
  `附表5-${number} ${name}项目支出绩效自评表（2022年度）`,
  `项目名称|${name}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|数量|≥12台|13台',
]
const published = (told: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '（四）预算绩效管理情况',
  `本次随决算公开项目绩效自评报告3份，${told}，详见附件。`,
  '附件5',
  ...form(1, '泵站检修'),
  ...form(2, '渠道清淤'),
]
const ofProjects = (told: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '（四）预算绩效管理情况',
  `本部门选取${told}公开项目支出绩效自评表（见附件2）。`,
  '附件2',
  ...[...form(1, '泵站检修'), ...form(2, '渠道清淤')].map((line) => line.replace('附表5-', '表')),
]
const seen = (told: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '（四）预算绩效管理情况',
  `${told}个项目的绩效自评表见附件2，其余5个项目的自评表已报财政部门。`,
  '附件2',
  ...[...form(1, '泵站检修'), ...form(2, '渠道清淤')].map((line) => line.replace('附表5-', '附表')),
]
const assets = (line: string): string[] => [
  '第二部分 2021年度部门决算情况说明',
  '十、其他重要事项的情况说明',
  '（三）国有资产占有使用情况',
  line,
]

describe('what is published', () => {
  testBothWays([
    {
      check: attachedForms,
      about: 'more forms told than there are',
      severity: 'error',
      wrong: published('项目支出绩效自评表3张'),
      right: [...published('项目支出绩效自评表2张'), ...published('项目支出绩效自评报告3张').slice(0, 3)],
    },
    {
      check: attachedForms,
      about: 'more projects told to publish theirs than do',
      severity: 'error',
      wrong: ofProjects('泵站检修、渠道清淤、防汛演练3个项目'),
      right: ofProjects('泵站检修、渠道清淤2个项目'),
    },
    {
      check: attachedForms,
      about: 'more projects whose forms are to be seen in an attachment',
      severity: 'error',
      wrong: seen('3'),
      right: seen('2'),
    },
    {
      check: requiredParticulars,
      about: 'general equipment without special equipment',
      severity: 'info',
      wrong: assets('共有车辆9辆。单价50万元以上通用设备1台（套）。'),
      right: assets('共有车辆9辆。单价50万元以上通用设备1台（套），单价100万元以上专用设备0台（套）。'),
    },
  ])
})
