/** What is asked of accounts beyond their tables: subjects, missing data, projects. */
import type { EquationHead } from '../equations/equation.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { Violation } from './violation.ts'

/** Chinese reason why a rule cannot be carried out, or what it found: how many cases, which of them fail. */
export type RuleVerdict =
  | { readonly reason: string }
  | { readonly cases: number; readonly failures: readonly RuleFailure[] }

/** `severity` where this case is weaker than the rule. */
export type RuleFailure = Pick<Violation, 'message' | 'cells'> &
  Partial<Pick<Violation, 'severity' | 'expected' | 'actual' | 'difference' | 'suggestion'>>

export interface AccountsRule extends EquationHead {
  readonly find: (accounts: Accounts) => RuleVerdict
}
