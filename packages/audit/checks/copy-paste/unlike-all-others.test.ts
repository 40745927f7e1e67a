/** One project told otherwise, where all others are told alike. */
import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { printedAsInForm } from '../table-text/printed-as-in-form.ts'
import { resultsOfAnotherProject } from './results-of-another-project.ts'
import { unknownListedProject } from './unknown-listed-project.ts'

const NAMES = ['泵站检修', '管网改造', '河道清淤', '水质监测', '信息系统维护']
interface Told {
  readonly result?: string
  readonly paid?: string
  readonly indicator?: string
}
const project = (
  name: string,
  { result = `${name}12次，合格率98%`, paid = '6.41', indicator = `${name}次数` }: Told = {},
): string[] => [
  `2023年度项目支出绩效自评报告（${name}）`,
  '二、项目资金申报及使用情况',
  `项目年初预算9.02万元，调整后全年预算8.26万元。截至2023年12月31日，项目支出${paid}万元。`,
  '四、项目绩效情况',
  `${result}。`,
  '五、评价结论及建议',
  `${name}绩效自评表`,
  `项目名称|${name}`,
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|9.02|8.26|6.41|10|77.60%|7.76',
  '年度总体目标|预期目标|实际完成情况',
  `${name}11次，合格率95%以上|${name}12次，合格率98%`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  `产出指标|数量指标|${indicator}|≥11次|12次|90|90`,
]
const all = (odd: string, told: Told = {}): string[] => NAMES.flatMap((name) => project(name, name === odd ? told : {}))
const list = (names: readonly string[]): string[] => [
  ...names.map((name, index) => `${index + 1}.${name}项目：作业面分散。`),
  ...all(''),
]
const troubled = (told: string): string[] => {
  const report = project('管网改造', { indicator: '每段修补费用' })
  return report.toSpliced(report.indexOf('五、评价结论及建议'), 0, '存在的问题', told)
}
const managed = (told: string): string[] => {
  const report = project('管网改造')
  return report.toSpliced(report.indexOf('四、项目绩效情况'), 0, '三、项目实施及管理情况', told)
}

describe('one unlike all others', () => {
  testBothWays([
    {
      check: resultsOfAnotherProject,
      about: 'results of which the form tells one word',
      severity: 'warning',
      wrong: all('管网改造', { result: '资助学生4928人，资助合格率97%' }),
      right: all('管网改造', { result: '管网改造12次，资助合格率97%' }),
    },
    {
      check: resultsOfAnotherProject,
      about: 'counts among problems, not where they speak of an indicator',
      severity: 'warning',
      wrong: troubled('一是吊车只有1辆。二是租用平板车4次。'),
      right: troubled('一是吊车只有1辆。二是租用平板车4次，由修补费用承担。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'counts where the project was managed, though not how those who work for it were assessed',
      severity: 'warning',
      wrong: managed('资助学生4928人，发放助学金36次。'),
      right: managed('每月考核1次，全年考核12次，平均得分92.5分。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'counts of another matter, not the scores of aspects with what was taken off',
      severity: 'warning',
      wrong: managed('维护系统6个，开展讲座3场。'),
      right: managed('决策、过程分别得15分、23分，过程扣2分为控制价偏高，效益扣1分为经费来源未定。'),
    },
    {
      check: resultsOfAnotherProject,
      about: 'counts of another matter, not how many were asked',
      severity: 'warning',
      wrong: managed('发放补助券80张，实际兑付补助券76张。'),
      right: managed('发出调查问卷80份，回收调查问卷76份。'),
    },
    {
      check: printedAsInForm,
      about: 'the last figure',
      severity: 'warning',
      wrong: all('管网改造', { paid: '6.42' }),
      right: all('管网改造', { paid: '6.4' }),
    },
    {
      check: unknownListedProject,
      about: 'a name that is much like another',
      severity: 'warning',
      wrong: list(NAMES.with(4, '信息系统购置')),
      right: list([...NAMES.slice(0, 3), '信息系统的维护']),
    },
  ])
})
