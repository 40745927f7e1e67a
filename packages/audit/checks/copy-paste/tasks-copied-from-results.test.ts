import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { tasksCopiedFromResults } from './tasks-copied-from-results.ts'

const done = [
  '（一）水旱灾害防御有力。全年检修泵站12座，疏浚河道36公里，排查整改各类隐患48处，汛期没有发生险情，群众安全得到保障。',
  '（二）农村供水持续改善。全年新建供水管网58公里，改造老旧管网21公里，新增受益群众3200人，水质合格率稳步提升。',
  '（三）河湖管理不断加强。全年巡河2600余次，发现并督促整改问题85个，清理河道垃圾130吨，河湖面貌明显好转。',
]
const disclosure = (heading: string, tasks: readonly string[]): string[] => [
  '第一部分 部门概况',
  '一、部门职责',
  '负责全县水利工作。',
  '二、2023年重点工作完成情况',
  ...done,
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计均为100.00万元。',
  '第四部分 附件',
  '2023年部门整体绩效评价报告',
  '一、部门基本情况',
  heading,
  ...tasks,
  '（四）部门整体支出绩效目标',
  '全年检修泵站12座以上。',
]

describe('tasks of the year', () => {
  testBothWays([
    {
      check: tasksCopiedFromResults,
      about: 'in the words that tell what was done, and planned',
      severity: 'info',
      wrong: disclosure('（三）年度主要工作任务', done),
      right: disclosure('（三）年度主要工作任务', ['（一）水旱灾害防御。', '（二）农村供水改善。', '（三）河湖管理。']),
    },
    {
      check: tasksCopiedFromResults,
      about: 'not under a heading that asks for what was done',
      severity: 'info',
      wrong: disclosure('（三）年度重点工作任务', done),
      right: disclosure('（三）年度主要工作任务完成情况', done),
    },
  ])
})
