import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paymentsOfOtherProject } from './payments-of-other-project.ts'

const form = (name: string, indicator: string): string[] => [
  `${name}项目支出绩效自评表`,
  `项目名称|${name}|实施单位|县农业服务中心`,
  '年度总体目标|预期目标|实际完成情况',
  `|完成${name}|完成${name}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|${indicator}|12|12|10|10`,
]
const lamps = (managed: string, told = '为方便群众夜间出行，安装路灯12盏，由镇村组织完成。'): string[] => [
  '青岚县石桥镇2023年度部门决算',
  '附件1 路灯照明项目绩效自评报告',
  '一、项目概况',
  told,
  '二、项目资金使用及管理情况',
  `（二）财务管理情况。${managed}`,
  '三、项目绩效情况',
  '夜间出行更加安全。',
  '附件2 优质稻种植项目绩效自评报告',
  '一、项目概况',
  '为稳定粮食生产，向种粮农户发放良种。',
  ...form('路灯照明', '路灯盏数'),
  ...form('优质稻种植', '稻种补贴面积'),
  ...form('河堤加固建设', '河堤加固长度'),
]

describe('payments that are told as those of a project', () => {
  testBothWays([
    {
      check: paymentsOfOtherProject,
      about: 'subsidies of another project',
      severity: 'warning',
      wrong: lamps('资金专账核算，稻种补贴经公示无异议后兑付到户。'),
      right: [
        ...lamps(
          '资金专账核算，稻种补贴经公示无异议后兑付到户。',
          '为方便群众夜间出行，安装路灯12盏，发放稻种给沿线农户。',
        ),
        ...lamps('资金专账核算，电费补贴经审核后支付，付款须经分管领导审批。'),
      ],
    },
    {
      check: paymentsOfOtherProject,
      about: 'money for works of a project without any',
      severity: 'warning',
      wrong: lamps(
        '路灯实行政府采购，工程款按合同约定的进度拨付。',
        '为方便群众夜间出行，购置路灯12盏，发放到村到户使用。',
      ),
      right: lamps('路灯实行政府采购，工程款按合同约定的进度拨付。'),
    },
  ])
})
