/** What is handed to a worker thread, and what comes back. Plain data: it is copied between threads. */
import type { OwnEquation } from '@mingzhang/accounts'
import type { CheckedAccounts, UncheckedFile } from '@mingzhang/audit'
import type { Expected } from '../sources/accounts-file.ts'

export interface CheckSettings {
  /** A file, or a folder that holds last year's file under the same name. */
  readonly previous?: string
  readonly equations: readonly OwnEquation[]
  readonly expected: Expected
}

/** Some files at once: one alone is done before a thread is asked. */
export interface CheckTask {
  readonly files: readonly string[]
  readonly settings: CheckSettings
}

export type CheckOutcome =
  | { readonly checked: CheckedAccounts; readonly failed?: undefined }
  | { readonly checked?: undefined; readonly failed: UncheckedFile }
