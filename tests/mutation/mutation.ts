/** One seeded change of a clean disclosure. */
import type { Manuscript, ManuscriptBlock } from '@mingzhang/documents'

export interface Mutation {
  /** Chinese: what kind of change, as the summary groups them. */
  readonly kind: string
  /** Chinese: what was changed, from what to what. */
  readonly what: string
  /** Concept or table that the change is in, as the summary groups them. */
  readonly matter: string
  readonly manuscript: Manuscript
  /** Chinese: what is gone and so has no place; a finding at its place names it. */
  readonly gone?: string
}

export const withBlocks = (
  manuscript: Manuscript,
  index: number,
  change: (block: ManuscriptBlock) => readonly ManuscriptBlock[],
): Manuscript => ({
  ...manuscript,
  blocks: manuscript.blocks.flatMap((block, position) => (position === index ? change(block) : [block])),
})
