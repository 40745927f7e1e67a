/** Values that every part of the accounts (决算数据) is made of, as JSON writes them and as the program holds them. */
import * as z from 'zod'
import { type Fen, printFen } from '../money.ts'

/** 分 from the form below, which the schema has made sure of; a roll-up reads millions of them. */
function fenOfPlainText(text: string): Fen {
  const point = text.indexOf('.')
  return BigInt(point < 0 ? `${text}00` : text.slice(0, point) + text.slice(point + 1).padEnd(2, '0'))
}

/** An exact amount: 元 with two decimals in JSON (`"1234.50"`), 分 as `bigint` in the program. */
export const amount = z
  .codec(z.string().regex(/^-?\d{1,20}(?:\.\d{1,2})?$/, '金额应为以元为单位、最多两位小数的数字文本'), z.bigint(), {
    decode: fenOfPlainText,
    encode: (fen) => printFen(fen),
  })
  .describe('金额，单位元，两位小数，以文本表示')

/** A number of things: vehicles, groups, persons. */
export const count = z.int().nonnegative()

/** Code of a functional subject (支出功能分类 项): seven digits. */
export const functionalCode = z.string().regex(/^\d{7}$/, '支出功能分类科目编码应为项级，7位数字')

/** Code of an economic subject (部门预算支出经济分类 款): five digits. */
export const economicCode = z.string().regex(/^3\d{4}$/, '部门预算支出经济分类科目编码应为款级，5位数字')

export const text = z.string().max(20_000)
export const name = z.string().trim().min(1).max(200)

/**
 * Which money pays: 一般公共预算财政拨款, 政府性基金预算财政拨款, 国有资本经营预算财政拨款, and 其他资金 for all
 * that is no fiscal appropriation.
 */
export const FUND_SOURCES = ['general', 'funds', 'capital', 'other'] as const
export const fundSource = z.enum(FUND_SOURCES)
export type FundSource = z.infer<typeof fundSource>

/** The three budgets of fiscal appropriations (财政拨款). */
export const FISCAL_SOURCES = ['general', 'funds', 'capital'] as const satisfies readonly FundSource[]
export type FiscalSource = (typeof FISCAL_SOURCES)[number]

export const isFiscal = (source: FundSource): source is FiscalSource => source !== 'other'
