/** A project (预算项目) with its money, its targets and what became of them (绩效目标, 绩效自评). */
import * as z from 'zod'
import { amount, functionalCode, fundSource, name, text } from './values.ts'

/** 人员类, 运转类, 特定目标类 (预算管理一体化规范). */
export const PROJECT_CATEGORIES = ['人员类', '运转类', '特定目标类'] as const

/** Whose money: 财政资金, 财政专户管理资金, 单位资金, 其他资金. */
export const PROJECT_FUNDING = ['fiscal', 'account', 'unit', 'other'] as const
export type ProjectFunding = (typeof PROJECT_FUNDING)[number]

export const projectFunds = z.object({
  funding: z.enum(PROJECT_FUNDING),
  /** 年初预算, 调整后（全年）预算, 执行数. */
  initial: amount,
  adjusted: amount,
  executed: amount,
})

export const INDICATOR_NATURES = ['≥', '≤', '＝', '＞', '＜', '定性'] as const

/** An indicator (绩效指标) as the form prints it. */
export const projectIndicator = z.object({
  /** 一级指标, 二级指标, 三级指标. */
  group: name,
  kind: name,
  name,
  nature: z.enum(INDICATOR_NATURES),
  /** 指标值, 度量单位, 完成值. */
  target: text,
  unit: z.string().max(20).default(''),
  actual: text,
  /** 权重 and 得分, as printed. */
  weight: z.string().regex(/^\d{1,3}(?:\.\d{1,2})?$/),
  score: z.string().regex(/^\d{1,3}(?:\.\d{1,2})?$/),
  /** 偏差原因分析及改进措施. */
  reason: text.optional(),
})
export type ProjectIndicator = z.infer<typeof projectIndicator>

export const project = z.object({
  name,
  code: z.string().max(40).optional(),
  /** 实施单位: the unit of a department that carries it out, set by a roll-up. */
  unit: name.optional(),
  category: z.enum(PROJECT_CATEGORIES).default('特定目标类'),
  /** The subject and source that pay for it, where there is one. */
  subject: functionalCode.optional(),
  source: fundSource.optional(),
  funds: z.array(projectFunds).readonly(),
  /** 年度目标, 实际完成情况, 实施内容及过程. */
  goal: text,
  outcome: text,
  process: text.optional(),
  /** 取得的效益, 存在的问题, 改进措施. */
  benefit: text.optional(),
  problem: text.optional(),
  measure: text.optional(),
  indicators: z.array(projectIndicator).readonly().default([]),
  /** 预算执行率 of the form: weight (10) and score, and the total of all scores (总分). */
  executionWeight: z.string().default('10'),
  executionScore: z.string().optional(),
  totalScore: z.string().optional(),
})
export type Project = z.infer<typeof project>
