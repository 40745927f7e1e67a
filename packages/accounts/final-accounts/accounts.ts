/** The final accounts (决算) of one organisation and year: every amount once, in 分; totals follow from them. */
import * as z from 'zod'
import { balanceSheet, operatingExpenses, procurement, staff, stateAssets, threePublic } from './disclosed-matters.ts'
import { carryOver, expenditure, incomeEntry, openingAdjustment, subjectBudget } from './money-entries.ts'
import { organisation } from './organisation.ts'
import { project } from './project.ts'
import { amount, text } from './values.ts'

/** Figures of last year (上年) that the text compares with. */
const previousYear = z.object({
  /** 收、支总计. */
  total: amount,
  /** 财政拨款收、支总计. */
  fiscalTotal: amount,
  /** 一般公共预算财政拨款支出. */
  general: amount,
  /** 政府性基金, 国有资本经营预算财政拨款支出. */
  funds: amount,
  capital: amount,
  /** 年末结转和结余, 年末财政拨款结转和结余: this year's opening balances before adjustment. */
  closing: amount,
  fiscalClosing: amount,
})
export type PreviousYear = z.infer<typeof previousYear>

/** What may have to be explained; the text names the cause after 主要变动原因是. */
export const EXPLANATION_KEYS = [
  'total', // 收、支总计较上年
  'fiscal.total', // 财政拨款收、支总计较上年
  'general', // 一般公共预算财政拨款支出较上年
  'general.completion', // 一般公共预算财政拨款支出与预算
  'funds', // 政府性基金预算财政拨款支出较上年
  'capital',
  'three', // “三公”经费较上年
  'three.completion', // “三公”经费与预算
  'three.overseas',
  'three.overseas.completion',
  'three.vehicles',
  'three.vehicles.purchase',
  'three.vehicles.running',
  'three.vehicles.completion',
  'three.reception',
  'three.reception.completion',
  'operating', // 机关运行经费较上年
] as const
export type ExplanationKey = (typeof EXPLANATION_KEYS)[number]

/** Version of the JSON form. */
export const ACCOUNTS_SCHEMA = 'mingzhang.accounts/1'

export const accountsSchema = z.object({
  schema: z.literal(ACCOUNTS_SCHEMA),
  organisation,
  year: z.int().min(2000).max(2100),
  income: z.array(incomeEntry).readonly(),
  expenditure,
  carryOver: z.array(carryOver).readonly(),
  openingAdjustments: z.array(openingAdjustment).readonly().default([]),
  /** 使用非财政拨款结余（含专用结余）, 结余分配. */
  surplusUsed: amount.prefault('0.00'),
  surplusDistributed: amount.prefault('0.00'),
  budgets: z.array(subjectBudget).readonly().default([]),
  previous: previousYear.optional(),
  threePublic,
  operatingExpenses: operatingExpenses.optional(),
  /** Absent, as what follows, where it is not known. */
  procurement: procurement.optional(),
  stateAssets: stateAssets.optional(),
  staff: staff.optional(),
  balanceSheet: balanceSheet.optional(),
  projects: z.array(project).readonly().default([]),
  /** Names of subjects that the program's lists do not hold, as the year's official list has them. */
  subjectNames: z.record(z.string().regex(/^\d{3,7}$/), z.string()).default({}),
  explanations: z.partialRecord(z.enum(EXPLANATION_KEYS), text).default({}),
})

/** Accounts of one organisation and year. Amounts are in 分. */
export type Accounts = z.infer<typeof accountsSchema>
