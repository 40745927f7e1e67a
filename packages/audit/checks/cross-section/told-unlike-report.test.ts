import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { toldUnlikeReport } from './told-unlike-report.ts'

const PROJECTS = ['泵站检修', '管网改造', '河道清淤', '水质监测', '灌区维护']
const done = (name: string): string => `${name}按批准的方案组织实施`
const problem = (name: string): string => `${name}作业面较分散`
const written = (change: (name: string, text: string, isReport: boolean) => string): string[] => [
  '（二）存在的问题。',
  ...PROJECTS.map((name, index) => `${index + 1}.${name}项目：${change(name, problem(name), false)}。`),
  ...PROJECTS.flatMap((name) => [
    `2023年项目绩效自评报告（${name}）`,
    '三、项目实施及管理情况',
    `${change(name, done(name), true)}。`,
    '五、评价结论及建议',
    `（二）存在的问题。${change(name, problem(name), true)}。`,
    `${name}项目绩效目标完成情况表`,
    `项目名称|${name}`,
    `2.项目实施内容及过程概述|${change(name, done(name), false)}`,
    '一级指标|二级指标|三级指标|年度指标值|实际完成值',
    `产出指标|数量指标|${name}次数|≥12次|13次`,
  ]),
]
const OTHER = '举办培训班并组织考试'

const ofThree = (process: string): string[] =>
  PROJECTS.slice(0, 3).flatMap((name, index) => [
    `2023年项目绩效自评报告（${name}）`,
    '三、项目实施及管理情况',
    `${index === 2 ? process : done(name)}。`,
    `${name}项目绩效目标完成情况表`,
    `项目名称|${name}`,
    `2.项目实施内容及过程概述|${done(name)}`,
    '一级指标|二级指标|三级指标|年度指标值|实际完成值',
    `产出指标|数量指标|${name}次数|≥12次|13次`,
  ])

describe('told-unlike-report', () => {
  testBothWays([
    {
      check: toldUnlikeReport,
      about: 'one of three projects, in words that the form has none of',
      severity: 'warning',
      wrong: ofThree(OTHER),
      right: ofThree('按批准的方案，分段公开招标'),
    },
    {
      check: toldUnlikeReport,
      about: 'how a project was done, in its report',
      severity: 'warning',
      wrong: written((_name, text, isReport) => (isReport && text === done('管网改造') ? OTHER : text)),
      right: written((_, text) => text),
    },
    {
      check: toldUnlikeReport,
      about: 'a problem in the list',
      severity: 'warning',
      wrong: written((_name, text, isReport) => (!isReport && text === problem('河道清淤') ? OTHER : text)),
      right: written((_, text, isReport) => (isReport ? text : `${text}等`)),
    },
  ])
})
