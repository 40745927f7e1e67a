/** Names of what the drop-downs offer. */
import { type EXPENDITURE_NATURES, FUND_SOURCES, type FundSource, type IncomeKind } from '@mingzhang/accounts'
import type { Choice } from './field.ts'

/** Choices whose value is their own name. */
export const named = (names: readonly string[]): Choice[] => names.map((name) => ({ value: name, title: name }))

const titled = <Value extends string>(values: readonly Value[], titles: Readonly<Record<Value, string>>): Choice[] =>
  values.map((value) => ({ value, title: titles[value] }))

const SOURCE_TITLES: Readonly<Record<FundSource, string>> = {
  general: '一般公共预算财政拨款',
  funds: '政府性基金预算财政拨款',
  capital: '国有资本经营预算财政拨款',
  other: '其他资金',
}
export const SOURCES = titled(FUND_SOURCES, SOURCE_TITLES)

export const NATURE_TITLES: Readonly<Record<(typeof EXPENDITURE_NATURES)[number], string>> = {
  basic: '基本支出',
  project: '项目支出',
  business: '经营支出',
  superior: '上缴上级支出',
  subordinate: '对附属单位补助支出',
}
export const NATURES = Object.entries(NATURE_TITLES).map(([value, title]): Choice => ({ value, title }))

export const INCOME_TITLES: Readonly<Record<IncomeKind, string>> = {
  general: '一般公共预算财政拨款收入',
  funds: '政府性基金预算财政拨款收入',
  capital: '国有资本经营预算财政拨款收入',
  superior: '上级补助收入',
  operations: '事业收入',
  business: '经营收入',
  subordinate: '附属单位上缴收入',
  other: '其他收入',
}
export const REPORTS: readonly Choice[] = [
  { value: 'unit', title: '单位' },
  { value: 'department', title: '部门（含所属单位）' },
  { value: 'adjustment', title: '调整表' },
]

export const LEVELS: readonly Choice[] = [
  { value: 'economic', title: '功能分类和经济分类' },
  { value: 'functional', title: '只有功能分类' },
]

export const FUNDINGS: readonly Choice[] = [
  { value: 'fiscal', title: '财政资金' },
  { value: 'account', title: '财政专户管理资金' },
  { value: 'unit', title: '单位资金' },
  { value: 'other', title: '其他资金' },
]
