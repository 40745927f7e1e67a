import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedGoals } from './copied-goals.ts'
import { costAgainstBudget } from './cost-against-budget.ts'
import { goalsWithoutIndicators } from './goals-without-indicators.ts'
import { inequalityInResult } from './inequality-in-result.ts'
import { uncoveredProjects } from './uncovered-projects.ts'

const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'
const goals = (expected: string, actual: string): string[] => [
  '泵站维护项目绩效自评表',
  '年度目标|预期目标|实际完成情况',
  `|${expected}|${actual}`,
  HEADING,
  '产出指标|数量指标|检修泵站|≥12座|13座',
]
const projects = (names: readonly string[], row: string): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  ...names.map((name) => `${name}|做好工作|20|20`),
  HEADING,
  row,
]

describe('goals and money', () => {
  testBothWays([
    {
      check: copiedGoals,
      about: 'the goals again',
      severity: 'warning',
      wrong: goals('检修泵站，保障灌区用水安全。', '检修泵站，保障灌区用水安全'),
      right: goals('检修泵站，保障灌区用水安全。', '检修泵站13座，灌区用水安全有保障'),
    },
    {
      check: copiedGoals,
      about: 'words again, where a quantity may have been reached exactly',
      severity: 'warning',
      wrong: goals('完善泵站制度，提高供水服务水平', '完善泵站制度，提高供水服务水平'),
      right: goals('检修泵站13座，清理渠道4公里', '检修泵站13座，清理渠道4公里'),
    },
    ...['检修泵站12座以上，改善灌溉条件', '全年检修泵站不少于12座，保障春灌', '力争检修泵站12座，农户满意'].map(
      (goal) => ({
        check: copiedGoals,
        about: `a bound again, where the indicators tell what came of it: ${goal}`,
        severity: 'warning' as const,
        wrong: goals(goal, `${goal}。`),
        right: goals(goal, goal.replace('12', '13')),
      }),
    ),
    {
      check: uncoveredProjects,
      about: 'projects that no indicator names',
      severity: 'info',
      wrong: projects(
        ['泵站改造', '渠道清淤', '水质监测', '堤防加固', '防汛演练'],
        '产出指标|数量指标|泵站改造渠道清淤|≥3座|3座',
      ),
      right: projects(
        ['泵站改造', '渠道清淤', '水质监测', '堤防加固', '防汛演练'],
        '产出指标|数量指标|泵站改造、渠道清淤、水质监测、堤防加固、防汛演练|≥3座|3座',
      ),
    },
    {
      check: inequalityInResult,
      about: 'results as inequalities',
      severity: 'warning',
      wrong: goals('等候时长<10秒，服务率>95%', '等候时长<5秒，服务率>98%'),
      right: goals('等候时长<10秒，服务率>95%', '等候时长4.6秒，服务率98.3%'),
    },
    {
      check: goalsWithoutIndicators,
      about: 'the only counted goal that is not measured; where it is done is none',
      severity: 'info',
      wrong: [...goals('检修泵站12座、清沟渠40公里，资助护水员22人', '已完成'), '|数量指标|清沟渠长度|40公里|41公里'],
      right: ['在5个村检修泵站12座、清理沟渠40公里', '检修泵站12座、清理沟渠40公里，组织实施3处闸门更换'].flatMap(
        (goal) => [...goals(goal, '已完成'), '|数量指标|沟渠清理长度|≥40公里|41公里'],
      ),
    },
    {
      check: goalsWithoutIndicators,
      about: 'none of three measured goals',
      severity: 'warning',
      wrong: goals('等候时长<10秒，服务率>95%，投诉率<1%', '等候时长4秒'),
      right: goals('等候时长<10秒，服务率>95%，检修泵站≥12座', '等候时长4秒'),
    },
    {
      check: costAgainstBudget,
      about: 'a ceiling above the budget',
      severity: 'warning',
      wrong: projects(['文印费', '会议费'], '成本指标|经济成本指标|文印费|≤45万元|20万元'),
      right: projects(['文印费', '会议费'], '成本指标|经济成本指标|文印费|≤20万元|20万元'),
    },
  ])
})
