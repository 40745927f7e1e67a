/** The budget that what was spent and how much of the budget that is imply. */
import { type Interval, UNIT_PARTS } from '@mingzhang/accounts'
import type { Completion, Fact } from '@mingzhang/disclosure'
import { factValue, figureValue } from './relation.ts'

/** The stated budget of an item, or the one that its amount and rate imply. */
export function impliedBudget(part: Fact, completion: Completion | undefined): Interval | undefined {
  const spent = factValue(part)
  if (completion?.budget !== undefined) return factValue(completion.budget)
  if (completion?.comparison?.direction === 'equal') return spent
  if (completion?.rate === undefined) return undefined
  const rate = figureValue(completion.rate)
  if (rate.low <= 0n) return undefined
  const hundred = 100n * UNIT_PARTS
  return { low: (spent.low * hundred) / rate.high, high: (spent.high * hundred) / rate.low + 1n }
}
