/** A manuscript marked with what differs from an earlier version of it (修订). */
import type { Manuscript, ManuscriptBlock } from '../../manuscript.ts'

export type Change = 'inserted' | 'deleted'

export interface RevisedBlock {
  readonly block: ManuscriptBlock
  /** Where only one version has the block. */
  readonly change?: Change
  /** The earlier form of a block that both versions have and that differs: of the same kind. */
  readonly before?: ManuscriptBlock
}

/** A stretch of text that both versions have, or only one. */
export interface Piece {
  readonly text: string
  readonly change?: Change
}

/** Blocks of a manuscript that has no earlier version. */
export const unrevised = ({ blocks }: Manuscript): RevisedBlock[] => blocks.map((block) => ({ block }))

/** A version of the blocks: the later one that stays when all changes are accepted, or the earlier one. */
export function versionOf(blocks: readonly RevisedBlock[], version: 'later' | 'earlier'): ManuscriptBlock[] {
  const absent: Change = version === 'later' ? 'deleted' : 'inserted'
  return blocks.flatMap(({ block, change, before }) =>
    change === absent ? [] : [version === 'later' ? block : (before ?? block)],
  )
}
