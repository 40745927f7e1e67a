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
  /** Reasons of the units, by the ways that their spending differs from their budgets. */
  readonly reasons: Map<string, Set<string>>
}

/** Plain, so that one thread can hand it to another. */
export type BudgetTotalData = ReadonlyMap<string, BudgetSum>

const keyOf = (subject: string, source: SubjectBudget['source']): string => `${source} ${subject}`

const sign = (amount: Fen): string => (amount > 0n ? '+' : amount < 0n ? '-' : '=')

/** How the spending differs from the adjusted and from the initial budget. */
const waysOf = ({ initial, adjusted }: Pick<SubjectBudget, 'initial' | 'adjusted'>, spent: Fen): string =>
  sign(spent - adjusted) + sign(spent - initial)

/** A reason explains what goes the ways of its unit; where the sum does not differ, nothing is to be explained. */
const explains = (unit: string, total: string): boolean =>
  total !== '==' && [...total].every((way, index) => way === '=' || way === unit[index])

function spentOn({ expenditure }: Pick<Accounts, 'expenditure'>, of: Pick<SubjectBudget, 'subject' | 'source'>): Fen {
  let spent = 0n
  for (const { subject, source, amount } of expenditure.entries)
    if (subject === of.subject && source === of.source) spent += amount
  return spent
}

export class BudgetTotal {
  readonly #budgets = new Map<string, BudgetSum>()

  add(accounts: Accounts): void {
    for (const budget of accounts.budgets) {
      const { subject, source, initial, adjusted, purpose, reason } = budget
      const sum = this.#of(subject, source)
      sum.initial += initial
      sum.adjusted += adjusted
      addText(sum.purposes, purpose)
      if (reason !== undefined) addText(reasonsOf(sum, waysOf(budget, spentOn(accounts, budget))), reason)
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
      for (const [ways, texts] of one.reasons) for (const text of texts) reasonsOf(sum, ways).add(text)
    }
  }

  #of(subject: string, source: SubjectBudget['source']): BudgetSum {
    const key = keyOf(subject, source)
    const found = this.#budgets.get(key)
    if (found !== undefined) return found
    const sum = {
      subject,
      source,
      initial: 0n,
      adjusted: 0n,
      purposes: new Set<string>(),
      reasons: new Map<string, Set<string>>(),
    }
    this.#budgets.set(key, sum)
    return sum
  }

  /** In the order of source and subject; `total` is the department's. */
  finish(total: Pick<Accounts, 'expenditure'>): SubjectBudget[] {
    return [...this.#budgets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => {
        const { subject, source, initial, adjusted, purposes, reasons } = sum
        const ways = waysOf(sum, spentOn(total, sum))
        const fitting = [...reasons].flatMap(([own, texts]) => (explains(own, ways) ? [...texts] : []))
        const purpose = joined(purposes)
        const reason = joined(new Set(fitting))
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

function reasonsOf({ reasons }: BudgetSum, ways: string): Set<string> {
  const texts = reasons.get(ways) ?? new Set<string>()
  reasons.set(ways, texts)
  return texts
}
