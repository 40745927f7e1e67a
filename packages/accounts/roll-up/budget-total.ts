/** The running total of budgets by subject; purposes and reasons of the units, those that fit the sum. */
import type { Accounts } from '../final-accounts/accounts.ts'
import type { SubjectBudget } from '../final-accounts/money-entries.ts'
import type { Fen } from '../money.ts'
import { addText, joined } from './sums.ts'

interface BudgetSum {
  readonly subject: string
  readonly source: SubjectBudget['source']
  initial: Fen
  adjusted: Fen
  readonly purposes: Set<string>
  /** Reasons of units that spent more than budgeted, and of those that spent less. */
  readonly reasons: { readonly more: Set<string>; readonly less: Set<string> }
}

/** Plain, so that one thread can hand it to another. */
export type BudgetTotalData = ReadonlyMap<string, BudgetSum>

const keyOf = (subject: string, source: SubjectBudget['source']): string => `${source} ${subject}`

/** More or less than the adjusted budget; where that was spent exactly, than the initial one. */
const direction = ({ initial, adjusted }: Pick<SubjectBudget, 'initial' | 'adjusted'>, spent: Fen) => {
  const difference = spent === adjusted ? spent - initial : spent - adjusted
  return difference > 0n ? 'more' : difference < 0n ? 'less' : undefined
}

function spentBySubject({ expenditure }: Pick<Accounts, 'expenditure'>): ReadonlyMap<string, Fen> {
  const spent = new Map<string, Fen>()
  for (const { subject, source, amount } of expenditure.entries) {
    const key = keyOf(subject, source)
    spent.set(key, (spent.get(key) ?? 0n) + amount)
  }
  return spent
}

export class BudgetTotal {
  readonly #budgets = new Map<string, BudgetSum>()

  add(accounts: Accounts): void {
    if (accounts.budgets.length === 0) return
    const spent = spentBySubject(accounts)
    for (const budget of accounts.budgets) {
      const { subject, source, initial, adjusted, purpose, reason } = budget
      const sum = this.#of(subject, source)
      sum.initial += initial
      sum.adjusted += adjusted
      addText(sum.purposes, purpose)
      const way = direction(budget, spent.get(keyOf(subject, source)) ?? 0n)
      if (way !== undefined) addText(sum.reasons[way], reason)
    }
  }

  get data(): BudgetTotalData {
    return this.#budgets
  }

  absorb(data: BudgetTotalData): void {
    for (const one of data.values()) {
      const sum = this.#of(one.subject, one.source)
      sum.initial += one.initial
      sum.adjusted += one.adjusted
      for (const text of one.purposes) sum.purposes.add(text)
      for (const way of ['more', 'less'] as const) for (const text of one.reasons[way]) sum.reasons[way].add(text)
    }
  }

  #of(subject: string, source: SubjectBudget['source']): BudgetSum {
    const key = keyOf(subject, source)
    const found = this.#budgets.get(key)
    if (found !== undefined) return found
    const reasons = { more: new Set<string>(), less: new Set<string>() }
    const sum = { subject, source, initial: 0n, adjusted: 0n, purposes: new Set<string>(), reasons }
    this.#budgets.set(key, sum)
    return sum
  }

  /** In the order of source and subject; `total` is the department's. */
  finish(total: Pick<Accounts, 'expenditure'>): SubjectBudget[] {
    const spent = spentBySubject(total)
    return [...this.#budgets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { subject, source, initial, adjusted, purposes, reasons }]) => {
        const way = direction({ initial, adjusted }, spent.get(key) ?? 0n)
        const purpose = joined(purposes)
        const reason = way === undefined ? undefined : joined(reasons[way])
        return {
          subject,
          source,
          initial,
          adjusted,
          ...(purpose === undefined ? {} : { purpose }),
          ...(reason === undefined ? {} : { reason }),
        }
      })
  }
}
