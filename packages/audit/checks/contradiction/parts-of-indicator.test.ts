import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsOfIndicator } from './parts-of-indicator.ts'

const told = (item: string): string[] => [
  '青岚县民政局2023年度部门决算',
  '附件1 困难群众救助项目绩效自评报告',
  '一、项目绩效情况',
  item,
  '困难群众救助项目支出绩效自评表',
  '项目名称|困难群众救助|实施单位|青岚县民政局',
  '年度总体目标|预期目标|实际完成情况',
  '|发放临时救助金|发放临时救助金',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|享受临时救助户数|≥400户|438户|10|10',
]

describe('the kinds of what a form counts', () => {
  testBothWays([
    {
      check: partsOfIndicator,
      about: 'one of them turned',
      severity: 'error',
      wrong: told('2.临时救助。因病致困家庭386户，发放41.20万元；因灾致困家庭25户，发放3.90万元。'),
      right: told('2.临时救助。因病致困家庭386户，发放41.20万元；因灾致困家庭52户，发放3.90万元。'),
    },
    {
      check: partsOfIndicator,
      about: 'one of them turned, behind another item',
      severity: 'error',
      wrong: told('（2）临时救助。因病致困家庭368户，发放41.20万元；因灾致困家庭52户，发放3.90万元。'),
      right: told('2.医疗救助。因病致困家庭368户，发放41.20万元；因灾致困家庭52户，发放3.90万元。'),
    },
  ])
})
