/** What is handed to a worker thread, and what comes back. Plain data: it is copied between threads. */
import type { DocumentReport, FailedDocument, Severity } from '@mingzhang/audit'
import type { Submission } from '../sources/source.ts'

export interface AuditOptions {
  /** Regional profile to apply instead of the recognised one. */
  readonly profile?: string
  /** Findings below this severity are left out. */
  readonly severity: Severity
  /** List the facts of each document. */
  readonly facts: boolean
}

/** Views that need the whole Document and not only its report. */
export type DocumentView = 'html' | 'docx'

export interface AuditTask {
  readonly submission: Submission
  readonly options: AuditOptions
  /** Fingerprint of the content an earlier run has already audited. */
  readonly known?: string
  readonly view?: DocumentView
}

/** One submission audited: its report, absent where nothing could be read, and its files that could not be. */
export interface Outcome {
  readonly report?: DocumentReport
  readonly failed: readonly FailedDocument[]
}

export interface AuditAnswer {
  /** SHA-256 of the content; empty when it could not be read. */
  readonly fingerprint: string
  /** Absent when the content is the known one. */
  readonly outcome?: Outcome
  /** The view asked for. */
  readonly rendered?: Uint8Array
}
