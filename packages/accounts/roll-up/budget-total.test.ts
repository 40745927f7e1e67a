import { expect, test } from 'vitest'
import type { Accounts } from '../final-accounts/accounts.ts'
import { TINY_ACCOUNTS } from '../final-accounts/tiny-accounts.ts'
import { BudgetTotal } from './budget-total.ts'

const [entry] = TINY_ACCOUNTS.expenditure.entries
const unit = (initial: bigint, adjusted: bigint, spent: bigint, reason: string): Accounts => {
  if (entry === undefined) throw new Error('no expenditure')
  const { subject } = entry
  return {
    ...TINY_ACCOUNTS,
    expenditure: { ...TINY_ACCOUNTS.expenditure, entries: [{ ...entry, source: 'general', amount: spent }] },
    budgets: [{ subject, source: 'general', initial, adjusted, reason }],
  }
}
const reasonsOf = (...units: Accounts[]): string | undefined => {
  const total = new BudgetTotal()
  for (const one of units) total.add(one)
  const entries = units.flatMap(({ expenditure }) => expenditure.entries)
  return total.finish({ expenditure: { ...TINY_ACCOUNTS.expenditure, entries } })[0]?.reason
}

test('reasons are those of units that differ from both budgets as the sum does', () => {
  const added = unit(10n, 30n, 25n, '年中追加了资金，年末尚未支付')
  const saved = unit(10n, 10n, 8n, '缴费人数少于年初')
  expect(reasonsOf(added, saved)).toBe('年中追加了资金，年末尚未支付')
  expect(reasonsOf(saved, unit(10n, 9n, 7n, '年中压减预算'))).toBe('年中压减预算；缴费人数少于年初')
})
