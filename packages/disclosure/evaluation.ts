/** Performance (绩效) as a disclosure prints it: evaluation forms, project lists and evaluation reports. */
import type { Interval, Stated } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { Indicator } from '@mingzhang/performance'
import type { Figure } from './figure.ts'

/** Words of a cell or sentence, without white space. */
export interface Words {
  readonly text: string
  readonly span: Span
}

/** An amount in a performance form. */
export interface FundingAmount {
  readonly stated: Stated
  /** 元 in one printed unit. */
  readonly scale: bigint
  /** Base units (元), at the precision that the form keeps. */
  readonly interval: Interval
  readonly span: Span
}

/** Source of the money of a row or column: 总额, 财政拨款, 政府性基金, 国有资本经营预算, 财政专户, 单位资金, 上年结转, 其他资金, 中央和省级资金, 市县资金. */
export type FundingSource =
  | 'total'
  | 'fiscal'
  | 'government-funds'
  | 'state-capital'
  | 'account'
  | 'unit'
  | 'carried'
  | 'other'
  | 'superior'
  | 'local'

/** Columns that a form's budget rows have. */
export type FundingColumn = 'initial' | 'budget' | 'executed' | 'rate' | 'weight' | 'score'

/** One source's money: 年初预算, 全年（调整后）预算, 执行数 and the execution rate. */
export interface FundingRow {
  readonly source: FundingSource
  readonly label: Words
  /** The cell of each column that the form has; a blank one has an empty span. */
  readonly cells: ReadonlyMap<FundingColumn, Words>
  readonly initial: FundingAmount | undefined
  readonly budget: FundingAmount | undefined
  readonly executed: FundingAmount | undefined
  /** 执行率 as a percentage. */
  readonly rate: PrintedNumber | undefined
  readonly weight: PrintedNumber | undefined
  readonly score: PrintedNumber | undefined
}

/** A plain number in a cell: a score, a weight, a rate. */
export interface PrintedNumber {
  readonly stated: Stated
  readonly span: Span
}

/** Columns that a form's indicator table has. */
export type IndicatorColumn =
  | 'group'
  | 'kind'
  | 'name'
  | 'nature'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'review-score'
  | 'reason'

/** A row of an indicator table; its spans are those of its cells, filled or not. */
export interface IndicatorRow {
  readonly indicator: Indicator
  /** The cell of each column that the form has; a blank one has an empty span. */
  readonly cells: ReadonlyMap<IndicatorColumn, Words>
  readonly weight: PrintedNumber | undefined
  readonly score: PrintedNumber | undefined
  /** Number of the group that shares one second-level cell (二级指标), counted in the form. */
  readonly cluster: number
}

/** Money of one project by source. */
export type ProjectFunds = Readonly<Partial<Record<FundingSource, FundingAmount>>>

/** A row of a project list with its budget and execution (任务名称 … 预算金额 … 实际执行). */
export interface ProjectRow {
  readonly name: Words
  readonly content: Words | undefined
  readonly reason: Words | undefined
  /** The budget of the whole year, where the list tells that of its beginning as well. */
  readonly budget: ProjectFunds
  /** 年初预算数, beside that of the whole year. */
  readonly initial: FundingAmount | undefined
  readonly executed: ProjectFunds
  /** 执行率. */
  readonly rate: PrintedNumber | undefined
  /** 自评得分. */
  readonly score: PrintedNumber | undefined
  /** 结余数: what was not spent of the budget. */
  readonly remainder: FundingAmount | undefined
}

/** A performance form (绩效自评表, 绩效目标完成情况表). */
export interface Evaluation {
  readonly id: number
  /** The whole department (部门整体) or one project. */
  readonly kind: 'whole' | 'project'
  /** The project's name, where the form or its title gives one. */
  readonly name: Words | undefined
  readonly title: Words | undefined
  /** First and last block of it. */
  readonly start: number
  readonly end: number
  readonly funding: readonly FundingRow[]
  /** The cell that names the unit of its money (项目资金（万元）). */
  readonly unitCell: Words | undefined
  readonly goals: { readonly expected: Words; readonly actual: Words } | undefined
  readonly indicators: readonly IndicatorRow[]
  /** Heading cells of the indicator table, by column. */
  readonly columns: ReadonlyMap<IndicatorColumn, Words>
  /** Units that it names as 主管部门 and 实施单位. */
  readonly organisations: readonly Words[]
  /** Cells of the total row (总分) under 分值 and 得分, filled or not; empty where there is no such row. */
  readonly totalCells: readonly Words[]
  /** The printed total of weights (分值) beside that of scores. */
  readonly totalWeight: PrintedNumber | undefined
  /** The printed total of scores (总分). */
  readonly totalScore: PrintedNumber | undefined
  readonly projects: readonly ProjectRow[]
  /** The total row (合计) of the project list. */
  readonly projectTotal: ProjectRow | undefined
}

/** What an amount in a report is said to be: asked for and granted, received, or paid. */
export type ReportedMoney = 'budget' | 'arrived' | 'paid'

/** An amount of the project that a report states. */
export interface ReportAmount {
  readonly money: ReportedMoney
  /** Which budget it is said to be: 年初预算 or 调整后（全年）预算. */
  readonly plan?: 'initial' | 'adjusted'
  readonly figure: Figure
}

/** An evaluation report (绩效评价报告) in words. */
export interface EvaluationReport {
  readonly id: number
  readonly kind: 'whole' | 'project'
  readonly name: Words | undefined
  readonly title: Words
  /** Blocks of it: from its title up to, not including, `end`. */
  readonly start: number
  readonly end: number
  readonly amounts: readonly ReportAmount[]
  /** Amounts that are told by nothing but the name of the money: `某县2023年饮水补助资金90万元`. */
  readonly funds: readonly Figure[]
  /** 执行率. */
  readonly rates: readonly Figure[]
  /** The score that it gives itself. */
  readonly score: PrintedNumber | undefined
  /** The same wherever it is told once more. */
  readonly scoresAgain: readonly PrintedNumber[]
  /** What stands under 评价结论. */
  readonly conclusion: Words | undefined
  /** What stands under 存在的问题, and whether that is `无`. */
  readonly problems: { readonly words: Words; readonly none: boolean } | undefined
  /** Forms that belong to it. */
  readonly evaluations: readonly number[]
}
