import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { resultsFromSummary } from './results-from-summary.ts'

const SUMMARY = '办理人大代表建议12件，编发工作简报30期，接待群众来访26批，组织业务培训4场'
const disclosed = (done: string, goals = '全年维护平台3套，现场巡检40次。'): string[] => [
  '甲县信息中心2022年度部门决算',
  '第一部分 部门概况',
  '一、部门职责',
  '（二）2022年重点工作完成情况',
  `2022年，${SUMMARY}。`,
  '第四部分 附件',
  '附件1',
  '2022年平台运行维护项目支出绩效自评报告',
  '一、项目概况',
  '（一）项目基本情况。项目由甲县信息中心组织实施。',
  '（二）项目绩效目标',
  goals,
  '二、项目绩效情况',
  '（一）项目完成情况',
  done,
  '（二）项目效益情况',
  '平台运行稳定。',
]

const found = (done: string, goals?: string): number => said(resultsFromSummary, ...disclosed(done, goals)).length

test('finds results copied from the summary of the year, none of which answers a target of the project', () => {
  expect(found(`本年${SUMMARY}。`)).toBe(1)
})

test('leaves results that answer a target, are of what the project is for, or have no target to answer', () => {
  expect(found('全年维护平台3套，现场巡检42次，编发工作简报30期。')).toBe(0)
  expect(found(`本年维护平台3套，${SUMMARY}。`)).toBe(0)
  expect(found(`本年${SUMMARY}。`, '编发工作简报30期，接待群众来访26批。')).toBe(0)
  expect(found(`本年${SUMMARY}。`, '保障平台稳定运行。')).toBe(0)
})
