/** The audit report: the JSON contract `mingzhang.audit/1`; every other format is a view of it. */
import type { Place } from '@mingzhang/documents'
import type { Category, Severity } from './check.ts'

export interface EvidencePlace extends Place {
  /** Titles of the sections around it, outermost first, joined by `/`. */
  readonly section?: string
  /** Title of the table that holds it. */
  readonly table?: string
  /** 1-based row and column in that table. */
  readonly row?: number
  readonly column?: number
  /** 0-based offset of the quote in the text of its paragraph or cell: the same words may stand there twice. */
  readonly start?: number
}

export interface Evidence {
  /** Verbatim. */
  readonly quote: string
  readonly place: EvidencePlace
}

export interface Finding {
  /** Stable fingerprint of rule and quotes: the same finding in a later run has the same id. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly message: string
  readonly evidence: readonly Evidence[]
  readonly expected?: string
  readonly actual?: string
  readonly suggestion?: string
  /** Root cause: findings of one group go away together. */
  readonly group?: string
}

export interface ReportedFact {
  readonly concept: string
  readonly label: string
  readonly period: string | undefined
  readonly value: string
  readonly unit: string
  readonly decimals: number
  readonly place: EvidencePlace
  readonly quote: string
}

export interface DocumentReport {
  readonly file: string
  readonly format: string
  readonly kind: 'final-accounts' | 'budget' | 'other'
  readonly organisation?: string
  readonly year?: number
  readonly profile?: string
  readonly findings: readonly Finding[]
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[]
  readonly figures: { readonly seen: number; readonly understood: number; readonly confirmed: number }
  readonly facts?: readonly ReportedFact[]
}

/** A file that could not be audited at all, and why, in Chinese. */
export interface FailedDocument {
  readonly file: string
  readonly reason: string
  readonly message: string
}

export interface AuditReport {
  readonly schema: 'mingzhang.audit/1'
  readonly documents: readonly DocumentReport[]
  readonly failed: readonly FailedDocument[]
}
