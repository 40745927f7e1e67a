/** Sentences that several forms share. */
import type { Fen } from '@mingzhang/accounts'
import type { Accounts } from '../accounts.ts'
import { codes, spent } from '../accounts.ts'
import type { Piece } from '../content.ts'
import { join, phrase } from '../content.ts'
import { amount, percent } from '../money.ts'
import { subjectName } from '../subjects.ts'
import { isGeneralBasic, isPersonnel } from '../accounts.ts'

/** Parts of a whole with their shares; parts of zero are left out. */
export const parts = (whole: Fen, items: readonly (readonly [string, Fen])[]): Piece[] =>
  join(
    items.filter(([, value]) => value !== 0n).map(([name, value]) => phrase`${name}${amount(value)}万元，占${percent(value, whole)}%`),
    '；',
  )

/** Functional classes (类) of the general public budget with what was spent on them. */
export const generalClasses = (accounts: Accounts): [string, Fen][] =>
  codes(accounts, 3, (source) => source === 'general').map((code) => [
    subjectName(code),
    spent(accounts, (entry) => entry.source === 'general' && entry.subject.startsWith(code)),
  ])

/** Names of the economic items (款) that basic expenditure was spent on. */
export function economicNames(accounts: Accounts, personnel: boolean): string {
  const used = accounts.entries.filter((entry) => isGeneralBasic(entry) && isPersonnel(entry) === personnel)
  return [...new Set(used.map((entry) => entry.economic))].sort().map(subjectName).join('、')
}

/** `决算数小于预算数的主要原因是…`, or that they are equal. */
export function budgetReason(final: Fen, budget: Fen, reason: string, words: { final: string; because: string }): Piece[] {
  if (final === budget) return phrase`${words.final}与预算数持平`
  const comparison = final > budget ? '大于' : '小于'
  return phrase`${words.final}${comparison}预算数${words.because}${reason}`
}
