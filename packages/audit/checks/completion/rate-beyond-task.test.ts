import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateBeyondTask } from './rate-beyond-task.ts'

const report = (done: number, told: string): string[] => [
  '2023年农村改厕项目支出绩效自评报告',
  `一、绩效目标。全年改造任务数为160户，实际完成改造${done}户。`,
  `二、完成情况。${told}。`,
]

describe('beyond the task', () => {
  testBothWays([
    {
      check: rateBeyondTask,
      about: 'in percent of the task',
      severity: 'error',
      wrong: report(220, '因群众需要，实际改造数超任务72%'),
      right: report(220, '因群众需要，实际改造数超任务37.5%'),
    },
    {
      check: rateBeyondTask,
      about: 'or all that was done, cut off or rounded',
      severity: 'error',
      wrong: report(220, '超额完成任务的127%'),
      right: report(220, '超额完成任务的137%'),
    },
    {
      check: rateBeyondTask,
      about: 'of one task alone',
      severity: 'error',
      wrong: report(220, '超任务70%'),
      right: report(220, '新建任务20户，完成34户。超任务70%'),
    },
  ])
})
