/** One seeded change of a clean disclosure. */
import type { Content } from '../../examples/source/content.ts'

export interface Mutation {
  /** Chinese: what kind of change, as the summary groups them. */
  readonly kind: string
  /** Chinese: what was changed, from what to what. */
  readonly what: string
  readonly content: Content
}
