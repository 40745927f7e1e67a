/** From accounts to the composed disclosure: what `compile` writes, and what `diff` compares. */
import { type Accounts, checkAccounts } from '@mingzhang/accounts'
import {
  type ComposedDisclosure,
  compose,
  type Missing,
  type Profile,
  present,
  withLastYear,
} from '@mingzhang/disclosure'
import type { Manuscript } from '@mingzhang/documents'
import { FoundProblems } from '../failure.ts'
import { say } from '../output/standard-output.ts'
import { readAccounts } from '../sources/accounts-file.ts'

/** Accounts of a file, compared with last year by the accounts of another file where one is given. */
export async function accountsWithLastYear(file: string, previous: string | undefined): Promise<Accounts> {
  const accounts = await readAccounts(file)
  if (previous === undefined) return accounts
  const { accounts: joined, contradictions } = withLastYear(accounts, await readAccounts(previous))
  if (joined !== undefined) return joined
  const lines = contradictions.map((one) => `  ${one}`).join('\n')
  const remedy = accounts.organisation.units.length > 1 ? ROLLED_UP : ''
  throw new FoundProblems(`${previous} 与 ${file} 不一致，没有写文件：\n${lines}${remedy}`)
}

/** Sums of what units tell of last year still hold what went between them. */
const ROLLED_UP =
  '\n  多个单位汇总的数据，汇总时用 roll-up --previous 给出上年的汇总数据，上年数才抵消了单位之间的往来。'

/** @throws FoundProblems where the accounts contradict themselves: they make no disclosure. */
export function composeAccounts(file: string, accounts: Accounts, profile: Profile): ComposedDisclosure {
  refuseUnbalanced(file, accounts)
  announceYears(accounts, profile)
  return compose(accounts, profile)
}

export const manuscriptOf = (accounts: Accounts, composed: ComposedDisclosure): Manuscript =>
  present(composed, { year: accounts.year, own: accounts.subjectNames })

/** What must still be filled in, one line each. */
export const listed = (missing: readonly Missing[]): string =>
  missing.map(({ what, where }) => `  ${where}：${what}`).join('\n')

function refuseUnbalanced(file: string, accounts: Accounts): void {
  const errors = checkAccounts(accounts).violations.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const told = errors.map(({ equation, message }) => `\n  ${equation}：${message}`)
  throw new FoundProblems(`${file}：决算数据有${errors.length}处勾稽关系不符，没有写文件：${told.join('')}`)
}

function announceYears({ year }: Accounts, { name, years: { from, until } }: Profile): void {
  if (year < from || year > until) say(`注意：模板“${name}”适用于${from}年度至${until}年度，数据是${year}年度的。`)
}
