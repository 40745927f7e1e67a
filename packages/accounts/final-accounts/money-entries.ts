/** The money of the year: income, expenditure and carry-over, each amount entered once. */
import * as z from 'zod'
import { amount, economicCode, functionalCode, fundSource, name, text } from './values.ts'

/** Kinds of income (收入决算表): three fiscal appropriations and five others. */
export const INCOME_KINDS = [
  'general', // 一般公共预算财政拨款收入
  'funds', // 政府性基金预算财政拨款收入
  'capital', // 国有资本经营预算财政拨款收入
  'superior', // 上级补助收入
  'operations', // 事业收入
  'business', // 经营收入
  'subordinate', // 附属单位上缴收入
  'other', // 其他收入
] as const
export type IncomeKind = (typeof INCOME_KINDS)[number]

/** In the accounts of a department: which of its units a transfer belongs to, by code or name. */
const bookingUnit = name.optional()

export const incomeEntry = z.object({
  subject: functionalCode,
  kind: z.enum(INCOME_KINDS),
  amount,
  /** For `superior` and `subordinate`: the unit of the same department that paid, by code or name. */
  counterparty: name.optional(),
  unit: bookingUnit,
})
export type IncomeEntry = z.infer<typeof incomeEntry>

/** Natures of expenditure (支出决算表): 基本支出, 项目支出, 经营支出, 上缴上级支出, 对附属单位补助支出. */
export const EXPENDITURE_NATURES = ['basic', 'project', 'business', 'superior', 'subordinate'] as const
export type ExpenditureNature = (typeof EXPENDITURE_NATURES)[number]

const spent = {
  subject: functionalCode,
  source: fundSource,
  nature: z.enum(EXPENDITURE_NATURES),
  amount,
  /** For `superior` and `subordinate`: the unit of the same department that was paid. */
  counterparty: name.optional(),
  unit: bookingUnit,
}

/** Expenditure of one functional subject, source and nature. */
const functionalEntry = z.object(spent)
export type FunctionalEntry = z.infer<typeof functionalEntry>

/** The same by economic subject; transfers (上缴上级, 对附属单位补助) have none, and own money may lack it. */
export const economicEntry = z.object({ ...spent, economic: economicCode.optional() })
export type EconomicEntry = z.infer<typeof economicEntry>

/** Basic expenditure of the general public budget by economic subject, where entries do not tell it. */
export const basicByEconomic = z.object({ economic: economicCode, amount })
export type BasicByEconomic = z.infer<typeof basicByEconomic>

/**
 * Expenditure at the finest level that is known: `economic` where each entry has both classifications, so that
 * every table follows; `functional` where only the nine published tables are known, whose table of basic
 * expenditure (公开06) does not tell the functional subject.
 */
export const expenditure = z.discriminatedUnion('level', [
  z.object({ level: z.literal('economic'), entries: z.array(economicEntry).readonly() }),
  z.object({
    level: z.literal('functional'),
    entries: z.array(functionalEntry).readonly(),
    basicByEconomic: z.array(basicByEconomic).readonly(),
  }),
])
export type Expenditure = z.infer<typeof expenditure>

/** 年初、年末结转和结余 of one source; by subject where it is known (政府性基金 and 国有资本经营 tables need it). */
export const carryOver = z.object({
  source: fundSource,
  subject: functionalCode.optional(),
  opening: amount,
  closing: amount,
})
export type CarryOver = z.infer<typeof carryOver>

/** 年初结转和结余调整: why the opening balance is not last year's closing balance. */
export const openingAdjustment = z.object({ source: fundSource, amount, reason: text })
export type OpeningAdjustment = z.infer<typeof openingAdjustment>

/** 年初预算数 and 全年（调整后）预算数 of one subject, and what the text says of it. */
export const subjectBudget = z.object({
  subject: functionalCode,
  source: fundSource,
  initial: amount,
  adjusted: amount,
  /** 主要用于…. */
  purpose: text.optional(),
  /** Why the final accounts differ from the budget. */
  reason: text.optional(),
})
export type SubjectBudget = z.infer<typeof subjectBudget>
