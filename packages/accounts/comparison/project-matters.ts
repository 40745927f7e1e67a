/** What accounts tell of a project, as one list. */
import type { Project, ProjectFunding, ProjectIndicator } from '../final-accounts/project.ts'
import type { StatedMatter } from './stated-matters.ts'

const FUNDING: Readonly<Record<ProjectFunding, string>> = {
  fiscal: '财政资金',
  account: '财政专户管理资金',
  unit: '单位资金',
  other: '其他资金',
}

/** Projects are the same by code, or by name where there is none. */
export const projectKey = ({ code, name }: Project): string => code ?? name

export function projectMatters(project: Project): StatedMatter[] {
  const group = project.name
  const text = (name: string, value: string | undefined): StatedMatter[] =>
    value === undefined ? [] : [{ group, name, value }]
  return [
    ...text('项目名称', project.name),
    ...text('科目', project.subject),
    ...project.funds.flatMap(({ funding, initial, adjusted, executed }): StatedMatter[] => [
      { group, name: `${FUNDING[funding]}年初预算`, value: initial },
      { group, name: `${FUNDING[funding]}全年预算`, value: adjusted },
      { group, name: `${FUNDING[funding]}执行数`, value: executed },
    ]),
    ...text('年度目标', project.goal),
    ...text('完成情况', project.outcome),
    ...text('实施过程', project.process),
    ...text('效益', project.benefit),
    ...text('存在问题', project.problem),
    ...text('改进措施', project.measure),
    ...project.indicators.flatMap((indicator) => text(`指标“${indicator.name}”`, indicatorText(indicator))),
    ...text('预算执行率得分', project.executionScore),
    ...text('总分', project.totalScore),
  ]
}

const indicatorText = ({ nature, target, unit, actual, weight, score, reason }: ProjectIndicator): string =>
  [
    `${nature}${target}${unit}`,
    `完成${actual}${/\d$/.test(actual) ? unit : ''}`,
    `分值${weight}`,
    `得分${score}`,
    ...(reason === undefined ? [] : [`偏差原因：${reason}`]),
  ].join('，')
