/** All quantities of one organisation and year, with last year's, their budgets and what explains them. */
import { type Accounts, entriesOf, type FundSource, totalFen } from '@mingzhang/accounts'
import { disclosedQuantities } from './disclosed-quantities.ts'
import { moneyQuantities } from './money-quantities.ts'
import type { Profile } from './profile.ts'
import type { Quantity } from './quantity.ts'

export type Quantities = ReadonlyMap<string, Quantity>

export function quantitiesOf(accounts: Accounts, { budget }: Profile): Quantities {
  const { previous } = accounts
  const before: Readonly<Record<string, bigint | undefined>> = {
    total: previous?.total,
    'fiscal.total': previous?.fiscalTotal,
    general: previous?.general,
    funds: previous?.funds,
    capital: previous?.capital,
  }
  const explained: Readonly<Record<string, string | undefined>> = accounts.explanations
  const all = [...moneyQuantities(accounts), ...disclosedQuantities(accounts)].map(
    (quantity): readonly [string, Quantity] => [
      quantity.key,
      {
        ...quantity,
        before: quantity.before ?? before[quantity.key],
        budget: quantity.budget ?? budgetOfSource(accounts, quantity.key, budget),
        reason: explained[quantity.key],
        budgetReason: explained[`${quantity.key}.completion`],
      },
    ],
  )
  return new Map(all)
}

/** The budget of a source: known where every subject that was spent on has one. */
function budgetOfSource(accounts: Accounts, key: string, kind: 'initial' | 'adjusted'): bigint | undefined {
  if (key !== 'general' && key !== 'funds' && key !== 'capital') return undefined
  const source: FundSource = key
  const budgets = accounts.budgets.filter((one) => one.source === source)
  const planned = new Set(budgets.map(({ subject }) => subject))
  const spent = entriesOf(accounts).filter((entry) => entry.source === source)
  return spent.every(({ subject }) => planned.has(subject)) ? totalFen(budgets.map((one) => one[kind])) : undefined
}
