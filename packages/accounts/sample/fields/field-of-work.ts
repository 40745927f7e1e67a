/** What departments of one field of work (行业) are like: names, subjects, duties, projects. Data for samples. */

import type { UnitKind } from '../../final-accounts/organisation.ts'
import type { ProjectIndicator } from '../../final-accounts/project.ts'
import type { FundSource } from '../../final-accounts/values.ts'

/** An indicator with the range that its target lies in. */
export interface IndicatorTemplate {
  readonly group: 'output' | 'benefit' | 'satisfaction'
  /** 二级指标. */
  readonly kind: string
  readonly name: string
  readonly nature: ProjectIndicator['nature']
  readonly unit: string
  readonly low: number
  readonly high: number
  /** For 定性: the words of target and result. */
  readonly words?: readonly [target: string, actual: string]
}

/** `{0}` in the texts stands for the number of the first indicator: its target in the goal, its result in the outcome. */
export interface ProjectTemplate {
  readonly name: string
  readonly subject: string
  readonly source?: Exclude<FundSource, 'other'>
  /** Economic subjects that it pays. */
  readonly costs: readonly string[]
  /** 主要用于…. */
  readonly purpose: string
  readonly goal: string
  readonly outcome: string
  readonly process: string
  readonly benefit: string
  readonly problem: string
  readonly measure: string
  readonly indicators: readonly IndicatorTemplate[]
}

/** A subordinate unit; its name follows that of the place. */
export interface InstitutionTemplate {
  readonly name: string
  readonly kind: UnitKind
  /** Subject of its running costs where it is not that of the field. */
  readonly subject?: string
}

export interface FieldOfWork {
  /** Name without 局 or 厅. */
  readonly agency: string
  /** 行政运行 and 事业运行 of the field. */
  readonly administration: string
  readonly institution: string
  /** 一般行政管理事务. */
  readonly general: string
  readonly institutions: readonly InstitutionTemplate[]
  readonly duties: readonly string[]
  readonly work: readonly string[]
  readonly projects: readonly ProjectTemplate[]
}

type Maker = (name: string, unit: string, low: number, high: number) => IndicatorTemplate

const atLeast =
  (group: IndicatorTemplate['group'], kind: string): Maker =>
  (name, unit, low, high) => ({ group, kind, name, nature: '≥', unit, low, high })

export const quantity = atLeast('output', '数量指标')
export const quality = atLeast('output', '质量指标')
export const economic = atLeast('benefit', '经济效益指标')
export const social = atLeast('benefit', '社会效益指标')
export const ecological = atLeast('benefit', '生态效益指标')
export const lasting = atLeast('benefit', '可持续影响指标')

/** Everything: 验收合格率 ＝ 100%. */
export const wholly = (name: string): IndicatorTemplate => ({
  group: 'output',
  kind: '质量指标',
  name,
  nature: '＝',
  unit: '%',
  low: 100,
  high: 100,
})

/** By which month of the year. */
export const byMonth = (name: string): IndicatorTemplate => ({
  group: 'output',
  kind: '时效指标',
  name,
  nature: '≤',
  unit: '月',
  low: 9,
  high: 12,
})

/** At most so long. */
export const within = (name: string, unit: string, low: number, high: number): IndicatorTemplate => ({
  group: 'output',
  kind: '时效指标',
  name,
  nature: '≤',
  unit,
  low,
  high,
})

/** What must not happen. */
export const never = (name: string, unit: string): IndicatorTemplate => ({
  group: 'benefit',
  kind: '社会效益指标',
  name,
  nature: '＝',
  unit,
  low: 0,
  high: 0,
})

/** A result in words. */
export const inWords = (kind: string, name: string, target: string, actual: string): IndicatorTemplate => ({
  group: 'benefit',
  kind,
  name,
  nature: '定性',
  unit: '',
  low: 0,
  high: 0,
  words: [target, actual],
})

export const satisfaction = (name: string): IndicatorTemplate => ({
  group: 'satisfaction',
  kind: '服务对象满意度指标',
  name,
  nature: '≥',
  unit: '%',
  low: 85,
  high: 95,
})
