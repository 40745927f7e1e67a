/** What is handed to a worker thread, and what comes back. Plain data: it is copied between threads. */
import type { OwnEquation } from '@mingzhang/accounts'
import type { CheckedAccounts, CheckSummary, TerminalOptions, UncheckedFile } from '@mingzhang/audit'
import type { Expected } from '../sources/accounts-workbook.ts'

/** How accounts that were checked are to be shown; of many units a terminal shows only those with violations. */
export type CheckView =
  | { readonly format: 'json' }
  | { readonly format: 'terminal'; readonly options: TerminalOptions; readonly many: boolean }
  | { readonly format: 'xlsx' }

export interface CheckSettings {
  /** A file, or a folder that holds last year's file under the same name. */
  readonly previous?: string
  readonly equations: readonly OwnEquation[]
  readonly expected: Expected
  readonly view: CheckView
}

/** Some files at once: one alone is done before a thread is asked. */
export interface CheckTask {
  readonly files: readonly string[]
  readonly settings: CheckSettings
}

/** Accounts as the view shows them: a text where it is one, else what was found. */
export interface CheckedFile {
  readonly file: string
  readonly summary: CheckSummary
  readonly shown: string | CheckedAccounts
}

export type CheckOutcome =
  | { readonly checked: CheckedFile; readonly failed?: undefined }
  | { readonly checked?: undefined; readonly failed: UncheckedFile }
