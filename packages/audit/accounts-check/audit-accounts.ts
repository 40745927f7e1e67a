/** Check accounts by everything that is known of them: equations, entries, projects. */
import { type Accounts, type CheckOptions, checkAccounts } from '@mingzhang/accounts'
import { PROJECT_RULES } from '@mingzhang/performance'
import type { CheckedAccounts } from './check-report.ts'

/** `file` is how the user named it. */
export function auditAccounts(
  file: string,
  accounts: Accounts,
  options: Omit<CheckOptions, 'rules'> = {},
): CheckedAccounts {
  const { organisation, year } = accounts
  return {
    file,
    organisation: organisation.name,
    year,
    ...checkAccounts(accounts, { ...options, rules: PROJECT_RULES }),
  }
}
