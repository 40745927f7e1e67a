/** The JSON contract of `mingzhang check`. */
import type { AccountsCheck } from '@mingzhang/accounts'

/** Accounts of one organisation and year, checked. */
export interface CheckedAccounts extends AccountsCheck {
  readonly file: string
  readonly organisation: string
  readonly year: number
}

/** A file that holds no accounts, with a Chinese message that says what to do. */
export interface UncheckedFile {
  readonly file: string
  readonly message: string
}

/** `mingzhang check --format json` prints one; other formats are views of it. */
export interface CheckReport {
  readonly schema: 'mingzhang.check/1'
  readonly accounts: readonly CheckedAccounts[]
  readonly failed: readonly UncheckedFile[]
}
