/** A number as the document prints it. */
import type { Stated, Unit } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'

/** How a figure was qualified: `约`, `余`, `≥` … `exact` when it was not. */
export type Qualifier = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

const PEOPLE = new Set(['人', '名', '位'])

/** `台（套）`: machines, or sets of them. */
const MACHINES = /^台[（(]套[）)]?$/

/** Whether both words count the same: people and machines are counted in one word or another. */
export const countAlike = (a: string, b: string): boolean =>
  a === b ||
  (PEOPLE.has(a) && PEOPLE.has(b)) ||
  (MACHINES.test(a) && /^[台套]/.test(b)) ||
  (MACHINES.test(b) && /^[台套]/.test(a))

/** A number printed in the document. */
export interface Figure {
  readonly id: number
  /** Number and unit. */
  readonly span: Span
  readonly stated: Stated
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** Places after the point that its interval assumes: as written, or the document's habit where it drops zeros. */
  readonly decimals: number
  /** Section that holds it. */
  readonly section: number
}
