/** The budget that what was spent and how much of the budget that is imply. */
import { type Interval, wholeOf } from '@mingzhang/accounts'
import type { Completion, Fact } from '@mingzhang/disclosure'
import { factValue, figureValue } from './relation.ts'

/** The stated budget of an item, or the one that its amount and rate imply. */
export function impliedBudget(part: Fact, completion: Completion | undefined): Interval | undefined {
  const spent = factValue(part)
  if (completion?.budget !== undefined) return factValue(completion.budget)
  if (completion?.comparison?.direction === 'equal') return spent
  return completion?.rate === undefined ? undefined : wholeOf(spent, figureValue(completion.rate))
}
