import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalsAnswered } from './goals-answered.ts'

const goals = (expected: string, actual: string): string[] => [
  '泵站维护项目绩效自评表',
  '年度目标|预期目标|实际完成情况',
  `|${expected}|${actual}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|≥12座|13座',
]

describe('goals that are answered', () => {
  testBothWays([
    {
      check: goalsAnswered,
      about: '全面完成 for three goals',
      severity: 'warning',
      wrong: goals('完成泵站检修十二座，完成渠道清淤五公里，完成水质监测四次', '全面完成'),
      right: goals(
        '完成泵站检修十二座，完成渠道清淤五公里，完成水质监测四次',
        '完成泵站检修十三座，渠道清淤五公里，水质监测四次',
      ),
    },
    {
      check: goalsAnswered,
      about: 'an answer to all of them, with what can be told',
      severity: 'warning',
      wrong: goals('健全管护制度，加强巡查养护，提升供水能力，不发生溃堤事故', '目标基本完成，职工队伍稳定。'),
      right: goals('健全管护制度，加强巡查养护，提升供水能力，不发生溃堤事故', '目标基本完成，全年未发生溃堤事故。'),
    },
    {
      check: goalsAnswered,
      about: 'works that are named otherwise',
      severity: 'warning',
      wrong: goals('修缮老旧校舍6栋，安装教室护栏420米，更换课桌椅800套', '3所学校的各项任务均通过验收'),
      right: goals(
        '修缮老旧校舍6栋，安装教室护栏420米，更换课桌椅800套',
        '3所学校的校舍修缮、护栏安装、桌椅更换均通过验收',
      ),
    },
    {
      check: goalsAnswered,
      about: 'deeds that are counted',
      severity: 'warning',
      wrong: goals(
        '补贴困难残疾人参训，对就业困难的残疾人开展上门帮扶，防止残疾人失业',
        '经费56000元全部支付，经办人员18名。',
      ),
      right: goals(
        '补贴困难残疾人参训，对就业困难的残疾人开展上门帮扶，防止残疾人失业',
        '补贴326人参训，其中帮扶128人次，经费全部支付。',
      ),
    },
  ])
})
