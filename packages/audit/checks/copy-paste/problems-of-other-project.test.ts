import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { problemsOfOtherProject } from './problems-of-other-project.ts'

const form = (name: string, indicator: string): string[] => [
  `${name}项目支出绩效自评表`,
  `项目名称|${name}|实施单位|县农田水利中心`,
  '年度总体目标|预期目标|实际完成情况',
  `|完成${name}|完成${name}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|${indicator}|12|12|10|10`,
]
const told = (problem: string): string[] => [
  '青岚县水务局2023年度部门决算',
  '附件1 步道维修项目绩效自评报告',
  '一、项目概况',
  '为方便群众祭扫，铺装石材步道，由施工单位完成。',
  '二、存在问题',
  problem,
  '附件2 水工技能培训项目绩效自评报告',
  '一、项目概况',
  '分四期组织学员到课，安排实训课时。',
  ...form('步道维修', '铺装步道面积'),
  ...form('水工技能培训', '学员到课人数'),
]

describe('whose problems a report tells', () => {
  testBothWays([
    {
      check: problemsOfOtherProject,
      about: 'those of another project',
      severity: 'warning',
      wrong: told('部分学员到课不够踊跃，安排实训课时偏少。'),
      right: [
        ...told('石材到货偏晚，部分步道工期顺延，安排实训课时偏少。'),
        ...told('资金支付进度偏慢，相关资料归档不及时。'),
        '三、存在问题',
        '水工技能培训学员到课，安排实训课时自评表',
      ],
    },
  ])
})
