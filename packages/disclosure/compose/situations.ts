/** The situations (情形) that decide which of a profile's sentences fits. */
import type { Profile } from './profile.ts'
import { absolute, printPercent, printQuantity, printsAsZero, type Quantity } from './quantity.ts'

export type ChangeSituation = 'unknown' | 'none' | 'new' | 'equal' | 'increase' | 'decrease'
export type BudgetSituation = 'unknown' | 'zero' | 'none' | 'equal' | 'alike' | 'less' | 'more'
export type ReasonSituation = 'given' | 'missing' | 'unneeded'

/** Against last year: `none` in either year, `new` where there was none last year. */
export function changeOf(quantity: Quantity): ChangeSituation {
  const { value, before } = quantity
  if (before === undefined) return 'unknown'
  if (before === 0n) return value === 0n ? 'none' : 'new'
  if (printsAsZero(quantity, value - before)) return 'equal'
  return value > before ? 'increase' : 'decrease'
}

/** Against the budget: `alike` where only the rate shows a difference, `zero` where nothing was planned nor spent, `none` where it was spent without a budget. */
export function budgetOf(quantity: Quantity): BudgetSituation {
  const { value, budget } = quantity
  if (budget === undefined) return 'unknown'
  if (budget === 0n) return value === 0n ? 'zero' : 'none'
  if (printQuantity(quantity, value).text === printQuantity(quantity, budget).text)
    return /^100(?:\.00)?$/.test(printPercent(value, budget).text) ? 'equal' : 'alike'
  return value > budget ? 'more' : 'less'
}

const isBeyond = (value: bigint, base: bigint, percent: number): boolean =>
  absolute(value - base) * 10_000n > absolute(base) * BigInt(Math.round(percent * 100))

const told = (reason: string | undefined, required: boolean): ReasonSituation =>
  reason !== undefined && reason.trim() !== '' ? 'given' : required ? 'missing' : 'unneeded'

/** Whether a change has, or lacks, the reason that the profile asks for. */
export function reasonOf(quantity: Quantity, { explain }: Profile): ReasonSituation {
  const change = changeOf(quantity)
  if (change === 'unknown' || change === 'none' || change === 'equal') return 'unneeded'
  const base = quantity.before ?? 0n
  return told(quantity.reason, change === 'new' || isBeyond(quantity.value, base, explain.change))
}

/** The same for a difference from the budget. */
export function budgetReasonOf(quantity: Quantity, { explain }: Profile): ReasonSituation {
  const situation = budgetOf(quantity)
  if (situation === 'unknown' || situation === 'zero' || situation === 'equal' || situation === 'alike')
    return 'unneeded'
  const base = quantity.budget ?? 0n
  return told(quantity.budgetReason, situation === 'none' || isBeyond(quantity.value, base, explain.completion))
}
