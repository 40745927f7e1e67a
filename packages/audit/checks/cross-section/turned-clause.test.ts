import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { turnedClause } from './turned-clause.ts'

const project = (name: string, actual: string): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  '年度总体目标|预期目标|实际完成情况',
  `示范片亩产提高7%以上，培训农户|${actual}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|示范片数量|≥12个|13个|90|90',
]

const listed = (told: string): string[] => ['二、项目绩效情况', `1.科技推广示范项目：${told}。`]

describe('clauses of one project', () => {
  testBothWays([
    {
      check: turnedClause,
      about: 'the opposite word',
      severity: 'warning',
      wrong: project('科技推广示范', '示范片亩产降低7%以上，培训农户850人次'),
      right: [
        ...project('科技推广示范', '示范片亩产提高7%以上，亩产减少'),
        ...project('农药减量示范', '示范片用药降低7%以上'),
      ],
    },
    {
      check: turnedClause,
      about: 'risen by the goal, fallen by the result, by other numbers',
      severity: 'warning',
      wrong: project('科技推广示范', '示范片亩产降低8%，培训农户850人次'),
      right: project('科技推广示范', '示范片亩产提高8%，农药用量降低7%'),
    },
    {
      check: turnedClause,
      about: 'at most in the form, at least in the list',
      severity: 'warning',
      wrong: [...listed('故障修复时间不少于5小时'), ...project('科技推广示范', '故障修复时间不超过5小时')],
      right: [...listed('故障修复时间不超过5小时'), ...project('科技推广示范', '故障修复时间5小时以内')],
    },
    {
      check: turnedClause,
      about: 'fewer in the list, new ones in the form',
      severity: 'warning',
      wrong: [...listed('减少停车泊位765个'), ...project('科技推广示范', '新增停车泊位765个')],
      right: [...listed('新增停车泊位765个'), ...project('科技推广示范', '新增停车泊位765个')],
    },
    {
      check: turnedClause,
      about: 'many in the form, few in the list',
      severity: 'warning',
      wrong: [...listed('乡镇快检点人员变动较少'), ...project('科技推广示范', '乡镇快检点人员变动较多')],
      right: [...listed('乡镇快检点人员变动较多'), ...project('科技推广示范', '乡镇快检点人员变动较多')],
    },
    {
      check: turnedClause,
      about: 'done in the form, left undone in the list',
      severity: 'warning',
      wrong: [...listed('未完成采购合同的签订工作'), ...project('科技推广示范', '完成采购合同的签订工作')],
      right: [
        ...listed('完成采购合同的签订工作，亩产增长明显'),
        ...project('科技推广示范', '已完成采购合同的签订工作，亩产增加明显'),
      ],
    },
  ])
})
