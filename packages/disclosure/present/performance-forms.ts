/** Performance forms of projects (项目支出绩效自评表) in the layouts that profiles name. */
import {
  type Fen,
  PROJECT_FUNDING,
  type Project,
  type ProjectFunding,
  type ProjectIndicator,
  totalFen,
} from '@mingzhang/accounts'
import type { FigureRun, ManuscriptCell, ManuscriptTable } from '@mingzhang/documents'
import { printAmount, printPercent } from '../compose/quantity.ts'
import { heading, label, mixed, number, words } from './cells.ts'

export interface FormContext {
  readonly organisation: string
  readonly year: number
}

type Row = readonly ManuscriptCell[]
type Moment = 'initial' | 'adjusted' | 'executed'

const COLUMNS = 8
const MOMENTS: readonly Moment[] = ['initial', 'adjusted', 'executed']

const FUNDING_NAMES: Readonly<Record<ProjectFunding, string>> = {
  fiscal: '其中：财政资金',
  account: '财政专户管理资金',
  unit: '单位资金',
  other: '其他资金',
}

/** Money of one source of a project, or of all, with its execution rate. */
class Funds {
  readonly #project: Project
  readonly #year: number
  readonly #funding: ProjectFunding | undefined

  constructor(project: Project, year: number, funding?: ProjectFunding) {
    this.#project = project
    this.#year = year
    this.#funding = funding
  }

  figure(moment: Moment): FigureRun {
    return this.#figure(printAmount(this.#amount(moment)), moment)
  }

  /** Blank where nothing was planned. */
  rate(): ManuscriptCell['runs'] {
    const adjusted = this.#amount('adjusted')
    return adjusted === 0n ? [] : [this.#figure(printPercent(this.#amount('executed'), adjusted), 'rate'), '%']
  }

  #amount(moment: Moment): Fen {
    const funds = this.#project.funds.filter(({ funding }) => (this.#funding ?? funding) === funding)
    return totalFen(funds.map((one) => one[moment]))
  }

  #figure(printed: { readonly text: string; readonly value: string }, moment: string): FigureRun {
    const of = this.#funding === undefined ? '' : `.${this.#funding}`
    return { ...printed, concept: `project:${this.#project.name}.${moment}${of}`, period: String(this.#year) }
  }
}

/** 部门预算项目支出绩效目标完成情况表, as the integrated budget system (预算管理一体化) prints it. */
export function completionForm(project: Project, { organisation, year }: FormContext): ManuscriptTable {
  const { indicators } = project
  const funds = [undefined, ...PROJECT_FUNDING].map((funding): Row => {
    const of = new Funds(project, year, funding)
    return [
      words(funding === undefined ? '总额' : FUNDING_NAMES[funding]),
      ...MOMENTS.map((moment) => number(of.figure(moment))),
      mixed(of.rate(), { columnSpan: 3, align: 'right' }),
    ]
  })
  const head = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值']
  return form(`${project.name}绩效目标完成情况表`, COMPLETION_WIDTHS, [
    [heading(`部门预算项目支出绩效目标完成情况表（${year}年度）`, { columnSpan: COLUMNS })],
    [label('项目名称', { columnSpan: 2 }), words(project.name, { columnSpan: 6 })],
    [label('主管部门', { columnSpan: 2 }), words(organisation, { columnSpan: 6 })],
    [
      label('项目基本情况', { rowSpan: 3 }),
      words('1.项目年度目标完成情况', { rowSpan: 2 }),
      label('项目年度目标', { columnSpan: 3 }),
      label('年度目标完成情况', { columnSpan: 3 }),
    ],
    [words(project.goal, { columnSpan: 3 }), words(project.outcome, { columnSpan: 3 })],
    [words('2.项目实施内容及过程概述'), words(project.process ?? project.outcome, { columnSpan: 6 })],
    [
      label('预算执行情况', { rowSpan: 1 + funds.length }),
      ...['年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数'].map((title) => label(title)),
      label('预算执行率', { columnSpan: 3 }),
    ],
    ...funds,
    [label('绩效指标完成情况', { rowSpan: 1 + indicators.length }), ...head.map((title) => label(title))],
    ...indicators.map((one) => [
      ...[one.group, one.kind, one.name].map((text) => words(text)),
      ...[one.nature, one.target, one.unit, one.actual].map((text) => label(text)),
    ]),
  ])
}

/** 项目支出绩效自评表 with weights and scores (财预〔2020〕10号). */
export function scoredForm(project: Project, { organisation, year }: FormContext): ManuscriptTable {
  const money = [undefined, ...PROJECT_FUNDING].map((funding): Row => {
    const of = new Funds(project, year, funding)
    const whole = funding === undefined
    return [
      words(whole ? '年度资金总额' : FUNDING_NAMES[funding]),
      ...MOMENTS.map((moment) => number(of.figure(moment))),
      label(whole ? project.executionWeight : '-'),
      whole ? mixed(of.rate(), { align: 'right' }) : label('-'),
      label(whole ? (project.executionScore ?? '') : '-'),
    ]
  })
  const head = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ]
  return form(`${project.name}绩效自评表`, SCORED_WIDTHS, [
    [heading(`项目支出绩效自评表（${year}年度）`, { columnSpan: COLUMNS })],
    [label('项目名称', { columnSpan: 2 }), words(project.name, { columnSpan: 6 })],
    [
      label('主管部门', { columnSpan: 2 }),
      words(organisation, { columnSpan: 2 }),
      label('实施单位'),
      words(organisation, { columnSpan: 3 }),
    ],
    [
      label('项目资金（万元）', { rowSpan: 1 + money.length }),
      ...['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((title) => label(title)),
    ],
    ...money,
    [
      label('年度总体目标', { rowSpan: 2 }),
      label('预期目标', { columnSpan: 3 }),
      label('实际完成情况', { columnSpan: 4 }),
    ],
    [words(project.goal, { columnSpan: 3 }), words(project.outcome, { columnSpan: 4 })],
    head.map((title) => label(title)),
    ...project.indicators.map(scoredRow),
    [label('总分', { columnSpan: 5 }), label('100'), label(project.totalScore ?? ''), words('')],
  ])
}

function scoredRow(one: ProjectIndicator): Row {
  const sign = one.nature === '＝' || one.nature === '定性' ? '' : one.nature
  return [
    words(one.group),
    words(one.kind),
    words(one.name),
    label(`${sign}${one.target}${one.unit}`),
    label(`${one.actual}${one.unit}`),
    label(one.weight),
    label(one.score),
    words(one.reason ?? ''),
  ]
}

/** Relative widths: the names of indicators are the longest words. */
const COMPLETION_WIDTHS = [9, 13, 15, 25, 10, 11, 10, 12]
const SCORED_WIDTHS = [11, 15, 22, 13, 13, 9, 10, 15]

const form = (title: string, widths: readonly number[], rows: readonly Row[]): ManuscriptTable => ({
  kind: 'table',
  title,
  headerRows: 1,
  rows,
  widths,
  orientation: 'portrait',
  statutory: false,
})
