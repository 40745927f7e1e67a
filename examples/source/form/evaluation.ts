/** Performance forms and project reports (绩效自评表, 项目绩效自评报告). */
import type { Fen } from '@mingzhang/accounts'
import type { Accounts, Project } from '../accounts.ts'
import { carriedTotal } from '../accounts.ts'
import type { Block, Cell, Piece } from '../content.ts'
import { cell, heading, row, say, table } from '../content.ts'
import { amount, count, percent } from '../money.ts'

const rate = (project: Project): Piece[] => [percent(project.executed, project.adjustedBudget), '%']

const score = (text: string): Piece => ({ kind: 'figure', text, slack: 1n })

const INDICATOR_GROUPS = { 数量指标: '产出指标', 质量指标: '产出指标', 时效指标: '产出指标', 经济成本指标: '成本指标', 社会效益指标: '效益指标', 生态效益指标: '效益指标', 可持续影响指标: '效益指标', 服务对象满意度指标: '满意度指标' } as const

/** 部门预算项目支出绩效目标完成情况表, in the layout of the integrated budget system (预算管理一体化). */
export function completionForm(accounts: Accounts, project: Project): Block {
  const money = (label: string, initial: Fen, adjusted: Fen, executed: Fen, executionRate: readonly Piece[]): Cell[] => [
    cell(''), cell(label), cell(amount(initial)), cell(amount(adjusted)), cell(amount(executed)), cell(executionRate, 3),
  ]
  const none = (label: string): Cell[] => [cell(''), cell(label), cell('0.00'), cell('0.00'), cell('0.00'), cell('0.00%', 3)]
  const indicators = project.indicators.map((indicator) => [
    cell(''),
    ...row(INDICATOR_GROUPS[indicator.kind], indicator.kind, indicator.name, indicator.relation, indicator.target, indicator.unit, indicator.actual),
  ])
  return table(1, [
    [cell(`部门预算项目支出绩效目标完成情况表（${accounts.year}年度）`, 8)],
    [cell('项目名称', 2), cell(`${project.code}-${project.name}`, 6)],
    [cell('主管部门', 2), cell(accounts.organisation, 6)],
    [cell('项目基本情况'), cell('1.项目年度目标完成情况'), cell('项目年度目标', 3), cell('年度目标完成情况', 3)],
    [cell(''), cell(''), cell(project.goal, 3), cell(project.outcome, 3)],
    [cell(''), cell('2.项目实施内容及过程概述'), cell(project.process, 6)],
    [cell('预算执行情况'), cell('年度预算数（万元）'), cell('年初预算'), cell('调整后预算数'), cell('预算执行数'), cell('预算执行率', 3)],
    money('总额', project.initialBudget, project.adjustedBudget, project.executed, rate(project)),
    money('其中：财政资金', project.initialBudget, project.adjustedBudget, project.executed, rate(project)),
    none('财政专户管理资金'),
    none('单位资金'),
    none('其他资金'),
    [cell('绩效指标完成情况'), ...row('一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值')],
    ...indicators,
  ])
}

/** 项目支出绩效自评表 with weights and scores. */
export function scoredForm(accounts: Accounts, project: Project): Block {
  const carriedIn = carriedTotal(accounts, 'opening', (source) => source === project.source, project.subject)
  const money = (label: string, initial: Fen, adjusted: Fen, executed: Fen, scored: boolean): Cell[] => [
    cell(''), cell(label), cell(amount(initial)), cell(amount(adjusted)), cell(amount(executed)),
    cell(scored ? '10' : '-'), cell(scored ? rate(project) : '-'), cell(scored ? score(project.executionScore) : '-'),
  ]
  const { initialBudget, adjustedBudget, executed } = project
  const relation = { '≥': '≥', '≤': '≤', '＝': '', 定性: '' } as const
  const indicators = project.indicators.map((indicator) =>
    row(
      INDICATOR_GROUPS[indicator.kind], indicator.kind, indicator.name,
      `${relation[indicator.relation]}${indicator.target}${indicator.unit}`, `${indicator.actual}${indicator.unit}`,
      String(indicator.weight), score(indicator.score), indicator.reason ?? '',
    ),
  )
  return table(1, [
    [cell(`项目支出绩效自评表（${accounts.year}年度）`, 8)],
    [cell('项目名称', 2), cell(project.name, 6)],
    [cell('主管部门', 2), cell(accounts.organisation, 2), cell('实施单位'), cell(accounts.organisation, 3)],
    [cell('项目资金（万元）'), ...row('', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分')],
    money('年度资金总额', initialBudget, adjustedBudget, executed, true),
    money('其中：当年财政拨款', initialBudget, adjustedBudget - carriedIn, executed - carriedIn, false),
    money('上年结转资金', 0n, carriedIn, carriedIn, false),
    [cell(''), ...row('其他资金', '0.00', '0.00', '0.00', '-', '-', '-')],
    [cell('年度总体目标'), cell('预期目标', 3), cell('实际完成情况', 4)],
    [cell(''), cell(project.goal, 3), cell(project.outcome, 4)],
    row('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'),
    ...indicators,
    [cell('总分', 5), cell('100'), cell(score(project.score)), cell('')],
  ])
}

/** The report on one project (专项预算项目绩效自评报告). */
export const projectReport = (accounts: Accounts, project: Project): Block[] => [
  heading(2, '', `${accounts.year}年专项预算项目绩效自评报告（${project.name}项目）`),
  heading(3, '一、', '项目概况'),
  say`${project.name}项目由${accounts.organisation}组织实施。${project.goal}。`,
  heading(3, '二、', '项目资金申报及使用情况'),
  say`项目年初预算${amount(project.initialBudget)}万元，调整后预算${amount(project.adjustedBudget)}万元，资金全部到位。截至${String(accounts.year)}年12月31日，项目支出${amount(project.executed)}万元，预算执行率${percent(project.executed, project.adjustedBudget)}%。`,
  heading(3, '三、', '项目实施及管理情况'),
  say`${project.process}。`,
  heading(3, '四、', '项目绩效情况'),
  say`${project.outcome}。${project.benefit}。`,
  heading(3, '五、', '评价结论及建议'),
  say`项目自评得分${score(project.score)}分。存在的主要问题是${project.problem}。下一步将${project.proposal}。`,
]

/** `3个项目` and what they are called. */
export const projectList = (projects: readonly Project[]): Piece[] => [
  projects.map((project) => project.name).join('、'),
  '等',
  count(projects.length),
  '个项目',
]
