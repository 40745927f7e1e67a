/** What a check is: declarative, small, and pure. */

import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

export const CATEGORIES = [
  'sum',
  'share',
  'yoy',
  'direction',
  'completion',
  'cross-section',
  'table-text',
  'chart-text',
  'contradiction',
  'unit',
  'subject-name',
  'indicator',
  'score',
  'completeness',
  'copy-paste',
  'template-leftover',
  'year',
  'typo',
  'policy',
] as const
export type Category = (typeof CATEGORIES)[number]

/** `error`: a contradiction or a mandatory element missing; `warning`: dubious or weak; `info`: wording. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a check saw, before it is placed, quoted and grouped. */
export interface Observation {
  /** Chinese: what is wrong, with the arithmetic. */
  readonly message: string
  /** Every statement involved; the first is the one to look at. */
  readonly evidence: readonly Span[]
  /** Lower than the check's own severity where this case is weaker. */
  readonly severity?: Severity
  /** What would be consistent. */
  readonly expected?: string
  /** What is stated. */
  readonly actual?: string
  readonly suggestion?: string
  /** Observations with the same cause become one finding. */
  readonly cause?: string
  /** Only supposed: from likeness, said where nothing else proves the first evidence wrong; deduced, where no check of its category proves any of it wrong. */
  readonly supposed?: 'likeness' | 'deduction'
}

export interface Check {
  /** Stable name, such as `share-of-total`. */
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  /** Chinese: what it says, in one sentence. */
  readonly title: string
  /** Chinese: the law, regulation, table or equation it rests on. */
  readonly basis: string
  /** The smallest text that breaks it, and the nearest that does not. */
  readonly example: { readonly wrong: string; readonly right: string }
  /** Chinese: why it cannot be carried out on this disclosure; `undefined` when it can. */
  readonly cannotRun?: (disclosure: Disclosure) => string | undefined
  readonly run: (disclosure: Disclosure) => Iterable<Observation>
}
