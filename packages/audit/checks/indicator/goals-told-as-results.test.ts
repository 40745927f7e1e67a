import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalsToldAsResults } from './goals-told-as-results.ts'

const report = (heading: string, goals: string): string[] => [
  '第四部分 附件',
  '2023年部门整体绩效评价报告',
  '一、部门基本情况',
  heading,
  goals,
  '二、部门资金收支情况',
]
const GOALS = '（四）部门整体支出绩效目标'

describe('goals of the whole department', () => {
  testBothWays([
    {
      check: goalsToldAsResults,
      about: 'what was achieved, and what was to be achieved',
      severity: 'warning',
      wrong: report(GOALS, '2023年，本局较好地完成了全年各项工作任务，整体支出达到预期绩效目标。'),
      right: report(GOALS, '全年检修泵站12座以上，受益群众满意度90%以上，较好地完成全年各项工作任务。'),
    },
    {
      check: goalsToldAsResults,
      about: 'how the evaluation of goals fared, which are not told themselves',
      severity: 'warning',
      wrong: report(GOALS, '我局以绩效目标为引领，推进预算管理工作，取得了一定的成效。'),
      right: report(GOALS, '我局绩效目标为全年供水不间断，管理工作取得一定的成效。'),
    },
    {
      check: goalsToldAsResults,
      about: 'a rate of the goals met, and the same under the heading that asks for it',
      severity: 'warning',
      wrong: report(GOALS, '部门整体支出绩效目标完成100%，人员经费支出绩效目标完成100%。'),
      right: report('（四）部门整体支出绩效目标完成情况', '部门整体支出绩效目标完成100%。'),
    },
  ])
})
